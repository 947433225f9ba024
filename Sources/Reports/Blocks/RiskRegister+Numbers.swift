internal import Diagnostics
internal import Values

extension RiskRegister {
    /// All risks in the order of the register, with the short names that other tables call them by: the author's ids
    /// where all of them are short, so that “see risk R3” means the same risk everywhere, and else `R1`, `R2` …
    func numbered(_ phrases: RiskPhrases) -> [(number: String, risk: Risk)] {
        let names = byScore.map { $0.shortName(phrases) }
        let areNames = risks.allSatisfy { $0.id.isShortId } && Set(names).count == names.count
        let numbers = areNames ? names : names.indices.map { phrases.risk(String($0 + 1)) }
        return zip(numbers, byScore).map { (number: $0, risk: $1) }
    }
}

extension Risk {
    /// The id of the risk's row in the register.
    var rowId: String { "risk-\(id)" }

    /// A bare number would look like a score.
    fileprivate func shortName(_ phrases: RiskPhrases) -> String {
        id.utf8.allSatisfy(\.isDigit) ? phrases.risk(id) : id.capitals
    }
}

extension String {
    /// Whether it is short enough to stand in a cell of the matrix.
    fileprivate var isShortId: Bool {
        utf8.count <= 5 && utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    }

    fileprivate var capitals: String {
        String(decoding: utf8.map { $0.isLowercaseLetter ? $0 - 0x20 : $0 }, as: UTF8.self)
    }
}
