internal import Diagnostics

/// What stands behind a link's brackets or a fence. Markdown reads references such as `&amp;` there before it reads
/// backslashes, so that a backslash protects no `&`.
enum MarkdownAddress {
    /// `(destination "title")`
    static func target(_ destination: String, title: String) -> [UInt8] {
        var target = Array("(".utf8)
        if needsBrackets(destination) || destination.isEmpty && !title.isEmpty {
            target += "<".utf8 + escaped(destination, marks: "<>") + ">".utf8
        } else {
            target += escaped(destination, marks: "()")
        }
        if !title.isEmpty { target += " \"".utf8 + escaped(title, marks: "\"") + "\"".utf8 }
        return target + ")".utf8
    }

    /// `<https://…>` or `<a@b.c>`; nil where that would not be the same link.
    static func autolink(_ destination: String, text: String) -> [UInt8]? {
        guard destination == text ? hasScheme(text) : destination == "mailto:" + text && isMailbox(text) else {
            return nil
        }
        let bytes = Array(text.utf8)
        let isPlain = bytes.indices.allSatisfy { index in
            !bytes[index].isBlankOrControl && !"<>".utf8.contains(bytes[index]) && !startsReference(bytes[index...])
        }
        return isPlain ? "<".utf8 + bytes + ">".utf8 : nil
    }

    /// The text with a backslash before each of `marks`. References stand for control characters, for blanks at either
    /// end, which Markdown would drop, and for a backslash at the end, which the library takes for the escape of a
    /// quote behind it.
    static func escaped(_ text: String, marks: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return bytes.indices.flatMap { index in
            let byte = bytes[index]
            let isLast = index == bytes.count - 1
            if startsReference(bytes[index...]) { return Array("&amp;".utf8) }
            if byte == .space ? index == 0 || isLast : byte.isBlankOrControl || byte == UInt8(ascii: "\\") && isLast {
                return Array("&#\(byte);".utf8)
            }
            if byte == UInt8(ascii: "\\") || marks.utf8.contains(byte) { return [UInt8(ascii: "\\"), byte] }
            return [byte]
        }
    }
}

extension MarkdownAddress {
    private static func needsBrackets(_ destination: String) -> Bool {
        destination.utf8.first == UInt8(ascii: "<") || destination.utf8.contains(where: \.isBlankOrControl)
    }

    /// `&copy;`, `&#169;`
    private static func startsReference(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "&") else { return false }
        let rest = text.dropFirst().drop { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
        return rest.first == UInt8(ascii: ";")
    }

    /// `https:` and the like, of 2 to 32 characters before the colon.
    private static func hasScheme(_ text: String) -> Bool {
        let scheme = text.utf8.prefix { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
        let isFollowedByColon = text.utf8.dropFirst(scheme.count).first == UInt8(ascii: ":")
        return isFollowedByColon && (2...32).contains(scheme.count) && scheme.first?.isLetter == true
    }

    /// A plain `name@council.gov.uk`; stranger ones that Markdown would allow too are not asked for.
    private static func isMailbox(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let isName = parts[0].allSatisfy { $0.isLetter || $0.isDigit || "._+-".utf8.contains($0) }
        return isName
            && parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isLabel)
    }

    private static func isLabel(_ text: Substring.UTF8View) -> Bool {
        let isInside = text.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        return isInside && (1...63).contains(text.count) && text.first != UInt8(ascii: "-")
            && text.last != UInt8(ascii: "-")
    }
}

extension UInt8 {
    fileprivate var isBlankOrControl: Bool { self <= .space || self == 0x7F }
}
