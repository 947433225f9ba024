internal import Diagnostics

/// Where the first sentence of a summary ends, for the page of a meeting. In doubt it goes on: more than a sentence does
/// no harm there, half of one may.
enum FirstSentence {
    /// Up to the first full stop, question mark or exclamation mark that ends a sentence and stands in no brackets; all of
    /// it where there is none. Sentences in brackets that stand first, as where something is not for publication, are
    /// passed over where others follow.
    static func of(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var (start, depth, hasEnd) = (0, 0, false)
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]") where depth > 0:
                depth -= 1
                let rest = bytes[(index + 1)...].drop(while: \.isBlankOrLineEnd)
                if depth == 0, hasEnd, bytes[start] == UInt8(ascii: "["), !rest.isEmpty { start = rest.startIndex }
                if depth == 0 { hasEnd = false }
            case _ where bytes.endsSentence(at: index):
                if depth == 0 { return String(decoding: bytes[start...index], as: UTF8.self) }
                hasEnd = true
            default: break
            }
        }
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    /// Words that are shortened with a full stop, in small letters. What ends with one is as good as never the end of a
    /// sentence, but for the last few.
    fileprivate static let shortened = Set(
        """
        st mr mrs ms mx dr prof rev revd hon cllr cllrs no nos para paras pp app art cl fig figs reg regs sch sec vol ch ref \
        approx ca cf e.g eg i.e ie viz vs incl excl max min est avg jan feb mar apr jun jul aug sep sept oct nov dec rd ave \
        etc ltd co inc plc dept
        """.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
}

extension [UInt8] {
    fileprivate func endsSentence(at index: Int) -> Bool {
        guard ".?!".utf8.contains(self[index]), index + 1 < count, self[index + 1].isBlankOrLineEnd,
            let next = self[(index + 1)...].first(where: { !$0.isBlankOrLineEnd }), !next.isLowercaseLetter
        else { return false }
        return self[index] != UInt8(ascii: ".") || !isShortened(before: index)
    }

    /// Whether the word before a full stop is an initial or one that is shortened.
    private func isShortened(before stop: Int) -> Bool {
        let start = self[..<stop].lastIndex { !$0.isLetterOrDigit && $0 != UInt8(ascii: ".") }.map { $0 + 1 } ?? 0
        let word = self[start..<stop]
        let isInitial = word.count == 1 && word.allSatisfy(\.isUppercaseLetter)
        return isInitial || FirstSentence.shortened.contains(word.map(\.lowercased))
    }
}

extension UInt8 {
    fileprivate var isBlankOrLineEnd: Bool { isBlank || isLineEnd }
}
