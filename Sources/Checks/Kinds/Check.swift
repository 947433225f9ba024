internal import Diagnostics
internal import Markdown
internal import Papers

/// Something that can be wrong with a paper: its rules, and the code that finds what breaks them.
protocol Check {
    /// Those that it can find broken and that no other check declares.
    static var rules: [Rule] { get }
}

/// A check that looks at the nodes of a paper's texts, one after the other in reading order, whatever the data say.
protocol NodeCheck: Check {
    /// Those that it looks at.
    static var kinds: NodeKinds { get }
    /// What it found so far.
    var findings: [Diagnostic] { get }

    init(_ reading: borrowing PaperReading)

    /// A text begins, of which all nodes follow.
    mutating func begin(_ text: PaperText)
    mutating func look(at node: NodeID, in text: PaperText)
}

extension NodeCheck {
    mutating func begin(_ text: PaperText) {}
}

/// A check of the words of a paper, with the values among them.
protocol WordCheck: Check {
    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic]
}

/// A check of what a paper as a whole leaves out.
protocol PaperCheck: Check {
    static func find(in reading: PaperReading) -> [Diagnostic]
}

/// Some kinds of nodes.
struct NodeKinds: ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    init(arrayLiteral kinds: Node.Kind...) {
        for kind in kinds { bits |= 1 << UInt32(kind.rawValue) }
    }

    func contains(_ kind: Node.Kind) -> Bool { bits & (1 << UInt32(kind.rawValue)) != 0 }

    func union(_ other: NodeKinds) -> NodeKinds {
        var union = self
        union.bits |= other.bits
        return union
    }
}
