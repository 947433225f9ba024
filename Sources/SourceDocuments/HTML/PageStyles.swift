/// What a page's own styles say of whether its words are seen.
struct PageStyles {
    enum Property: String {
        case display, visibility, opacity, color, background
        case fontSize = "font-size"
    }

    typealias Values = [Property: String]

    private struct Rule {
        let selector: StyleSelector
        var order: Int
        var values: Values
    }

    /// The rules by what their selectors name first.
    private var rules: [String: [Rule]] = [:]
    /// Where a rule with the same selector stands.
    private var places: [String: Int] = [:]
    private var count = 0
    /// More rules for one name are not looked at, so that no page takes long.
    private static let mostRules = 64

    /// - Parameter css: The text of the page's `<style>` elements.
    init(_ css: String) {
        var text = ArraySlice(css.utf8)
        var selector: [UInt8] = []
        while let sign = text.popFirst() {
            if sign == UInt8(ascii: "/"), text.first == UInt8(ascii: "*") {
                Self.skipComment(&text)
            } else if sign == UInt8(ascii: "{") {
                let body = Self.takeBody(&text)
                add(String(decoding: selector, as: UTF8.self), String(decoding: body, as: UTF8.self))
                selector = []
            } else if sign == UInt8(ascii: ";") {
                selector = []
            } else {
                selector.append(sign)
            }
        }
    }

    private static func skipComment(_ text: inout ArraySlice<UInt8>) {
        text = text.dropFirst()
        while let sign = text.popFirst() {
            if sign == UInt8(ascii: "*"), text.first == UInt8(ascii: "/") {
                text = text.dropFirst()
                return
            }
        }
    }

    /// What stands up to the brace that closes, which may hold others.
    private static func takeBody(_ text: inout ArraySlice<UInt8>) -> [UInt8] {
        var (body, depth): ([UInt8], Int) = ([], 1)
        while let sign = text.popFirst() {
            if sign == UInt8(ascii: "{") { depth += 1 }
            if sign == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { break }
            body.append(sign)
        }
        return body
    }

    /// Rules for printing or for small screens are not those of the page.
    private mutating func add(_ selectors: String, _ body: String) {
        guard !selectors.contains("@") else { return }
        let values = Self.values(of: body)
        guard !values.isEmpty else { return }
        for text in selectors.split(separator: ",") {
            guard let selector = StyleSelector(String(text)) else { continue }
            count += 1
            if let place = places[selector.text] {
                rules[selector.key]?[place].values.merge(values) { $1 }
                rules[selector.key]?[place].order = count
            } else if rules[selector.key, default: []].count < Self.mostRules {
                places[selector.text] = rules[selector.key, default: []].count
                rules[selector.key, default: []].append(Rule(selector: selector, order: count, values: values))
            }
        }
    }

    /// The values of an element’s own style, or of a rule.
    static func values(of css: String) -> Values {
        var values: Values = [:]
        for declaration in css.lowercased().split(separator: ";") {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let name = declaration[..<colon].filter { !$0.isWhitespace }
            guard let property = Property(rawValue: name == "background-color" ? "background" : name) else { continue }
            let value = declaration[declaration.index(after: colon)...].filter { !$0.isWhitespace }
            values[property] = value.hasSuffix("!important") ? String(value.dropLast(10)) : value
        }
        return values
    }

    /// What the rules and its own style say of an element. A rule that may hold only at times, such as one for what the mouse
    /// points at, hides nothing, and what it may show is not hidden.
    func values(for element: HTMLElement) -> Values {
        var found: [Rule] = []
        if !rules.isEmpty {
            let classes = Set(element.classes)
            var keys = ["*", element.name] + classes.sorted().map { ".\($0)" }
            if let id = element["id"] { keys.append("#\(id)") }
            for key in keys { found += (rules[key] ?? []).filter { $0.selector.matches(element, classes) } }
            found.sort { ($0.selector.weight, $0.order) < ($1.selector.weight, $1.order) }
        }
        var values: Values = [:]
        for rule in found where rule.selector.isCertain { values.merge(rule.values) { $1 } }
        for rule in found where !rule.selector.isCertain {
            for property in [Property.display, .visibility] where rule.values[property] != nil {
                if !Self.hiding.contains(rule.values[property] ?? "") { values[property] = nil }
            }
            if rule.values[.background] != nil { values[.background] = "?" }
            if rule.values[.color] != nil { values[.color] = "inherit" }
            if rule.values[.fontSize] != nil { values[.fontSize] = "1em" }
        }
        if let own = element["style"] { values.merge(Self.values(of: own)) { $1 } }
        return values
    }

    private static let hiding: Set<String> = ["none", "hidden", "collapse"]
}

extension HTMLElement {
    fileprivate var classes: [String] { (self["class"] ?? "").split(whereSeparator: \.isWhitespace).map { String($0) } }
}

/// Which elements a rule is for: `p`, `.draft`, `p.draft`, `#rates`.
private struct StyleSelector {
    let text: String
    let key: String
    let weight: Int
    /// Whether nothing but the element itself decides.
    let isCertain: Bool
    private let tag: String?
    private let id: String?
    private let classes: Set<String>

    /// Nil for one that is not for the words of an element.
    init?(_ written: String) {
        let words = written.split(whereSeparator: \.isWhitespace)
        guard let last = words.last, !written.contains("::"), !written.contains(":before"), !written.contains(":after")
        else { return nil }
        let lastPart = last.split(whereSeparator: { ">+~".contains($0) }).last.map { String($0) } ?? ""
        let simple = lastPart.prefix { $0 != ":" && $0 != "[" }
        isCertain = words.count == 1 && simple.utf8.count == last.utf8.count && !simple.isEmpty && !simple.contains("*")
        text = words.joined(separator: " ")
        var (tag, id, classes): (String?, String?, Set<String>) = (nil, nil, [])
        var (kind, name): (Character, String) = (" ", "")
        for sign in simple + " " {
            guard sign == "." || sign == "#" || sign == " " else {
                name.append(sign)
                continue
            }
            if !name.isEmpty {
                if kind == "." {
                    classes.insert(name)
                } else if kind == "#" {
                    id = name
                } else {
                    tag = name.lowercased()
                }
            }
            (kind, name) = (sign, "")
        }
        if tag == "*" { tag = nil }
        (self.tag, self.id, self.classes) = (tag, id, classes)
        key = id.map { "#\($0)" } ?? classes.min().map { ".\($0)" } ?? tag ?? "*"
        weight = (id == nil ? 0 : 10_000) + classes.count * 100 + (tag == nil ? 0 : 1)
    }

    func matches(_ element: HTMLElement, _ own: Set<String>) -> Bool {
        if let tag, tag != element.name { return false }
        if let id, id != element["id"] { return false }
        return classes.isSubset(of: own)
    }
}
