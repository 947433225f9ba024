import Markdown
import TestSupport
import Testing

@testable import Reports

/// No text of a paper becomes markup, wherever it stands.
@Suite(.enabled(if: Corpora.isPresent, "the corpora are not there"))
struct AttackTests {
    @Test(arguments: Place.allCases)
    func textBecomesNoHTML(in place: Place) throws {
        let skeleton = place.html("x").map(\.skeleton)
        for string in try NaughtyStrings.all() where !words(string).isEmpty {
            let tokens = place.html(string)
            #expect(tokens.map(\.skeleton) == skeleton, "\(string.debugDescription)")
            if place.isShownWhole {
                let texts = tokens.flatMap(\.texts)
                #expect(
                    texts.contains { $0 == shown(string) || $0 == shown(string) + "\n" }, "\(string.debugDescription)")
            }
        }
    }

    @Test(arguments: Place.allCases, [false, true])
    func textBecomesNoMarkdown(in place: Place, inTable: Bool) throws {
        for string in try NaughtyStrings.all() where !words(string).isEmpty {
            guard let blocks = place.blocks(string, inTable: inTable) else { return }
            // A mark of byte order would be one at the start of a file alone.
            let markdown = Array("x\n\n".utf8) + MarkdownWriter.keepingFragments.file(of: blocks)
            #expect(
                try parts(of: parsed(markdown).blocks).dropFirst() == parts(of: blocks)[...],
                "\(ReportsTests.string(markdown))")
        }
    }

    enum Place: CaseIterable {
        case text, heading, code, codeBlock, language
        case linkText, linkAddress, linkTitle, imageText, imagePath, imageTitle

        /// Addresses are encoded, and of a code's language only the first word is shown.
        var isShownWhole: Bool { ![.linkAddress, .imagePath, .language].contains(self) }
    }
}

extension AttackTests.Place {
    func html(_ string: String) -> [HTMLToken] {
        var writer = HTMLWriter()
        return HTMLToken.tokens(of: ReportsTests.string(writer.html(of: blocks(string, inTable: false) ?? [])))
    }

    /// Nil where a table's cell cannot hold it.
    func blocks(_ string: String, inTable: Bool) -> [Block]? {
        let text = Tree.text(string)
        switch self {
        case .heading: return inTable ? nil : [Tree.block(.heading(level: 2, [text]))]
        case .codeBlock: return inTable ? nil : [Tree.block(.code(.init(info: "", literal: string + "\n")))]
        case .language: return inTable ? nil : [Tree.block(.code(.init(info: string, literal: "a\n")))]
        default: break
        }
        let content = inline(string)
        return [inTable ? Tree.table([[[content]], [[content]]]) : Tree.paragraph(content)]
    }

    private func inline(_ string: String) -> Inline {
        let text = Tree.text(string)
        return switch self {
        case .code: Tree.inline(.code(string))
        case .linkText: Tree.link("https://a.b/", text)
        case .linkAddress: Tree.link(string, Tree.text("a"))
        case .linkTitle: Tree.link("https://a.b/", title: string, Tree.text("a"))
        case .imageText: Tree.image("a.png", text)
        case .imagePath: Tree.image(string, Tree.text("a"))
        case .imageTitle: Tree.image("a.png", title: string, Tree.text("a"))
        default: text
        }
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
private func parts(of blocks: [Block]) -> [String] {
    blocks.descendants.flatMap { block -> [String] in
        switch block.kind {
        case .code(let code): ["code block \(words(code.info)) \(words(code.literal))"]
        case .html(let text): ["HTML \(text)"]
        default: block.runs.flatMap { joined($0.flatMap(parts)) }
        }
    }
}

private func parts(of inline: Inline) -> [String] {
    switch inline.kind {
    case .text(let text): ["text \(words(text))"]
    case .code(let text): ["code \(words(text))"]
    case .html(let text): ["HTML \(text)"]
    // Addresses of electronic mail become links whatever is written.
    case .link(let link) where ["mailto:", "xmpp:"].contains { link.destination == $0 + link.content.plainText }:
        ["text \(words(link.content.plainText))"]
    case .link(let link): ["link \(link.destination.debugDescription) \(link.title)"] + link.content.flatMap(parts)
    case .image(let image):
        ["image \(image.source.debugDescription) \(image.title) \(words(image.alternative.plainText))"]
    default: ["markup"] + inline.children.flatMap(parts)
    }
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
