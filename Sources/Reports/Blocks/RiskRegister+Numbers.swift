internal import Appraisals

extension RiskRegister {
    /// All risks in the order of the register, with the short names that other tables call them by: `R1`.
    var numbered: [(number: String, risk: Risk)] {
        byScore.enumerated().map { (Phrases.risk($0 + 1), $1) }
    }
}

extension Risk {
    /// The id of the risk's row in the register.
    var rowId: String { "risk-\(id)" }
}
