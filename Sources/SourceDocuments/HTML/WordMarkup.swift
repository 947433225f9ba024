internal import Diagnostics

/// What Word and LibreOffice write into a page that they save: items of lists as paragraphs, footnotes as links.
enum WordMarkup {
    /// How deep an item stands in lists, 0 for the outermost; nil for a paragraph that is none.
    static func depth(ofItem element: HTMLElement) -> Int? {
        guard element["style"] != nil else { return nil }
        let style = element.style
        guard let list = style.firstRange(of: "mso-list:"), !style[list.upperBound...].hasPrefix("ignore"),
            !style[list.upperBound...].hasPrefix("none")
        else { return nil }
        let setting = style[list.upperBound...].prefix { $0 != ";" }
        guard let level = setting.firstRange(of: "level") else { return 0 }
        return max(0, min((Int(setting[level.upperBound...].prefix { $0.isNumber }) ?? 1) - 1, ItemDepths.deepest))
    }

    static func isLabel(_ element: HTMLElement) -> Bool {
        element["style"] != nil && element.style.contains("mso-list:ignore")
    }

    static func isNote(_ element: HTMLElement) -> Bool {
        if element.name == "div", let id = element["id"], isNoteOfLibreOffice(id) { return true }
        guard element["style"] != nil else { return false }
        let style = element.style
        return style.hasSuffix("mso-element:footnote") || style.contains("mso-element:footnote;")
            || style.hasSuffix("mso-element:endnote") || style.contains("mso-element:endnote;")
    }

    /// `sdfootnote1`, `sdendnote2`.
    private static func isNoteOfLibreOffice(_ id: String) -> Bool {
        ["sdfootnote", "sdendnote"].contains { start in
            id.hasPrefix(start) && id.utf8.count > start.utf8.count && id.dropFirst(start.count).allSatisfy(\.isNumber)
        }
    }

    /// A page without `<![if …]>` and `<![endif]>`, which its parser takes for words. What stands between them stays.
    static func withoutConditions(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(bytes: "<![".utf8) else { return text }
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let end = endOfCondition(in: bytes, at: index) {
                index = end
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func endOfCondition(in bytes: [UInt8], at start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "<"),
            ["<![if ", "<![endif"].contains(where: { bytes[start...].starts(with: $0.utf8) })
        else { return nil }
        let rest = bytes[start...].prefix(200)
        guard let close = rest.firstIndex(of: UInt8(ascii: "]")), close + 1 < bytes.count,
            bytes[close + 1] == UInt8(ascii: ">")
        else { return nil }
        return close + 2
    }

    enum NoteLink {
        /// The mark in the text.
        case mark(note: String)
        /// The number at the start of the note, which leads back.
        case back
    }

    /// - Parameter notes: The ids of the page’s footnotes as Word writes them.
    static func note(ofLink element: HTMLElement, _ notes: Set<String>) -> NoteLink? {
        guard element.name == "a", let address = element["href"], address.hasPrefix("#") else { return nil }
        if address.hasPrefix("#sd"), notes.contains(String(address.dropFirst().dropLast(3))) {
            let note = String(address.dropFirst().dropLast(3))
            return address.hasSuffix("sym") ? .mark(note: note) : address.hasSuffix("anc") ? .back : nil
        }
        guard address.hasPrefix("#_") else { return nil }
        let id = String(address.dropFirst(2))
        if notes.contains(id) { return .mark(note: id) }
        let note = id.replacing("ref", with: "", maxReplacements: 1)
        return note != id && notes.contains(note) ? .back : nil
    }
}
