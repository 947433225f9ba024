/// Tags and character references that stand in a text whose source was a web page.
enum HTMLRemains {
    static func edits(of line: Scalars) -> [LineEdit] {
        guard line.contains("<") || line.contains("&") else { return [] }
        var edits: [LineEdit] = []
        var index = 0
        while index < line.count {
            let edit =
                switch line[index] {
                case "<": tag(in: line, at: index)
                case "&": reference(in: line, at: index)
                default: LineEdit?.none
                }
            if let edit { edits.append(edit) }
            index = edit?.range.upperBound ?? index + 1
        }
        return edits
    }

    /// A tag of HTML; nothing else that stands between < and >.
    private static func tag(in line: Scalars, at start: Int) -> LineEdit? {
        var index = start + 1
        let isEnd = index < line.count && line[index] == "/"
        if isEnd { index += 1 }
        let name = line[index...].prefix(11).prefix { $0.isASCII && ($0.isLetter || $0.isDigit) }
        guard let marks = marks[name.string.lowercased()] else { return nil }
        index = name.endIndex
        guard index < line.count, [" ", ">", "/", "\t"].contains(line[index]) else { return nil }
        guard let end = line[index...].prefix(longest).firstIndex(of: ">") else { return nil }
        let mark = isEnd ? marks.end : marks.start
        return LineEdit(start..<(end + 1), mark.map { [$0] } ?? [], "remains of HTML")
    }

    private static let longest = 300

    private static let marks: [String: (start: Unicode.Scalar?, end: Unicode.Scalar?)] = {
        var marks: [String: (start: Unicode.Scalar?, end: Unicode.Scalar?)] = [
            "ul": (Mark.list, Mark.listEnd), "ol": (Mark.list, Mark.listEnd), "li": (Mark.item, nil),
        ]
        let emphasis = [
            "b": Mark.strong, "strong": Mark.strong, "i": Mark.emphasis, "em": Mark.emphasis, "sup": Mark.superscript,
            "sub": Mark.subscript, "del": Mark.strikethrough, "s": Mark.strikethrough,
        ]
        for (name, mark) in emphasis { marks[name] = (mark.on, mark.off) }
        for name in ["span", "u", "font", "a"] { marks[name] = (nil, nil) }
        for name in ["p", "div", "br", "td", "th", "tr", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6"]
        {
            marks[name] = (Mark.paragraph, Mark.paragraph)
        }
        return marks
    }()

    private static func reference(in line: Scalars, at start: Int) -> LineEdit? {
        let name = line[(start + 1)...].prefix(6).prefix { $0.isASCII && ($0.isLetter || $0.isDigit || $0 == "#") }
        guard name.endIndex < line.count, line[name.endIndex] == ";", let sign = references[name.string] else {
            return nil
        }
        return LineEdit(start..<(name.endIndex + 1), [sign], "remains of HTML")
    }

    private static let references: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ", "pound": "£", "ndash": "\u{2013}",
        "mdash": "\u{2014}", "rsquo": "\u{2019}", "lsquo": "\u{2018}", "rdquo": "\u{201D}", "ldquo": "\u{201C}",
        "bull": "\u{2022}", "hellip": "\u{2026}", "#39": "'", "#34": "\"", "#38": "&", "#163": "£", "#160": " ",
    ]
}
