internal import Diagnostics

/// Writes words so that Markdown and the program read them as words.
enum MarkdownEscaping {
    /// What may begin a mark anywhere in a line.
    private static let anywhere = ByteSet("\\`*_[]<~|{&")
    /// What a line can be a rule, the line below a heading or that below a table's head by.
    private static let ofRules = ByteSet("-=+: \t")

    /// - Parameter text: Words of one line.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let text = Array(text.utf8)
        for (index, byte) in text.enumerated() where !append(markFor: byte, at: index, of: text, to: &bytes) {
            bytes.append(byte)
        }
    }

    /// A `!` before a link would make a picture of it, and what begins with `www.` is a link by itself.
    private static func append(markFor byte: UInt8, at index: Int, of text: [UInt8], to bytes: inout [UInt8]) -> Bool {
        let isMark =
            anywhere.contains(byte) || byte == UInt8(ascii: "!") && index == text.count - 1
            || byte == UInt8(ascii: ".") && text[..<index].suffix(3).elementsEqual("www".utf8)
        guard isMark else { return false }
        bytes += [UInt8(ascii: "\\"), byte]
        return true
    }

    /// A line of a paragraph, whose first words are no heading, list or rule.
    static func escapingStart(of line: [UInt8]) -> [UInt8] {
        guard let first = line.first else { return line }
        let second = line.dropFirst().first ?? .space
        if "#>".utf8.contains(first) || "+-".utf8.contains(first) && second.isBlank || line.allSatisfy(ofRules.contains)
        {
            return [UInt8(ascii: "\\")] + line
        }
        let digits = line.prefix(while: \.isDigit)
        guard !digits.isEmpty, digits.count < 10, let sign = line[digits.endIndex...].first, ".)".utf8.contains(sign),
            line[digits.endIndex...].dropFirst().first?.isBlank ?? true
        else { return line }
        return digits + [UInt8(ascii: "\\")] + line[digits.endIndex...]
    }

    /// The words of a heading: a `#` at its end would be no word.
    static func escapingEnd(of heading: [UInt8]) -> [UInt8] {
        guard heading.last == UInt8(ascii: "#") else { return heading }
        return heading.dropLast() + Array("\\#".utf8)
    }
}

extension String {
    /// The text as one line: controls and the ends of lines are blanks, and no two blanks stand side by side. Blanks
    /// that do not break stay.
    var asOneLine: String {
        var line = ""
        var isBlank = false
        for scalar in unicodeScalars {
            if scalar.isBreakingBlank {
                if !isBlank { line.unicodeScalars.append(" ") }
                isBlank = true
            } else {
                line.unicodeScalars.append(scalar)
                isBlank = false
            }
        }
        return line
    }
}

extension Unicode.Scalar {
    /// Whether it is a blank at which a line may break, the end of a line, or a control.
    fileprivate var isBreakingBlank: Bool {
        value <= 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
    }
}
