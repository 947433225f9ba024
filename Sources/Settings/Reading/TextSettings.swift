/// Settings of which some are printed, and may hold names that stand for values.
package protocol TextSettings {
    /// Changes the texts that are printed, such as when the values of their names are known.
    mutating func changeTexts(_ change: (Located<String>) -> Located<String>)
}
