internal import Diagnostics

/// One line of YAML that could not be read, looked at as its author meant it: a name, a colon, a value.
struct YAMLLine {
    /// What stands before the value: blanks, name and colon, with the blank after it.
    private let name: ArraySlice<UInt8>
    /// What stands after the colon, without the blanks around it; the whole line where there is no colon.
    private let value: ArraySlice<UInt8>
    private let hasColon: Bool
    private let isIndentedByTab: Bool

    init(_ bytes: ArraySlice<UInt8>) {
        let colon = bytes.indices.first { index in
            bytes[index] == UInt8(ascii: ":") && (index + 1 == bytes.endIndex || bytes[index + 1].isBlank)
        }
        hasColon = colon != nil
        name = bytes[..<(colon.map { $0 + 1 } ?? bytes.startIndex)]
        value = bytes[name.endIndex...].trimmingBlanks()
        isIndentedByTab = bytes.prefix(while: \.isBlank).contains(.tab)
    }
}

extension YAMLLine {
    /// What would be right: the line with its value in quotes where that helps.
    var advice: String {
        if isIndentedByTab { return "begin the line with blanks, not with a tab" }
        if let quoted { return "write the value in quotes: \(quoted)" }
        if isMark { return "delete this line" }
        if !startsWithName { return "begin the name with a letter" }
        if hasColon { return "begin the line below the first letter of the line before it" }
        let isName = value.contains(UInt8(ascii: ":"))
        return isName ? "put a blank after the colon" : "write a name, a colon, a blank and a value"
    }

    /// The line with its value in double quotes; nil when the value is no better for them.
    var quoted: String? {
        guard hasColon, let first = value.first else { return nil }
        let isSign =
            "{}[]&*!|>%@`#,?\"'".utf8.contains(first) || value.first { $0 != UInt8(ascii: "-") }?.isBlank ?? true
        guard isSign || value.contains(UInt8(ascii: ":")) || value.contains(UInt8(ascii: "#")) else { return nil }
        return "\(text(name.trimmingBlanks())) \(quotedValue)"
    }

    /// - Parameter isWhole: Whether the value ends with the line.
    func quotes(in file: SourceFile, isWhole: Bool) -> Fix? {
        guard !isIndentedByTab, quoted != nil else { return nil }
        let isBare = name.first.map { !$0.isBlank && $0 != UInt8(ascii: "-") } ?? false
        return Fix(
            quotedValue, at: Span(file, value.startIndex..<value.endIndex), isSafe: isWhole && isBare && isOneText)
    }

    /// Whether the value can be nothing but a text: no list, no remark, and no text that has quotes already.
    private var isOneText: Bool {
        guard let first = value.first else { return false }
        let isWord = first.isLetterOrDigit || first >= 0x80
        let isSign = "!@%`".utf8.contains(first) && value.dropFirst().first.map { $0.isLetter } ?? false
        let remark = value.indices.dropFirst().contains {
            value[$0] == UInt8(ascii: "#") && value[$0 - 1].isBlank
        }
        return (isWord || isSign) && !remark
    }

    private var quotedValue: String { "\"\(text(escapedValue[...]))\"" }

    /// A line of hyphens or full stops begins or ends a text of its own for YAML.
    private var isMark: Bool { !hasColon && value.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") } }

    private var startsWithName: Bool {
        guard let first = name.trimmingBlanks().first else { return true }
        return first.isLetter || first.isDigit || first >= 0x80 || "\"'-".utf8.contains(first)
    }

    /// Quotation marks around the value are taken off before it gets new ones.
    private var escapedValue: [UInt8] {
        guard let mark = value.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
            return value.flatMap(\.escapedInQuotes)
        }
        let inner = value.dropFirst()
        // Where a mark closes the one at the start before the end, they are words' own: "Home first" in Northbridge
        let isClosed = inner.dropLast().contains(mark) && mark == UInt8(ascii: "\"") || inner.dropLast().holdsEnd(mark)
        if isClosed, inner.last != mark { return value.flatMap(\.escapedInQuotes) }
        return (inner.last == mark ? inner.dropLast() : inner).flatMap(\.escapedInQuotes)
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ArraySlice<UInt8> {
    /// Whether a mark stands in it with a blank behind, and so is no apostrophe.
    fileprivate func holdsEnd(_ mark: UInt8) -> Bool {
        indices.dropLast().contains { self[$0] == mark && self[$0 + 1].isBlank }
    }
}

extension UInt8 {
    /// As it is written between double quotes in YAML.
    fileprivate var escapedInQuotes: [UInt8] {
        self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), self] : [self]
    }
}
