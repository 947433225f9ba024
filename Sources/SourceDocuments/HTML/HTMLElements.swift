extension HTMLElement {
    /// Whether it stands inside a line, so that a word may go on behind it.
    var isInline: Bool { Self.inline.contains(name) || name.contains(":") }

    private static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins",
        "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
        "tt",
        "u", "var", "wbr",
    ]

    /// Why it is left out with all in it, as the end of “left out because …”; nil for one that is read.
    ///
    /// - Parameter isInContent: Whether it stands inside an article or the main part of the page, where a header or a
    ///   footer is that of the text.
    func reasonToLeaveOut(isInContent: Bool) -> String? {
        if let reason = Self.reasons[name] { return reason }
        if let reason = attributes[HTMLSeen.reason] { return reason }
        if isTrackedDeletion { return "it was deleted with Track Changes" }
        if isHidden { return "it is hidden on the page" }
        if hasClass("msocomanchor") || hasClass("msocommentreference") { return "it is the mark of a comment" }
        let style = attributes["style"] == nil ? "" : style
        if style.contains("mso-element:comment") { return "it is a comment" }
        if style.contains("mso-element:header") || style.contains("mso-element:footer") {
            return "it is the header or the footer of the pages"
        }
        switch name {
        case "header": return isInContent || holdsTitle ? nil : "it is the head of the web site, not of the text"
        case "footer": return isInContent ? nil : "it is the foot of the web site, not of the text"
        case "form": return holdsText ? nil : "it is a form"
        default: return nil
        }
    }

    var isHidden: Bool {
        if attributes["hidden"] != nil || attributes[HTMLSeen.reason] != nil { return true }
        guard attributes["style"] != nil else { return false }
        let style = style
        return style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all")
    }

    /// Whether Word deleted it while changes were tracked, and keeps who did so or when.
    var isTrackedDeletion: Bool { name == "del" && (attributes["cite"] != nil || attributes["datetime"] != nil) }

    /// Whether the head of a page holds the title of its text, as some programs write it.
    private var holdsTitle: Bool { children.contains { $0.element?.hasClass("title") ?? false } }

    private static let reasons: [String: String] = {
        var reasons = [
            "nav": "it leads around the web site", "aside": "it stands beside the text",
            "title": "it is the title of the browser’s window", "noscript": "it is for browsers without scripts",
        ]
        for name in ["script", "style", "template"] { reasons[name] = "it is for the browser, not for readers" }
        for name in ["button", "input", "select", "textarea", "datalist", "fieldset", "option"] {
            reasons[name] = "it is part of a form"
        }
        for name in ["iframe", "object", "embed", "applet", "canvas", "svg", "audio", "video", "math"] {
            reasons[name] = "it is a drawing, a film or another program’s part of the page"
        }
        return reasons
    }()

    /// Whether a form is wrapped around the text of a page, as some web servers do.
    private var holdsText: Bool {
        children.contains { node in
            guard let element = node.element else { return false }
            return Self.ofText.contains(element.name) || element.holdsText
        }
    }

    private static let ofText: Set<String> = ["p", "h1", "h2", "h3", "table", "article", "main"]
}
