internal import Diagnostics

/// What stands behind a link's brackets or a fence. Markdown reads references such as `&amp;` there before it reads
/// backslashes, so that a backslash protects no `&`.
enum MarkdownAddress {
    /// `(destination "title")`
    static func target(_ destination: ArraySlice<UInt8>, title: ArraySlice<UInt8>) -> [UInt8] {
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
    static func autolink(_ destination: ArraySlice<UInt8>, text: ArraySlice<UInt8>) -> [UInt8]? {
        let isAddress =
            destination == text
            ? hasScheme(text)
            : destination.elementsEqual("mailto:".utf8 + text) && isMailbox(text)
        guard isAddress else { return nil }
        let isPlain = text.indices.allSatisfy { index in
            !text[index].isBlankOrControl && !"<>".utf8.contains(text[index]) && !startsReference(text[index...])
        }
        return isPlain ? Array("<".utf8) + text + ">".utf8 : nil
    }

    /// The text with a backslash before each of `marks`. References stand for control characters, for blanks at either
    /// end, which Markdown would drop, and for a backslash at the end, which the library takes for the escape of a
    /// quote behind it.
    static func escaped(_ text: ArraySlice<UInt8>, marks: String) -> [UInt8] {
        var escaped: [UInt8] = []
        for (index, byte) in zip(text.indices, text) {
            let isLast = index == text.endIndex - 1
            let isDropped =
                byte == .space
                ? index == text.startIndex || isLast
                : byte.isBlankOrControl || byte == UInt8(ascii: "\\") && isLast
            if startsReference(text[index...]) {
                escaped += "&amp;".utf8
            } else if isDropped {
                escaped += "&#\(byte);".utf8
            } else {
                if byte == UInt8(ascii: "\\") || marks.utf8.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
                escaped.append(byte)
            }
        }
        return escaped
    }
}

extension MarkdownAddress {
    private static func needsBrackets(_ destination: ArraySlice<UInt8>) -> Bool {
        destination.first == UInt8(ascii: "<") || destination.contains(where: \.isBlankOrControl)
    }

    /// `&copy;`, `&#169;`
    private static func startsReference(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "&") else { return false }
        let rest = text.dropFirst().drop { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
        return rest.first == UInt8(ascii: ";")
    }

    /// `https:` and the like, of 2 to 32 characters before the colon.
    private static func hasScheme(_ text: ArraySlice<UInt8>) -> Bool {
        let scheme = text.prefix { $0.isLetterOrDigit || "+.-".utf8.contains($0) }
        let isFollowedByColon = text.dropFirst(scheme.count).first == UInt8(ascii: ":")
        return isFollowedByColon && (2...32).contains(scheme.count) && scheme.first?.isLetter == true
    }

    /// A plain `name@council.gov.uk`; stranger ones that Markdown would allow too are not asked for.
    private static func isMailbox(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let isName = parts[0].allSatisfy { $0.isLetterOrDigit || "._+-".utf8.contains($0) }
        return isName
            && parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isLabel)
    }

    private static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
        let isInside = text.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        return isInside && (1...63).contains(text.count) && text.first != UInt8(ascii: "-")
            && text.last != UInt8(ascii: "-")
    }
}

extension UInt8 {
    fileprivate var isBlankOrControl: Bool { self <= .space || self == 0x7F }
}
