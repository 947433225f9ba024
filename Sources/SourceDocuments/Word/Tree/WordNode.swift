/// An element of a part.
struct WordNode {
    let tree: WordTree
    let index: Int

    var tag: WordTag { tree.elements[index].tag }

    /// The elements right below it.
    var children: Children { Children(tree: tree, index: index + 1, end: Int(tree.elements[index].end)) }

    /// Itself and all elements below it, in reading order.
    var subtree: Range<Int> { index..<Int(tree.elements[index].end) }

    func first(_ tag: WordTag) -> WordNode? { children.first { $0.tag == tag } }

    subscript(name: WordAttribute) -> String? {
        let start = Int(tree.elements[index].attributes)
        let end =
            index + 1 < tree.elements.count ? Int(tree.elements[index + 1].attributes) : tree.attributes.count
        return tree.attributes[start..<end].first { $0.name == name }?.value
    }

    func whole(_ name: WordAttribute) -> Int? { self[name].flatMap { Int($0) } }

    /// Of a property that is set by being there, unless its value says no.
    var isOn: Bool { Self.isYes(self[.val]) }

    /// Whether an attribute says yes.
    func isSet(_ name: WordAttribute) -> Bool { self[name].map { Self.isYes($0) } ?? false }

    private static func isYes(_ value: String?) -> Bool {
        switch value {
        case "0", "false", "off": false
        default: true
        }
    }

    /// The characters right below it.
    var text: String {
        var bytes: [UInt8] = []
        for child in children where child.tag == .characters {
            let range = tree.elements[child.index].text
            bytes += tree.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    struct Children: Sequence, IteratorProtocol {
        let tree: WordTree
        var index: Int
        let end: Int

        mutating func next() -> WordNode? {
            guard index < end else { return nil }
            defer { index = Int(tree.elements[index].end) }
            return WordNode(tree: tree, index: index)
        }
    }
}
