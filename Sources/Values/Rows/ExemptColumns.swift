internal import Datasets

/// The columns of a data file that say which of its rows are exempt, why, and until when.
enum ExemptColumns {
    static let paragraph = "exempt"
    static let reason = "exempt-because"
    static let lastDay = "exempt-until"
    static let all = [paragraph, reason, lastDay]

    /// Of the last two; what the first says differs by the kind of file.
    static let shapes = [
        ColumnShape(reason, "Why the public interest is in keeping the row back, for the register."),
        ColumnShape(lastDay, "The last day on which the row is exempt, for the register."),
    ]
}
