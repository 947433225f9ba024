/// A set of bytes that is looked for at every byte of a text: a table of 256 answers.
package struct SpecialBytes: Sendable {
    /// 1 for a member, 0 for any other byte.
    private let isIn: [UInt8]

    /// - Parameters:
    ///   - signs: Characters of ASCII.
    ///   - others: Whether a byte belongs to the set too.
    package init(_ signs: String, and others: (UInt8) -> Bool = { _ in false }) {
        var isIn = (0...UInt8.max).map { others($0) ? 1 as UInt8 : 0 }
        for byte in signs.utf8 { isIn[Int(byte)] = 1 }
        self.isIn = isIn
    }

    package func contains(_ byte: UInt8) -> Bool { isIn[Int(byte)] != 0 }

    /// The place of the first byte of the set from `start` on; the end where there is none.
    package func firstIndex(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        isIn.withUnsafeBufferPointer { isIn in
            var index = start
            // Four at a time: most bytes of a text are no members.
            while index &+ 4 <= text.count,
                isIn[Int(text[index])] | isIn[Int(text[index &+ 1])] | isIn[Int(text[index &+ 2])]
                    | isIn[Int(text[index &+ 3])] == 0
            {
                index &+= 4
            }
            while index < text.count, isIn[Int(text[index])] == 0 { index &+= 1 }
            return index
        }
    }

    /// The same in a part of some bytes; nil where there is none.
    package func firstPlace(in bytes: [UInt8], _ part: Range<Int>) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            let place = firstIndex(in: UnsafeBufferPointer(rebasing: bytes[..<part.upperBound]), from: part.lowerBound)
            return place < part.upperBound ? place : nil
        }
    }
}
