/// A part of a page, as its parser made it.
enum HTMLNode {
    case element(HTMLElement)
    case text(String)
    case comment(String)

    var element: HTMLElement? { if case .element(let element) = self { element } else { nil } }
}

/// An element of a page; its name in small letters.
struct HTMLElement {
    let name: String
    let attributes: [String: String]
    let children: [HTMLNode]

    subscript(_ attribute: String) -> String? { attributes[attribute] }

    /// Its own style without blanks, in small letters.
    var style: String { (attributes["style"] ?? "").lowercased().filter { !$0.isWhitespace } }

    func hasClass(_ name: String) -> Bool {
        (attributes["class"] ?? "").split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == name }
    }
}
