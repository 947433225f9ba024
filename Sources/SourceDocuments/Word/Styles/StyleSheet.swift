/// The styles of a document.
struct StyleSheet {
    /// What holds where no style says otherwise.
    private(set) var defaults = TextLook()
    private var styles: [String: WordStyle] = [:]
    private var usual = WordStyle()

    /// - Parameter root: The element `styles`; nil for a document without any.
    init(_ root: WordNode?) {
        guard let root else { return }
        var nodes: [String: WordNode] = [:]
        var order: [String] = []
        var usualID: String?
        for node in root.children {
            if node.tag == .docDefaults {
                defaults = TextLook(node.first(.rPrDefault)?.first(.rPr))
            } else if node.tag == .style, let id = node[.styleID], nodes[id] == nil {
                nodes[id] = node
                order.append(id)
                if node[.type] == "paragraph", node.isSet(.isDefault) { usualID = id }
            }
        }
        for id in order { resolve(id, among: nodes) }
        if let usualID { usual = styles[usualID] ?? usual }
    }

    /// A style after those that it is based on. A ring of styles, which is a damage, ends where it closes.
    private mutating func resolve(_ id: String, among nodes: [String: WordNode]) {
        var chain: [String] = []
        var seen: Set<String> = []
        var next: String? = id
        while let id = next, styles[id] == nil, let node = nodes[id], seen.insert(id).inserted {
            chain.append(id)
            next = node.first(.basedOn)?[.val]
        }
        for id in chain.reversed() {
            guard let node = nodes[id] else { continue }
            let base = node.first(.basedOn)?[.val].flatMap { styles[$0] }
            styles[id] = WordStyle(node, over: base ?? WordStyle())
        }
    }

    /// - Parameter id: Nil, or one that the document does not know, for the usual style.
    func paragraph(_ id: String?) -> WordStyle { id.flatMap { styles[$0] } ?? usual }

    /// Of a run or a table.
    func look(_ id: String?) -> TextLook { id.flatMap { styles[$0] }?.look ?? TextLook() }

    /// The numbering that a list style stands for.
    func numbering(_ id: String) -> Int? { styles[id]?.numbering }
}
