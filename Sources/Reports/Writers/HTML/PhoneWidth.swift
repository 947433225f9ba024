/// Whether a table of numbers fits a phone as it is, or has to become blocks of labels and values.
enum PhoneWidth {
    /// What fits side by side on a screen 320 pixels wide, in scalars.
    private static let mostLetters = 30

    /// - Parameter columns: The texts of each column, its head among them. A column is as wide as its longest word.
    static func fits(_ columns: [[String]]) -> Bool {
        columns.map { $0.map(longestWord).max() ?? 0 }.reduce(0, +) <= mostLetters
    }

    private static func longestWord(of text: String) -> Int {
        text.unicodeScalars.split(separator: " ").map(\.count).max() ?? 0
    }
}
