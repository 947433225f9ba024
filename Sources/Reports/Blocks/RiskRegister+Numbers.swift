internal import Diagnostics
internal import Values

extension RiskRegister {
    /// All risks in the order of the register, with what other tables call them by: the ids of the authors, so that “see
    /// risk R3” means the same risk everywhere, on this paper and in the council's own register.
    func numbered(_ phrases: RiskPhrases) -> [(number: String, risk: Risk)] {
        byScore.map { ($0.number(phrases), $0) }
    }
}

extension Risk {
    /// The id of the risk's row in the register.
    var rowId: String { "risk-\(id)" }

    /// The id as it is written, `r3` as `R3`. A number by itself would look like a score.
    func number(_ phrases: RiskPhrases) -> String {
        if reference.utf8.allSatisfy(\.isDigit) { return phrases.risk(reference) }
        return reference.isShortReference ? reference.capitals : reference
    }
}

extension String {
    /// `r3`, `cr-07`, `asc017`, `x-12b`: a few letters and a number, which people say in capitals.
    fileprivate var isShortReference: Bool {
        let letters = utf8.prefix { $0.isLowercaseLetter }.count
        return (1...4).contains(letters) && utf8.count <= 8 && utf8.contains { $0.isDigit }
            && utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }

    fileprivate var capitals: String {
        String(decoding: utf8.map { $0.isLowercaseLetter ? $0 - 0x20 : $0 }, as: UTF8.self)
    }
}
