/// A set of bytes that is asked at every byte of a text: a table of 256 answers.
struct SpecialBytes: Sendable {
    private let isIn: [Bool]

    /// - Parameters:
    ///   - signs: Characters of ASCII.
    ///   - others: Whether a byte belongs to the set too.
    init(_ signs: String, and others: (UInt8) -> Bool = { _ in false }) {
        var isIn = (0...UInt8.max).map(others)
        for byte in signs.utf8 { isIn[Int(byte)] = true }
        self.isIn = isIn
    }

    func contains(_ byte: UInt8) -> Bool { isIn[Int(byte)] }

    /// The place of the first byte of the set from `start` on; the end where there is none.
    func firstIndex(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        isIn.withUnsafeBufferPointer { isIn in
            var index = start
            while index < text.count, !isIn[Int(text[index])] { index += 1 }
            return index
        }
    }
}
