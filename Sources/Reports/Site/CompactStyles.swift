internal import Diagnostics

/// A style sheet as it is published: without comments and the blank space that only its authors need.
///
/// It means the same: strings, addresses and the blanks between words stay. A line ends where a rule does, so that a
/// difference between two published sheets can be read.
package struct CompactStyles {
    private let styles: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    /// Whether blank space, or a semicolon, stands before what comes next.
    private var isSpaced = false
    private var isEnded = false

    package static func bytes(of styles: [UInt8]) -> [UInt8] {
        var compact = CompactStyles(styles)
        return compact.bytes()
    }

    private init(_ styles: [UInt8]) {
        self.styles = styles
        output.reserveCapacity(styles.count)
    }

    private mutating func bytes() -> [UInt8] {
        while position < styles.count { takeNext() }
        writeSeparators(before: nil)
        return output
    }

    private mutating func takeNext() {
        let byte = styles[position]
        switch byte {
        case .space, .tab, .lineFeed, .carriageReturn, UInt8(ascii: "\u{0C}"):
            isSpaced = true
            position += 1
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
        case UInt8(ascii: ";"):
            isEnded = true
            isSpaced = false
            position += 1
        case UInt8(ascii: "}"):
            isEnded = false
            isSpaced = false
            output += [byte, .lineFeed]
            position += 1
        default:
            writeSeparators(before: byte)
            write(byte)
        }
    }

    private mutating func write(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString()
        case UInt8(ascii: "\\"): copy(2)
        case UInt8(ascii: "(") where isAddress: copyAddress()
        default: copy(1)
        }
    }

    private var next: UInt8? { position + 1 < styles.count ? styles[position + 1] : nil }

    private mutating func copy(_ count: Int) {
        let end = min(position + count, styles.count)
        output += styles[position..<end]
        position = end
    }

    /// - Parameter byte: What comes next; nil at the end of the sheet.
    private mutating func writeSeparators(before byte: UInt8?) {
        if isEnded { output.append(UInt8(ascii: ";")) }
        if isSpaced, let byte, byte != UInt8(ascii: "{"), let last = output.last, !Self.standAlone.contains(last) {
            output.append(.space)
        }
        isEnded = false
        isSpaced = false
    }

    /// Behind these no blank says anything.
    private static let standAlone = Array("{};:,\n ".utf8)

    /// A comment parts words as a blank does.
    private mutating func skipComment() {
        position += 2
        while position < styles.count, !(styles[position] == UInt8(ascii: "*") && next == UInt8(ascii: "/")) {
            position += 1
        }
        position = min(position + 2, styles.count)
        isSpaced = true
    }

    /// A string that is not closed ends with its line.
    private mutating func copyString() {
        let quote = styles[position]
        copy(1)
        while position < styles.count {
            let byte = styles[position]
            copy(byte == UInt8(ascii: "\\") ? 2 : 1)
            if byte == quote || byte == .lineFeed { return }
        }
    }

    /// Whether an address without quotes begins: `url(`.
    private var isAddress: Bool {
        output.suffix(3).map(\.lowercased).elementsEqual("url".utf8)
            && next != UInt8(ascii: "\"") && next != UInt8(ascii: "'")
    }

    private mutating func copyAddress() {
        while position < styles.count {
            let byte = styles[position]
            copy(byte == UInt8(ascii: "\\") ? 2 : 1)
            if byte == UInt8(ascii: ")") { return }
        }
    }
}
