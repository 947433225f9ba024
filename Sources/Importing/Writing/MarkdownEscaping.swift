internal import Diagnostics

/// Writes words so that Markdown and the program read them as words.
enum MarkdownEscaping {
    /// What may begin a mark anywhere in a line.
    private static let anywhere = ByteSet("\\`*_[]~|")
    /// What a line can be a rule, the line below a heading or that below a table's head by.
    private static let ofRules = ByteSet("-=+: \t")

    /// - Parameter text: Words of one line.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let text = Array(text.utf8)
        for (index, byte) in text.enumerated() {
            let behind = text[(index + 1)...]
            if anywhere.contains(byte) || beginsMark(byte, before: behind) || isOfHost(byte, at: index, of: text) {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
    }

    /// Whether a sign begins a mark together with what stands behind it, or may, at the end of a text: `&amp;`, `<p>`,
    /// `{{ name }}`, `{#id}`, and the `!` of a picture.
    private static func beginsMark(_ byte: UInt8, before rest: ArraySlice<UInt8>) -> Bool {
        let next = rest.first
        return switch byte {
        case UInt8(ascii: "&"): beginsReference(rest)
        case UInt8(ascii: "<"): next.map { $0.isLetter || "/!?".utf8.contains($0) } ?? true
        case UInt8(ascii: "{"): next.map { "{#.".utf8.contains($0) } ?? true
        case UInt8(ascii: "!"): next == nil
        default: false
        }
    }

    /// Whether the name or number of a character stands behind an `&`, or may go on behind the text.
    private static func beginsReference(_ rest: ArraySlice<UInt8>) -> Bool {
        let name = rest.prefix(longestReference).prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
        return name.endIndex == rest.endIndex || rest[name.endIndex] == UInt8(ascii: ";")
    }

    private static let longestReference = 40

    /// What begins with `www.` would be a link, and so would `http://` with whatever follows.
    private static func isOfHost(_ byte: UInt8, at index: Int, of text: [UInt8]) -> Bool {
        let before = text[..<index].suffix(5)
        return switch byte {
        case UInt8(ascii: "."): before.suffix(3).elementsEqual("www".utf8)
        case UInt8(ascii: ":"):
            text[(index + 1)...].starts(with: "//".utf8)
                || index == text.count - 1
                    && ["http", "https", "ftp"].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
        default: false
        }
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
