import Markdown
import Papers
import TestSupport
import Testing

@testable import Reports

/// No text of a paper becomes markup, wherever it stands.
@Suite(.enabled(if: Corpora.isPresent, "the corpora are not there"))
struct AttackTests {
    @Test(arguments: Place.allCases)
    func textBecomesNoHTML(in place: Place) throws {
        let skeleton = try place.html("x").map(\.skeleton)
        for string in try NaughtyStrings.all() where !words(string).isEmpty {
            let tokens = try place.html(string)
            #expect(tokens.map(\.skeleton) == skeleton, "\(string.debugDescription)")
            if place.isShownWhole {
                let (texts, shown) = (tokens.flatMap(\.texts), shown(place.written(string)))
                #expect(texts.contains { $0 == shown || $0 == shown + "\n" }, "\(string.debugDescription)")
            }
        }
    }

    @Test(arguments: Place.allCases, [false, true])
    func textBecomesNoMarkdown(in place: Place, inTable: Bool) throws {
        for string in try NaughtyStrings.all() where !words(string).isEmpty {
            guard let text = try place.text(string, inTable: inTable) else { return }
            // A mark of byte order would be one at the start of a file alone.
            let markdown = Array("x\n\n".utf8) + text.markdownFile
            #expect(
                try parts(of: parsed(markdown)).dropFirst() == parts(of: text)[...], "\(ReportsTests.string(markdown))")
        }
    }

    enum Place: CaseIterable {
        case text, heading, code, codeBlock, language
        case linkText, linkAddress, linkTitle, imageText, imagePath, imageTitle

        /// Addresses are encoded, and of a code's language only the first word is shown.
        var isShownWhole: Bool { ![.linkAddress, .imagePath, .language].contains(self) }

        /// Whether it holds the string as a value, or as code: then on one line, since a page breaks a value's lines.
        var isOneLine: Bool { [.text, .heading, .code, .linkText, .imageText].contains(self) }
    }
}

extension AttackTests.Place {
    func html(_ string: String) throws -> [HTMLToken] {
        HTMLToken.tokens(of: try text(string, inTable: false)?.html ?? "")
    }

    /// The string as it is put there.
    func written(_ string: String) -> String { isOneLine ? Self.onOneLine(string) : string }

    /// Nil where a table's cell cannot hold it.
    func text(_ string: String, inTable: Bool) throws -> PaperText? {
        let string = written(string)
        let bars = inTable ? Self.withoutBars(string) : string
        switch self {
        case .heading: return inTable ? nil : try parsed("## v0v", values: [string])
        case .codeBlock: return inTable ? nil : try parsed("\(Self.fence)\n\(string)\n\(Self.fence)")
        case .language:
            return inTable ? nil : try parsed("\(Self.fence) \(Self.escaped(string, marks: ""))\na\n\(Self.fence)")
        default: break
        }
        let line = line(bars)
        return try parsed(inTable ? "| \(line) |\n| --- |\n| \(line) |" : line, values: [string])
    }

    private func line(_ string: String) -> String {
        let address = Self.escaped(string, marks: "<>")
        let title = Self.escaped(string, marks: "\"")
        return switch self {
        case .code: "\(Self.ticks) \(string) \(Self.ticks)"
        case .linkText: "[v0v](https://a.b/)"
        case .linkAddress: "[a](<\(address)>)"
        case .linkTitle: "[a](https://a.b/ \"\(title)\")"
        case .imageText: "![v0v](a.png)"
        case .imagePath: "![a](<\(address)>)"
        case .imageTitle: "![a](a.png \"\(title)\")"
        default: "v0v"
        }
    }

    private static let fence = String(repeating: "~", count: 80)
    private static let ticks = String(repeating: "`", count: 80)

    private static func escaped(_ string: String, marks: String) -> String {
        ReportsTests.string(MarkdownAddress.escaped(Array(string.utf8)[...], marks: marks))
    }

    private static func onOneLine(_ string: String) -> String {
        string.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func withoutBars(_ string: String) -> String {
        String(decoding: string.utf8.flatMap { $0 == UInt8(ascii: "|") ? Array("\\|".utf8) : [$0] }, as: UTF8.self)
    }
}

// MARK: - What is found

extension HTMLToken {
    /// The tag with the names of its attributes; a text without its words.
    fileprivate var skeleton: String {
        switch self {
        case .open(let name, let attributes): "<\(name) \(attributes.map(\.name))>"
        case .close(let name): "</\(name)>"
        case .text: "text"
        }
    }

    fileprivate var texts: [String] {
        switch self {
        case .open(_, let attributes): attributes.map { spaced($0.value) }
        case .text(let text): [spaced(text)]
        case .close: []
        }
    }
}

/// The text with each no-break space as a blank.
private func spaced(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
}

/// The text as a page can show it.
private func shown(_ text: String) -> String {
    let isForbidden = { (value: UInt32) in value < 0x20 && value != 0x09 || value == 0xFFFE || value == 0xFFFF }
    let scalars = spaced(text).unicodeScalars.map { isForbidden($0.value) ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
}

/// Every piece of markup, with its texts.
private func parts(of text: PaperText) -> [String] {
    let tree = text.tree
    return tree.body.filter { tree[$0].isBlock }.flatMap { block -> [String] in
        switch tree[block].kind {
        case .code: ["code block \(words(string(tree.info(of: block)))) \(words(tree.string(of: block)))"]
        case .html: ["HTML \(tree.string(of: block))"]
        case .heading, .paragraph, .cell: joined(tree.children(of: block).flatMap { parts(of: $0, in: text) })
        default: []
        }
    }
}

private func parts(of piece: NodeID, in text: PaperText) -> [String] {
    let tree = text.tree
    switch tree[piece].kind {
    case .text: return ["text \(words(text.words(of: TextRun(nodes: tree.subtree(of: piece)))))"]
    case .inlineCode: return ["code \(words(tree.string(of: piece)))"]
    case .inlineHTML: return ["HTML \(tree.string(of: piece))"]
    case .link: return partsOfLink(piece, in: text)
    case .image:
        let (source, title) = (string(tree.destination(of: piece)), string(tree.title(of: piece)))
        return ["image \(source.debugDescription) \(title) \(words(text.words(of: piece)))"]
    default: return ["markup"] + tree.children(of: piece).flatMap { parts(of: $0, in: text) }
    }
}

private func partsOfLink(_ link: NodeID, in text: PaperText) -> [String] {
    let tree = text.tree
    let (destination, title) = (string(tree.destination(of: link)), string(tree.title(of: link)))
    // Addresses of electronic mail become links whatever is written.
    if ["mailto:", "xmpp:"].contains(where: { destination == $0 + text.words(of: link) }) {
        return ["text \(words(text.words(of: link)))"]
    }
    return ["link \(destination.debugDescription) \(title)"]
        + tree.children(of: link).flatMap { parts(of: $0, in: text) }
}

/// Text beside text is one text, as if nothing had been made a link.
private func joined(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { joined, part in
        if part.hasPrefix("text "), let last = joined.last, last.hasPrefix("text ") {
            joined[joined.count - 1] = last + part.dropFirst(5)
        } else {
            joined.append(part)
        }
    }
}
