import Diagnostics
import Markdown

/// What must be true of every tree, whatever the Markdown.
struct TreeChecks {
    /// What is not true of it, in words.
    private(set) var problems: [String] = []
    private(set) var textCount = 0
    /// How many of the texts are, with escapes and entities undone, what stands at their place in the file.
    private(set) var exactTextCount = 0
    private let tree: MarkdownTree

    init(_ tree: MarkdownTree) {
        self.tree = tree
        check(tree.siblings(tree.body), in: 0..<tree.source.bytes.count)
        for note in tree.footnotes { check(tree.children(of: note), in: tree[note].range) }
    }
}

extension TreeChecks {
    private mutating func check(_ siblings: Siblings, in parent: Range<Int>) {
        checkOrder(of: siblings, in: parent)
        var previous: Node.Kind?
        for node in siblings {
            if tree[node].kind == .text {
                if previous == .text { report("text beside text", node) }
                checkText(node)
            }
            previous = tree[node].kind
            check(tree.children(of: node), in: tree[node].range)
        }
    }

    private mutating func checkText(_ node: NodeID) {
        textCount += 1
        let text = Array(tree.bytes(of: node))
        let source = Array(tree.source.bytes[tree[node].range])
        if text.isEmpty { report("empty text", node) }
        if undoingEscapes(source) == text || source == text { exactTextCount += 1 }
        if tree[node].isVerbatim, source != text { report("not verbatim", node) }
    }

    /// Cells that a row lacks have no place of their own.
    private mutating func checkOrder(of siblings: Siblings, in parent: Range<Int>) {
        var end = parent.lowerBound
        for node in siblings where tree[node].kind != .cell || !tree[node].range.isEmpty {
            if tree[node].range.lowerBound < end { report("before what it follows", node) }
            if tree[node].range.upperBound > parent.upperBound { report("beyond its parent", node) }
            end = max(end, tree[node].range.upperBound)
        }
    }

    private mutating func report(_ problem: String, _ node: NodeID) {
        let span = tree.span(of: node)
        problems.append("\(problem): \(span.start)-\(span.end) \(span.text.debugDescription)")
    }
}

/// A source text as the reader sees it, written apart from the code it tests. It knows few entities.
func undoingEscapes(_ source: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var rest = source[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "\\"), let next = rest.first, "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".utf8.contains(next) {
            text.append(next)
            rest.removeFirst()
        } else if byte == UInt8(ascii: "&"), let end = rest.firstIndex(of: UInt8(ascii: ";")),
            let decoded = entities[String(decoding: rest[..<end], as: UTF8.self)]
        {
            text += Array(decoded.utf8)
            rest = rest[(end + 1)...]
        } else {
            text.append(byte)
        }
    }
    return text
}

private let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "copy": "©", "pound": "£", "ndash": "–",
    "rsquo": "’", "#163": "£", "#xA3": "£", "#x26": "&", "#38": "&", "#x2013": "–", "#42": "*", "#9": "\t",
    "#35": "#", "#1234": "Ӓ", "#992": "Ϡ", "#0": "\u{FFFD}", "#X22": "\"", "#XD06": "ആ", "#xcab": "ಫ",
    "AElig": "Æ", "Dcaron": "Ď", "frac34": "¾", "HilbertSpace": "ℋ", "DifferentialD": "ⅆ",
    "ClockwiseContourIntegral": "∲", "ngE": "≧̸", "ouml": "ö", "auml": "ä",
]
