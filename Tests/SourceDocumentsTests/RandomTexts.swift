import TestSupport

@testable import SourceDocuments

/// Texts of pieces put together at random, and what of them a reader does not account for.
enum RandomTexts {
    typealias Reader = ([UInt8]) throws -> SourceDocument

    /// The shortest text that was found whose words are not all accounted for, and which; nil where all are.
    static func fault(
        seed: Int, pieces: [String], words: SourceLedger.Words = .betweenBlanks, read: Reader
    ) -> String? {
        var dice = Dice(seed: seed)
        for _ in 0..<16 {
            let text = (0..<dice.roll(120)).map { _ in dice.pick(pieces) }
            if let fault = shortestFault(in: text, words, read: read) { return fault }
        }
        return nil
    }

    static func faultOfBytes(
        seed: Int, words: SourceLedger.Words = .betweenBlanks, read: Reader
    ) -> String? {
        var dice = Dice(seed: seed)
        for _ in 0..<16 {
            let limit = dice.pick([8, 128, 256])
            let bytes = (0..<dice.roll(300)).map { _ in UInt8(dice.roll(limit)) }
            if let fault = fault(in: bytes, words, read: read) { return fault }
        }
        return nil
    }

    private static func shortestFault(
        in text: [String], _ words: SourceLedger.Words, read: Reader
    ) -> String? {
        guard var fault = fault(in: Array(text.joined().utf8), words, read: read) else { return nil }
        var (left, index) = (text, 0)
        while index < left.count {
            var fewer = left
            fewer.remove(at: index)
            if let found = self.fault(in: Array(fewer.joined().utf8), words, read: read) {
                (left, fault) = (fewer, found)
            } else {
                index += 1
            }
        }
        return fault
    }

    /// Nil also for bytes that are refused.
    private static func fault(in bytes: [UInt8], _ words: SourceLedger.Words, read: Reader) -> String? {
        guard let document = try? read(bytes) else { return nil }
        let ledgers = [SourceLedger(document, words: words), SourceLedger(document, words: .runs)]
        guard let ledger = ledgers.first(where: { $0.lost != [] || $0.invented != [] }) else { return nil }
        let said = "\(String(decoding: bytes, as: UTF8.self)): lost \(ledger.lost), invented \(ledger.invented)"
        return said.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    }
}
