package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let linesJoined = Rule(
        "lines-joined", .note, "Lines that each begin with a label and a colon are run together on the page.",
        canBeLowered: true,
        example: .text(
            """
            Provider: Harbour Care
            Term: four years
            Start: April 2027
            """,
            mended: """
                - Provider: Harbour Care
                - Term: four years
                - Start: April 2027
                """))
}

extension Diagnostic {
    fileprivate static func linesJoined(_ count: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .linesJoined, at: span, "this line and the \(count - 1) below it are printed as one paragraph",
            suggestion: "begin each with a hyphen and a blank, or end each but the last with a backslash")
    }
}

/// Finds paragraphs whose lines all begin with a label, as the head of a form has them.
struct LabelledLines: NodeCheck {
    static let rules: [Rule] = [.linesJoined]
    static let kinds: NodeKinds = [.paragraph]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        let block = text.tree.span(of: node)
        let bytes = block.file.bytes[block.range]
        guard bytes.beginsWithLabel, !text.marks.elsewhere.contains(node), !text.marks.blocks.contains(node) else {
            return
        }
        let lines = bytes.split(whereSeparator: \.isLineEnd).map { $0.drop { $0.isBlank || $0 == UInt8(ascii: ">") } }
        guard lines.count > 2, lines.allSatisfy(\.beginsWithLabel), !lines.dropLast().contains(where: \.endsLine) else {
            return
        }
        findings.append(.linesJoined(lines.count, at: block.firstLine))
    }
}

extension ArraySlice<UInt8> {
    /// `Total spent: £5`, `**Owner:** Places`, `**Owner**: Places`
    fileprivate var beginsWithLabel: Bool {
        let own = drop(while: \.isStarOrLine)
        guard let first = own.first, first.isUppercaseLetter || first >= 0xC3,
            let colon = own.prefix(Self.longestLabel).firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        let label = own[..<colon]
        let isLabel = label.allSatisfy { $0.isLetterOrDigit || $0 >= 0x80 || " &'()/-*_$,%".utf8.contains($0) }
        let value = own[(colon + 1)...].drop(while: \.isStarOrLine)
        return isLabel && label.count { $0 == .space } < Self.mostWords && value.first?.isBlank ?? false
            && value.contains { !$0.isBlank }
    }

    /// Whether the line ends on the page too.
    fileprivate var endsLine: Bool { last == UInt8(ascii: "\\") || suffix(2).elementsEqual("  ".utf8) }

    private static var longestLabel: Int { 40 }
    private static var mostWords: Int { 5 }
}

extension UInt8 {
    fileprivate var isStarOrLine: Bool { self == UInt8(ascii: "*") || self == UInt8(ascii: "_") }
}
