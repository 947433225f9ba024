internal import Diagnostics

/// The languages that words can be marked as, by their standard tags: `cy`, `en-GB`. A browser and a screen reader choose
/// the voice by them.
enum LanguageCodes {
    /// The tag behind `lang=`, which may stand in quotation marks as in HTML; nil for a language that is not known.
    static func tag(writtenAs word: ArraySlice<UInt8>) -> String? {
        let marks = word.first.map { [UInt8(ascii: "\""), UInt8(ascii: "'")].contains($0) && word.last == $0 } ?? false
        let tag = marks && word.count > 1 ? word.dropFirst().dropLast() : word
        return isKnown(tag) ? String(decoding: tag, as: UTF8.self) : nil
    }

    /// Whether a tag begins with the code of a language that is known, and goes on as tags do.
    static func isKnown(_ tag: some Collection<UInt8>) -> Bool {
        let parts = tag.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first else { return false }
        let rest = parts.dropFirst()
        return codes.contains(first.map(\.lowercased))
            && rest.allSatisfy { (2...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }
            // The region is GB.
            && !rest.contains { $0.map(\.lowercased).elementsEqual("uk".utf8) }
    }

    /// Those of ISO 639 with two letters, and of what has none some that councils write in.
    private static let codes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
        es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg \
        ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn \
        no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
        te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ckb cmn fil kmr kri prs rhg rom \
        sco yue
        """.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) })
}
