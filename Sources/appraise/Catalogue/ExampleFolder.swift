import Diagnostics
import Papers
import Pictures
import Reports
import Settings
import Values

/// The files of an example: its pieces, and around them a small paper without a fault.
struct ExampleFolder {
    private let pieces: [Example.Piece]

    init(_ pieces: [Example.Piece]) {
        self.pieces = pieces
    }

    var files: MemoryFiles {
        var files: [String: [UInt8]] = [:]
        if !pieces.contains(where: { $0.place.isOfContent }) {
            if hasAppraisal { files["\(Self.paper)/appraisal.md"] = bytes(appraisal) }
            if hasReport { files["\(Self.paper)/report.md"] = bytes(report) }
        }
        for piece in pieces {
            guard let path = piece.place.path else { continue }
            files[path] = piece.bytes
        }
        if hasTemplates {
            for file in BuiltInTemplates.files {
                let path = "\(TemplateFolder.defaultName)/\(file.path)"
                let text = file.path == Self.strings ? strings : file.text
                files[path] = files[path] ?? Array(text.utf8)
            }
        }
        return MemoryFiles(files)
    }

    /// Whether the templates are others than those that the program carries.
    var hasTemplates: Bool {
        pieces.contains { if case .template = $0.place { true } else { $0.place == .strings } }
    }

    /// The program's own words, with those of the pieces in their places.
    private var strings: String {
        let given = pieces.filter { $0.place == .strings }.map(\.text)
        let names = given.map { $0.utf8.prefix { $0 != UInt8(ascii: ":") } }
        let lines = BuiltInStrings.english.utf8.split(separator: UInt8(ascii: "\n")).filter { line in
            !names.contains { line.starts(with: $0) && line.dropFirst($0.count).first == UInt8(ascii: ":") }
        }
        return (lines.map { String(Substring($0)) } + given).joined(separator: "\n")
    }

    static let strings = "strings/en.yml"
    fileprivate static let paper = "\(ContentFolder.name)/home-care"
}

// MARK: - The paper around the pieces

extension ExampleFolder {
    private var hasReport: Bool { has([.report, .reportSettings]) }

    /// Everything but a report is shown in an appraisal.
    private var hasAppraisal: Bool { !hasReport || has([.settings, .text, .opening, .options]) }

    private func has(_ places: [Example.Place]) -> Bool { pieces.contains { places.contains($0.place) } }

    private func text(at place: Example.Place) -> String? { pieces.first { $0.place == place }?.text }

    /// The paper's text is saved as its piece is.
    private func bytes(_ text: String) -> [UInt8] {
        text.bytes(savedAs: pieces.lazy.filter { $0.place.path == nil }.compactMap(\.encoding).first)
    }

    private var appraisal: String {
        let settings = Self.settings(text(at: .settings), adding: [("title", "Care at home")])
        let opening = [text(at: .opening) ?? settings, text(at: .text)].compactMap { $0 }
        return Self.paragraphs(opening + blocks + [text(at: .options) ?? Self.options])
    }

    /// A report for decision has recommendations, and most pieces of one have none.
    private var isForDecision: Bool { text(at: .report)?.utf8.starts(with: "## Recommendations".utf8) ?? true }

    private var report: String {
        let settings = Self.settings(
            text(at: .reportSettings),
            adding: [
                ("title", "Care at home"), ("meeting", "Cabinet"), ("date", "14 January 2027"),
                ("report-of", "Executive Director Adults and Health"),
                ("decision", isForDecision ? "non-key" : "information"),
                ("classification", "Public"), ("background-papers", "none"),
            ])
        return Self.paragraphs([settings, text(at: .report) ?? "## Recommendations\n\n1. Agree the contract."])
    }

    /// Settings between their lines of hyphens, with those before them that they lack.
    private static func settings(_ text: String?, adding needed: [(name: String, value: String)]) -> String {
        let lines = text.map { Array($0.utf8).split(separator: UInt8(ascii: "\n")) } ?? []
        let added = needed.filter { need in !lines.contains { $0.starts(with: "\(need.name):".utf8) } }
        return (["---"] + added.map { "\($0.name): \($0.value)" } + [text].compactMap { $0 } + ["---"])
            .joined(separator: "\n")
    }

    /// The tables of those data that no piece of the text names. An opening is all of the text.
    private var blocks: [String] {
        guard !has([.opening]) else { return [] }
        let texts = pieces.filter { $0.place.path == nil }.map(\.text.utf8)
        return pieces.compactMap { piece in
            // Criteria stand in the comparison of options by themselves.
            guard case .file(let path) = piece.place, let file = DataFile(path), PaperSource.isSlug(file.name),
                file.name != Criterion.file
            else {
                return nil
            }
            let isTable = file.kind == .other || file.kind == .costs && !piece.isOfCosts
            // Weights stand in the table of the scores.
            guard file.kind != .weights else { return nil }
            let name = "{{ \(isTable ? "table." : "")\(file.name)"
            let isNamed = texts.contains { $0.contains(bytes: name.utf8) }
            return isNamed ? nil : "\(name)\(isTable ? "" : file.kind.block) }}"
        }
    }

    private static func paragraphs(_ parts: [String]) -> String { parts.joined(separator: "\n\n") + "\n" }

    private static let options = """
        ## Option 1 – Extend the contracts (do nothing)

        ### Pros

        - Nothing changes for residents.

        ### Cons

        - The contracts end in March.

        ### Outcome

        Not recommended

        ## Option 2 – Commission eight providers {#commission}

        ### Pros

        - Fixes the price for four years.

        ### Cons

        - Takes nine months to prepare.

        ### Outcome

        Recommended
        """
}

extension DataFile.Kind {
    /// What follows the name of the data in the name of their table.
    fileprivate var block: String {
        switch self {
        case .rates: ".table"
        case .risks: ".register"
        case .figures: ".schedule"
        case .costs, .scores: ".table"
        case .weights, .other: ""
        }
    }
}

// MARK: - Whole files

extension Example.Place {
    /// Nil for a piece of the paper's text.
    fileprivate var path: String? {
        switch self {
        case .file(let name): "\(ExampleFolder.paper)/\(name)"
        case .site: "\(ContentFolder.name)/\(ContentFolder.siteFile)"
        case .content(let path): "\(ContentFolder.name)/\(path)"
        case .template(let path): "\(TemplateFolder.defaultName)/\(path)"
        default: nil
        }
    }

    fileprivate var isOfContent: Bool {
        if case .content = self { true } else { false }
    }
}

extension Example.Piece {
    /// Whether its first line has the columns that costs must have.
    fileprivate var isOfCosts: Bool { text.utf8.starts(with: "option,".utf8) }

    /// An empty piece is a file whose bytes do not matter, but a picture has to be one.
    fileprivate var bytes: [UInt8] {
        guard text.isEmpty else { return "\(text)\n".bytes(savedAs: encoding) }
        return place.path.flatMap(PictureKind.init(ofPath:))?.sample ?? []
    }
}

extension String {
    fileprivate func bytes(savedAs encoding: Example.Encoding?) -> [UInt8] {
        switch encoding {
        case nil, .utf8: Array(utf8)
        // The two agree on letters with accents and on £, which is all that examples hold.
        case .windows1252: unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
    }
}
