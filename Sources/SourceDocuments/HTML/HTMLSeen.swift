/// Finds what a browser does not show although the page holds it, and puts the reason to it.
struct HTMLSeen {
    /// The name of the attribute with the reason. No page can have one that begins with a blank.
    static let reason = " unseen"
    private let styles: PageStyles

    static func marked(_ nodes: [HTMLNode]) -> [HTMLNode] {
        HTMLSeen(styles: PageStyles(css(in: nodes))).marked(nodes, Look())
    }

    private static func css(in nodes: [HTMLNode]) -> String {
        var css = ""
        func add(_ nodes: [HTMLNode], isStyle: Bool) {
            for node in nodes {
                switch node {
                case .text(let text): if isStyle { css += text + "\n" }
                case .comment: break
                case .element(let element): add(element.children, isStyle: element.name == "style")
                }
            }
        }
        add(nodes, isStyle: false)
        return css.replacing("<!--", with: " ").replacing("-->", with: " ")
    }

    /// How the letters around a text look.
    private struct Look {
        var color: String?
        /// Nil where it cannot be told.
        var background: String? = "ffffff"
        var isTiny = false

        var reason: String? {
            if isTiny { return "its letters are too small to be seen" }
            guard let color else { return nil }
            return color == background || color == PageColour.none ? "its letters have the colour of the page" : nil
        }
    }

    private func marked(_ nodes: [HTMLNode], _ look: Look) -> [HTMLNode] {
        nodes.map { node in
            switch node {
            case .comment: return node
            case .text(let text):
                guard let reason = look.reason, text.unicodeScalars.hasWords else { return node }
                return .element(HTMLElement(name: "span", attributes: [Self.reason: reason], children: [node]))
            case .element(let element): return .element(marked(element, look))
            }
        }
    }

    private func marked(_ element: HTMLElement, _ look: Look) -> HTMLElement {
        let values = styles.values(for: element)
        var (look, attributes) = (look, element.attributes)
        let isOff = ["hidden", "collapse"].contains(values[.visibility] ?? "")
        let isClear = values[.opacity].flatMap { Double($0) } == 0
        if values[.display] == "none" || isOff || isClear { attributes[Self.reason] = "it is hidden on the page" }
        if let size = values[.fontSize] { look.isTiny = Self.isTiny(size, in: look) }
        if let background = values[.background] ?? element["bgcolor"] {
            let colour = PageColour.known(background)
            if colour != PageColour.none { look.background = colour }
        }
        let isFont = element.name == "font" || element.name == "body"
        if let color = values[.color] ?? (isFont ? element["color"] ?? element["text"] : nil),
            let known = PageColour.known(color)
        {
            look.color = known
        }
        return HTMLElement(name: element.name, attributes: attributes, children: marked(element.children, look))
    }

    /// Whether letters have no size, or one of a point at most.
    private static func isTiny(_ size: String, in look: Look) -> Bool {
        let digits = size.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let value = Double(digits) else { return look.isTiny && size == "inherit" }
        switch size[digits.endIndex...] {
        case "px", "pt": return value <= 1
        case "em", "%": return value == 0 || look.isTiny
        default: return value == 0
        }
    }
}

/// Colours as pages write them.
enum PageColour {
    /// That of letters which are not drawn.
    static let none = "transparent"

    /// Six signs for a colour of numbers, a name for others; nil for what is no colour.
    static func known(_ written: String) -> String? {
        let colour = written.lowercased().filter { !$0.isWhitespace }
        if colour == "white" { return "ffffff" }
        if colour == "black" { return "000000" }
        if colour == none || colour == "none" { return none }
        if colour.hasPrefix("#") { return hex(colour.dropFirst()) }
        if colour.hasPrefix("rgb") { return mixed(colour) }
        let isName = colour.utf8.allSatisfy { (0x61...0x7A).contains($0) } && !colour.isEmpty
        return isName && !["inherit", "initial", "unset", "currentcolor", "windowtext", "auto"].contains(colour)
            ? colour : nil
    }

    private static func hex(_ digits: Substring) -> String? {
        guard digits.allSatisfy(\.isHexDigit) else { return nil }
        switch digits.count {
        case 3: return digits.map { "\($0)\($0)" }.joined()
        case 6: return String(digits)
        case 8: return digits.hasSuffix("00") ? none : String(digits.prefix(6))
        default: return nil
        }
    }

    /// `rgb(1,2,3)`, `rgba(1,2,3,0)`.
    private static func mixed(_ colour: String) -> String? {
        let parts = colour.split { "(),/".contains($0) }.dropFirst().compactMap { Double($0) }
        guard parts.count >= 3, parts.prefix(3).allSatisfy({ (0...255).contains($0) }) else { return nil }
        if parts.count > 3, parts[3] == 0 { return none }
        return parts.prefix(3).map { value in
            let digits = String(Int(value), radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }
}
