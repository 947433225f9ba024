internal import Diagnostics

/// Cuts what an editor sends into messages: each has a head of lines that ends with an empty one, and in it
/// `Content-Length`, how many bytes follow.
package struct MessageSplitter {
    private var bytes: [UInt8] = []
    /// What of the bytes was cut off already.
    private var start = 0

    /// Of a message, in bytes. No text of a paper may be so large.
    package static let largestMessage = 64 << 20
    private static let longestHead = 4 << 10
    private static let headEnd = Array("\r\n\r\n".utf8)

    package init() {}

    /// Takes more of what was sent, cut anywhere.
    package mutating func append(_ more: [UInt8]) {
        bytes.removeFirst(start)
        start = 0
        bytes += more
    }

    /// The next message without its head; nil until all of it was sent.
    ///
    /// - Throws: A `FramingFault`, after which nobody can say where the next message begins.
    package mutating func next() throws(FramingFault) -> [UInt8]? {
        guard let head = bytes[start...].firstRange(ofBytes: Self.headEnd) else {
            if bytes.count - start > Self.longestHead { throw .noHead }
            return nil
        }
        guard head.lowerBound - start <= Self.longestHead else { throw .noHead }
        let length = try Self.length(in: bytes[start..<head.lowerBound])
        guard bytes.count - head.upperBound >= length else { return nil }
        start = head.upperBound + length
        return Array(bytes[head.upperBound..<start])
    }

    private static func length(in head: ArraySlice<UInt8>) throws(FramingFault) -> Int {
        var found: ArraySlice<UInt8>?
        for line in head.split(whereSeparator: \.isLineEnd) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                line[..<colon].map(\.lowercased).elementsEqual("content-length".utf8)
            else { continue }
            if found != nil { throw .noLength }
            found = line[(colon + 1)...].trimmingBlanks()
        }
        guard let digits = found, !digits.isEmpty, digits.allSatisfy(\.isDigit) else { throw .noLength }
        let text = String(decoding: digits, as: UTF8.self)
        guard let length = Int(text), length <= largestMessage else { throw .tooLarge(text) }
        return length
    }
}

/// What was sent is no message.
package enum FramingFault: Error, Equatable, CustomStringConvertible {
    /// No head ends where one may end at the latest.
    case noHead
    /// The head does not say, or says twice, how long the message is.
    case noLength
    /// How many bytes it would have.
    case tooLarge(String)

    package var description: String {
        switch self {
        case .noHead: "a message begins without its head"
        case .noLength: "the head of a message needs one line “Content-Length:” with a number of bytes"
        case .tooLarge(let length):
            "a message of \(length) bytes is too large; \(MessageSplitter.largestMessage) are the most"
        }
    }
}

extension [UInt8] {
    /// A message with its head.
    package var framed: [UInt8] { Array("Content-Length: \(count)\r\n\r\n".utf8) + self }
}
