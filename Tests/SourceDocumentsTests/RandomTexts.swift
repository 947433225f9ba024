import TestSupport

@testable import SourceDocuments

/// Texts of pieces put together at random, and what of them a reader does not account for.
enum RandomTexts {
    typealias Reader = ([UInt8]) throws -> SourceDocument

    /// The shortest text that was found whose words are not all accounted for, and which; nil where all are.
    static func fault(seed: Int, pieces: [String], read: Reader) -> String? {
        var dice = Dice(seed: seed)
        for _ in 0..<25 {
            let text = (0..<dice.roll(120)).map { _ in dice.pick(pieces) }
            if let fault = shortestFault(in: text, read: read) { return fault }
        }
        return nil
    }

    static func faultOfBytes(seed: Int, read: Reader) -> String? {
        var dice = Dice(seed: seed)
        for _ in 0..<25 {
            let limit = dice.pick([8, 128, 256])
            let bytes = (0..<dice.roll(300)).map { _ in UInt8(dice.roll(limit)) }
            if let fault = fault(in: bytes, read: read) { return fault }
        }
        return nil
    }

    private static func shortestFault(in text: [String], read: Reader) -> String? {
        guard var fault = fault(in: Array(text.joined().utf8), read: read) else { return nil }
        var (left, index) = (text, 0)
        while index < left.count {
            var fewer = left
            fewer.remove(at: index)
            if let found = self.fault(in: Array(fewer.joined().utf8), read: read) {
                (left, fault) = (fewer, found)
            } else {
                index += 1
            }
        }
        return fault
    }

    /// Nil also for bytes that are refused.
    private static func fault(in bytes: [UInt8], read: Reader) -> String? {
        guard let document = try? read(bytes) else { return nil }
        let ledger = SourceLedger(document)
        guard ledger.lost != [] || ledger.invented != [] else { return nil }
        let said = "\(String(decoding: bytes, as: UTF8.self)): lost \(ledger.lost), invented \(ledger.invented)"
        return said.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    }
}
