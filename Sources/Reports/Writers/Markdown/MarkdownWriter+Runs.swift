internal import Diagnostics
internal import Markdown
internal import Papers

/// What the pieces of a line stand in.
struct RunContext {
    /// Whether a line's end would end it: that of a heading.
    let isOneLine: Bool
    /// The part of the tree's text that is meant.
    var window = 0..<Int.max
    fileprivate var enclosure: Enclosure = []

    init(in place: MarkdownRunWriter.Place) {
        isOneLine = place == .heading
    }

    /// What a piece stands in, and cannot stand in twice.
    fileprivate struct Enclosure: OptionSet {
        let rawValue: Int
        static let link = Enclosure(rawValue: 8)

        static func of(_ emphasis: MarkdownRun.Emphasis) -> Enclosure { Enclosure(rawValue: emphasis.rawValue) }
    }

    fileprivate func inside(_ enclosure: Enclosure) -> RunContext {
        var context = self
        context.enclosure.formUnion(enclosure)
        return context
    }
}

/// Reads the nodes of a line into the run that is to be written.
extension MarkdownWriter {
    mutating func read(_ nodes: Range<NodeID>, in context: RunContext) {
        for piece in tree.siblings(nodes) { read(piece, in: context) }
    }

    private mutating func read(_ piece: NodeID, in context: RunContext) {
        switch tree[piece].kind {
        case .text: readText(piece, in: context)
        case .inlineHTML: run.addText(tree.bytes(of: piece))
        case .inlineCode: readCode(piece, in: context)
        case .softBreak: run.addText(NoBreakSpaces.joins(piece, of: tree) ? "\u{A0}".utf8 : " ".utf8)
        case .hardBreak: addLineBreak(in: context)
        case .footnoteReference: if !printed.isCopy { run.add(.note(tree[piece].number)) }
        case .emphasis: readEmphasis(piece, .emphasis, in: context)
        case .strong: readEmphasis(piece, .strong, in: context)
        case .strikethrough: readEmphasis(piece, .strikethrough, in: context)
        case .span: read(tree.inside(piece), in: context)
        case .link: readLink(piece, in: context)
        case .image: run.addImage(piece, words: printed.text.words(of: piece))
        default: break
        }
    }

    private mutating func readText(_ piece: NodeID, in context: RunContext) {
        let printed = printed
        guard !printed.isPlain(piece) else {
            return run.addText(tree.text[tree.textRange(of: piece).clamped(to: context.window)])
        }
        printed.text.forEachPiece(of: piece, in: context.window) { part in
            switch part {
            case .written(let range): run.addText(printed.tree.text[range])
            case .value(let value): readLines(of: value, in: context)
            case .abbreviation(let abbreviation): run.addText(abbreviation.short.utf8)
            }
        }
    }

    private mutating func readLines(of value: ValuePlace, in context: RunContext) {
        for (index, line) in value.lines.enumerated() {
            if index > 0 { addLineBreak(in: context) }
            run.addText(line.utf8)
        }
    }

    private mutating func addLineBreak(in context: RunContext) {
        if context.isOneLine { run.addText(CollectionOfOne(UInt8.space)) } else { run.add(.hardBreak) }
    }

    /// A link at the start of a paragraph whose code holds `]:` would be read as the definition of a link.
    private mutating func readCode(_ code: NodeID, in context: RunContext) {
        let bytes = tree.bytes(of: code)
        let isDefinition = context.enclosure.contains(.link) && bytes.contains(bytes: "]:".utf8)
        run.add(isDefinition ? .text : .code, bytes)
    }

    private mutating func readEmphasis(_ piece: NodeID, _ emphasis: MarkdownRun.Emphasis, in context: RunContext) {
        addEmphasis(emphasis, in: context) { $0.read($0.tree.inside(piece), in: $1) }
    }

    /// Emphasis inside emphasis of its kind is dissolved in it.
    mutating func addEmphasis(
        _ emphasis: MarkdownRun.Emphasis, in context: RunContext,
        content: (inout MarkdownWriter, RunContext) -> Void
    ) {
        guard !context.enclosure.contains(.of(emphasis)) else { return content(&self, context) }
        let start = run.pieces.count
        run.add(.start(emphasis))
        content(&self, context.inside(.of(emphasis)))
        run.end(emphasis, from: start)
    }

    /// A link that leads nowhere, or stands in another, is its words alone.
    private mutating func readLink(_ link: NodeID, in context: RunContext) {
        let isLink = !context.enclosure.contains(.link) && addLink(link)
        if let words = printed.givenWords(of: link) {
            run.addText(words.utf8)
        } else {
            read(tree.inside(link), in: context.inside(.link))
        }
        if isLink { run.add(.linkEnd) }
    }
    /// Begins a link; returns whether it leads anywhere.
    private mutating func addLink(_ link: NodeID) -> Bool {
        guard let target = printed.target(of: link) else {
            run.addLink(link, to: tree.destination(of: link))
            return true
        }
        guard let address = address(target) else { return false }
        run.addLink(link, to: address.utf8)
        return true
    }
}
