internal import Datasets
internal import Diagnostics

/// A column that is read of a kind of file: what it is for, and what its cells hold. Readers and editors know it from here.
struct ColumnShape: Sendable {
    let name: String
    /// What it says, in a sentence.
    let meaning: String
    let form: CellForm
    /// Whether the file has to have it.
    let isRequired: Bool

    init(_ name: String, _ meaning: String, _ form: CellForm = .words, isRequired: Bool = false) {
        self.name = name
        self.meaning = meaning
        self.form = form
        self.isRequired = isRequired
    }
}

extension [ColumnShape] {
    var names: [String] { map(\.name) }
    var required: [String] { filter(\.isRequired).names }
    var optional: [String] { filter { !$0.isRequired }.names }

    /// A file of JSON or YAML with an item for each row: the names that are read, and any others.
    ///
    /// - Parameter alternatives: Sets of columns of which one has to be there.
    func schema(oneOf alternatives: [[String]] = []) -> JSONSchema {
        let properties = map {
            JSONSchema.Property($0.name, $0.form.schema.described($0.meaning), isRequired: $0.isRequired)
        }
        return .list(
            of: .object(properties, others: CellForm.words.schema).requiring(oneOf: alternatives), least: 1)
    }
}

/// What the cells of a column hold.
enum CellForm: Sendable {
    /// Any words, or nothing.
    case words
    /// Words that must be there.
    case filled
    /// A number with its unit, or a sign that there is none.
    case number
    case whole(ClosedRange<Int>)
    /// One of a few words, in letters of either case, or nothing.
    case choice([String])
}

extension CellForm {
    var schema: JSONSchema {
        switch self {
        case .words: .scalar(mayBeNothing: true)
        case .filled: .scalar(pattern: #"\S"#)
        case .number:
            .either([.number, .string(pattern: #"^\s*(\#(Self.nonePattern)|\#(Self.numberPattern))?\s*$"#), .nothing])
        case .whole(let range):
            .either([
                .integer(in: range),
                .string(pattern: #"^\s*(\#(Self.nonePattern)|[0-9]+(\.0+)?)?\s*$"#), .nothing,
            ])
        case .choice(let words):
            .scalar(
                pattern: #"^\s*(\#(words.map(\.inEitherCase).joined(separator: "|")))?\s*$"#, mayBeNothing: true)
        }
    }

    /// As `NumberGrammar` reads it.
    private static let numberPattern =
        #"[(]?[-+−]?£?\s*[-−]?[0-9]+(,[0-9]{3})*(\.[0-9]{1,6})?\s?(k|m|bn|million|billion)?%?[)]?"#
    /// As `NumberCell` reads it.
    private static let nonePattern = #"£?\s*[-–]|[Nn]/[AaKk]|\.\.|\[[CcXxZzWw]\]"#
}

extension String {
    /// As a regular expression.
    fileprivate var inEitherCase: String {
        map { $0.isLetter ? "[\($0.uppercased())\($0.lowercased())]" : "\($0)" }.joined()
    }
}
