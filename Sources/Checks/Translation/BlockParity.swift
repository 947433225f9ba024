internal import Diagnostics
internal import Papers

extension Rule {
    static let translationBlocks = Rule(
        "translation-blocks", .error,
        "A section has other paragraphs, items or tables in the Welsh text, so their numbers are not the same.",
        example: .pieces(
            [.welsh("## Costau\n\nNid yw’r costau’n newid. Maent yn £4,800.")],
            mended: [.welsh("## Costau\n\nNid yw’r costau’n newid.\n\nMaent yn £4,800.")],
            given: [.report("## Costs\n\nThe costs stay the same.\n\nThey are £4,800.")]))
}

/// Finds paragraphs, items, tables, pictures and blocks of data that a Welsh text lacks or has besides.
enum BlockParity {
    static let rules: [Rule] = [.translationBlocks]

    static func find(in pair: TextPair) -> [Diagnostic] {
        pair.pairs.compactMap { fault($0, $1, in: pair) }
    }

    /// The first place of a part where something else stands.
    private static func fault(_ part: TextPart, _ welsh: TextPart, in pair: TextPair) -> Diagnostic? {
        let (blocks, others) = (part.blocks, welsh.blocks)
        let differing = zip(blocks, others).enumerated().first { !$0.element.0.isLike($0.element.1) }?.offset
        guard let place = differing ?? (blocks.count == others.count ? nil : min(blocks.count, others.count)) else {
            return nil
        }
        let (there, here) = (blocks.dropFirst(place).first, others.dropFirst(place).first)
        let span = here.map { pair.welsh.tree.span(of: $0.node).firstLine } ?? pair.welsh.span(of: welsh)
        let note = there.map { pair.text.tree.span(of: $0.node).firstLine } ?? pair.text.span(of: part)
        let words =
            switch (there, here) {
            case (let there?, let here?):
                "here stands \(here.words), and in \(pair.text.fileName) \(there.words)"
            case (let there?, nil):
                "\(pair.welsh.name(of: welsh)) lacks \(pair.text.place(of: there, in: part)) of \(pair.text.fileName)"
            default:
                "here stands \(here?.words ?? "something"), and in \(pair.text.fileName) nothing more"
            }
        return Diagnostic(
            .translationBlocks, at: span, words,
            suggestion:
                "\(pair.text.name(of: part)) has \(blocks.tally), and its Welsh \(others.tally): make them the same",
            notes: [.init(at: note, "the place there")])
    }
}

extension TextPart {
    /// Whether it has the same blocks in the same order, so that each can be laid beside its fellow.
    func hasBlocks(like other: TextPart) -> Bool {
        blocks.count == other.blocks.count && zip(blocks, other.blocks).allSatisfy { $0.isLike($1) }
    }
}

extension TextBlock {
    fileprivate func isLike(_ other: TextBlock) -> Bool { kind == other.kind && hasCaption == other.hasCaption }

    /// `a paragraph`
    fileprivate var words: String {
        let name =
            switch kind {
            case .paragraph: "a paragraph"
            case .item: "an item of a list"
            case .quote: "a quotation"
            case .image: "a picture"
            case .code: "a block of code"
            case .rule: "a line across the page"
            case .heading(let level): "a heading with \(String(repeating: "#", count: level))"
            case .table(let rows, let columns): "a table of \(rows) rows and \(columns) columns"
            case .data(let name): "{{ \(name) }}"
            }
        return hasCaption ? "\(name) with a caption" : name
    }
}

extension [TextBlock] {
    /// `2 paragraphs, 3 items and 1 other`
    fileprivate var tally: String {
        let paragraphs = count { $0.kind == .paragraph }
        let items = count { $0.kind == .item }
        let others = count - paragraphs - items
        let parts = [(paragraphs, "paragraph"), (items, "item"), (others, "other block")].filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    }
}
