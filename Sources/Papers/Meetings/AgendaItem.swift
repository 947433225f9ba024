internal import Diagnostics

/// The number of a paper on an agenda, as its author wrote it: `9`, `7a`, `12(b)`. Papers of a meeting come in the order
/// of these numbers: 2 before 10, 7 before 7a.
package struct AgendaItem: Sendable {
    fileprivate let parts: [Part]

    /// What a number is made of: digits count as a number, letters as a word. Signs between them only part them.
    fileprivate enum Part: Sendable, Equatable {
        /// Without noughts before it.
        case number([UInt8])
        /// In small letters.
        case word([UInt8])
    }

    /// - Parameter words: As they are written, with or without “Item” before the number.
    package init(_ words: String) {
        var parts: [Part] = []
        var rest = words.utf8[...]
        while let byte = rest.first {
            if byte.isDigit {
                parts.append(.number(Array(rest.prefix(while: \.isDigit).drop { $0 == UInt8(ascii: "0") })))
                rest = rest.drop(while: \.isDigit)
            } else if byte.isLetter || !byte.isASCII {
                let word = rest.prefix { $0.isLetter || !$0.isASCII }
                parts.append(.word(word.map(\.lowercased)))
                rest = rest.dropFirst(word.count)
            } else {
                rest = rest.dropFirst()
            }
        }
        let isNamed = parts.count > 1 && parts.first == .word(Array("item".utf8))
        self.parts = isNamed ? Array(parts.dropFirst()) : parts
    }
}

extension AgendaItem: Comparable {
    package static func < (left: AgendaItem, right: AgendaItem) -> Bool {
        for (one, other) in zip(left.parts, right.parts) where one != other { return one < other }
        return left.parts.count < right.parts.count
    }
}

extension AgendaItem.Part {
    /// Numbers come before words.
    fileprivate static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.number(let one), .number(let other)):
            one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
        case (.word(let one), .word(let other)): one.lexicographicallyPrecedes(other)
        case (.number, .word): true
        case (.word, .number): false
        }
    }
}
