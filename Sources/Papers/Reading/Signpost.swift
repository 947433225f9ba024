package import Datasets
internal import Diagnostics
internal import Settings

/// What pages of other papers say of a paper, and what orders it among them.
package struct Signpost: Sendable, Equatable {
    /// The name of the paper's folder.
    package let slug: String
    package let title: String
    /// The day of its meeting.
    package let date: CalendarDate?
    /// The body that meets; nil without a report.
    package let body: String?
    /// Its number on the agenda.
    package let item: String?
    /// Whether it may still change.
    package let isDraft: Bool

    package init(
        slug: String, title: String, date: CalendarDate?, body: String? = nil, item: String? = nil,
        isDraft: Bool = false
    ) {
        self.slug = slug
        self.title = title
        self.date = date
        self.body = body
        self.item = item
        self.isDraft = isDraft
    }
}

extension Signpost {
    /// By bytes: a title that is stored in another way is another one on the page. Whether it is a draft, other pages do
    /// not say.
    package static func == (left: Signpost, right: Signpost) -> Bool {
        left.slug.utf8.elementsEqual(right.slug.utf8) && left.title.utf8.elementsEqual(right.title.utf8)
            && left.date == right.date && left.body.bytes == right.body.bytes && left.item.bytes == right.item.bytes
    }
}

extension Paper {
    package var signpost: Signpost {
        let sheet = report?.frontSheet
        return Signpost(
            slug: slug, title: title, date: sheet?.date, body: sheet?.meeting, item: sheet?.agendaItem?.value,
            isDraft: status == .draft)
    }
}

extension Signpost {
    /// What the first lines of a paper's main text most likely say, at a fraction of what reading the paper costs.
    ///
    /// Nil where it takes more to tell: settings of another form than plain lines, a title with marks in it. Whoever
    /// prints it has to compare it with the signpost of the paper once that is read.
    ///
    /// - Parameters:
    ///   - text: The bytes of `report.md`, or without one of `appraisal.md`.
    ///   - isReport: Whether it has a date.
    package init?(glancingAt text: [UInt8], slug: String, isReport: Bool) {
        var lines = GlancedLines(text)
        var told: [String?] = Array(repeating: nil, count: Self.names.count)
        if lines.isAtFence {
            lines.advance()
            while !lines.isAtFence {
                guard let line = lines.line, !line.starts(with: "## ".utf8) else { return nil }
                // An exempt paper has none, and its settings may say so in any form.
                guard !line.contains(bytes: "exempt".utf8) else { return nil }
                lines.advance()
                guard let (name, value) = Self.setting(line) else { continue }
                if let place = Self.names.firstIndex(where: { name.elementsEqual($0) }) {
                    guard let text = Self.plain(value), lines.line?.first.map(\.isBlank) != true else { return nil }
                    told[place] = text
                }
            }
            lines.advance()
        }
        guard let title = told[0] ?? lines.line.flatMap(Self.heading) else { return nil }
        let day = isReport ? told[1].flatMap { CalendarDate.parse($0) } : nil
        if isReport, day == nil { return nil }
        self.init(
            slug: slug, title: title, date: day, body: isReport ? told[2] : nil, item: isReport ? told[3] : nil,
            isDraft: told[4] == Status.draft.rawValue)
    }

    /// The settings that are looked for, in the order in which they are told.
    private static let names = ["title", "date", "meeting", "agenda-item", "status"].map { Array($0.utf8) }
}

extension Signpost {
    /// The name and the value of a line `name: value`; nil for any other line.
    private static func setting(_ line: ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return (line[..<colon], line[(colon + 1)...].trimmingBlanks())
    }

    /// A value without anything that YAML, or names in braces, could make something else of.
    private static func plain(_ value: ArraySlice<UInt8>) -> String? {
        let quote = UInt8(ascii: "\"")
        let isQuoted = value.count > 2 && value.first == quote && value.last == quote
        let words = isQuoted ? value.dropFirst().dropLast() : value
        let isSure = words.allSatisfy { isPlain($0) || isQuoted && $0 == UInt8(ascii: ":") }
        guard isSure, words.first?.isLetterOrDigit == true, words.last?.isBlank == false else { return nil }
        return String(validating: words, as: UTF8.self)
    }

    /// The words of a heading `# The title` that hold no mark of Markdown.
    private static func heading(_ line: ArraySlice<UInt8>) -> String? {
        guard line.starts(with: "# ".utf8) else { return nil }
        let words = line.dropFirst(2).trimmingBlanks()
        guard let first = words.first, first.isLetterOrDigit, words.allSatisfy(isPlain) else { return nil }
        return String(validating: words, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || byte >= 0x80 || " ,.()?%/-'".utf8.contains(byte)
    }
}

/// The lines of a text one after the other, those without words left out.
private struct GlancedLines {
    private let text: [UInt8]
    private var end: Int
    /// Nil at the end of the text.
    private(set) var line: ArraySlice<UInt8>?

    init(_ text: [UInt8]) {
        self.text = text
        end = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        advance()
    }

    /// Whether the line is one of three hyphens; at the end of the text there is none.
    var isAtFence: Bool {
        guard let line else { return false }
        return line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy(\.isBlank)
    }

    mutating func advance() {
        line = nil
        while line == nil, end < text.count {
            let stop = text[end...].firstIndex(where: \.isLineEnd) ?? text.count
            if !text[end..<stop].allSatisfy(\.isBlank) { line = text[end..<stop] }
            end = stop + 1
        }
    }
}

extension String? {
    fileprivate var bytes: [UInt8]? { map { Array($0.utf8) } }
}
