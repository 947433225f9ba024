internal import Datasets
internal import Diagnostics

/// A piece of a passage, as claims in words are read by: a word, a value of the data, an amount that is typed, a sign.
struct ClaimToken {
    enum Kind: Equatable {
        /// In small letters. What is joined by a hyphen is one.
        case word(String, isCapitalised: Bool)
        /// Of the data.
        case value
        /// `300%`, `£1.2m`, `12`
        case amount(Quantity)
        /// `7th`
        case ordinal(Int)
        case comma
        case dash
        case open
        case close
        /// A colon or semicolon.
        case colon
        /// What ends a sentence.
        case stop
        /// Any other sign, of which nothing is known.
        case sign
    }

    let kind: Kind
    /// Where it stands in the bytes of the prose.
    let range: Range<Int>
}

extension ClaimToken.Kind {
    /// Whether it is one in digits.
    var isOrdinal: Bool { if case .ordinal = self { true } else { false } }
}

extension Passage {
    /// Its pieces, in order.
    ///
    /// - Parameter values: Those that stand in it, in order.
    func claimTokens(values: ArraySlice<Range<Int>>) -> [ClaimToken] {
        var tokens: [ClaimToken] = []
        var values = values
        var index = range.bytes.lowerBound
        while index < range.bytes.upperBound {
            let token: ClaimToken
            if let value = values.first, value.lowerBound <= index {
                values.removeFirst()
                guard value.upperBound > index else { continue }
                token = ClaimToken(kind: .value, range: index..<value.upperBound)
            } else if prose.bytes[index].isBlank {
                index += 1
                continue
            } else {
                token = bytes(from: index).claimToken(before: values.first?.lowerBound ?? range.bytes.upperBound)
            }
            tokens.append(token)
            index = token.range.upperBound
        }
        return tokens
    }
}

extension ArraySlice<UInt8> {
    /// The piece at their start.
    ///
    /// - Parameter end: Where it ends at the latest.
    fileprivate func claimToken(before end: Int) -> ClaimToken {
        let own = self[..<Swift.max(end, startIndex + 1)]
        let byte = self[startIndex]
        if byte.isDigit || own.starts(with: "£".utf8) { return own.numberToken }
        if byte.isLetterOrDigit { return own.wordToken }
        for (sign, kind) in Self.signs where own.starts(with: sign.utf8) {
            return ClaimToken(kind: kind, range: startIndex..<(startIndex + sign.utf8.count))
        }
        let length = byte.isASCII ? 1 : 1 + dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
        return ClaimToken(kind: .sign, range: startIndex..<(startIndex + length))
    }

    private static var signs: [(String, ClaimToken.Kind)] {
        [
            (",", .comma), (".", .stop), ("(", .open), (")", .close), (";", .colon), (":", .colon), ("!", .stop),
            ("?", .stop), ("\n", .stop), ("–", .dash), ("—", .dash),
        ]
    }

    private var wordToken: ClaimToken {
        var letters = prefix { $0.isLetterOrDigit || !$0.isASCII || "-'".utf8.contains($0) }
        if let dash = letters.firstRange(ofBytes: "\u{2013}".utf8) ?? letters.firstRange(ofBytes: "\u{2014}".utf8) {
            letters = letters[..<dash.lowerBound]
        }
        let word = letters.last == UInt8(ascii: "'") ? letters.dropLast() : letters
        let text = String(decoding: word.map(\.lowercased), as: UTF8.self)
        return ClaimToken(
            kind: .word(text, isCapitalised: self[startIndex].isUppercaseLetter),
            range: startIndex..<letters.endIndex)
    }

    private var numberToken: ClaimToken {
        let digits = prefix(while: \.isDigit)
        let letters = self[digits.endIndex...].prefix(while: \.isLetterOrDigit)
        if ["st", "nd", "rd", "th"].contains(String(decoding: letters, as: UTF8.self)),
            let number = Int(String(decoding: digits, as: UTF8.self))
        {
            return ClaimToken(kind: .ordinal(number), range: startIndex..<letters.endIndex)
        }
        guard let (number, length) = claimNumber, !(self[(startIndex + length)...].first?.isLetterOrDigit ?? false)
        else {
            let rest = prefix { $0.isLetterOrDigit || !$0.isASCII || ".,%".utf8.contains($0) }
            return ClaimToken(kind: .sign, range: startIndex..<rest.endIndex)
        }
        return ClaimToken(kind: .amount(number.quantity), range: startIndex..<(startIndex + length))
    }

    /// The number at their start. Where a full stop or a comma ends the clause, the number ends before it.
    private var claimNumber: (number: WrittenNumber, length: Int)? {
        let most = prefix(40)
        if let number = WrittenNumber.parseStart(of: most) { return number }
        let digits = most.dropFirst(starts(with: "£".utf8) ? 2 : 0).prefix(while: \.isDigit)
        return WrittenNumber.parseStart(of: self[startIndex..<digits.endIndex])
    }
}
