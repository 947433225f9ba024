/// The words that the program itself puts on a page. All others stand in the templates or come from the paper.
enum Phrases {
    static let draft = "Draft"
    static let final = "Final"
    static let yes = "Yes"
    static let no = "No"
    static let baseline = "Baseline"
    static let outcome = "Outcome"
    static let advantages = "Advantages"
    static let disadvantages = "Disadvantages"
    static let option = "Option"
    /// In a cell for which the paper has nothing.
    static let notStated = "Not stated"

    static func appendix(_ number: Int) -> String { "Appendix \(number)" }
}
