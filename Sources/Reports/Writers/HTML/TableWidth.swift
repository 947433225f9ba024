/// Whether a table fits as it is, or has to become blocks of labels and values. A column is as wide as its longest word,
/// its head among them.
enum TableWidth {
    /// What fits side by side on a screen 320 pixels wide, in scalars.
    private static let mostOnPhone = 30
    /// What fits on paper and into the narrowest window that shows tables as such, in pixels.
    private static let mostOnPage = 640
    /// A word that is longer may be broken: an address.
    private static let longestWord = 24
    /// From so many columns on the letters are smaller.
    private static let manyColumns = 8
    /// With fewer columns a table fits, unless its words are so long that they may be broken.
    static let fewestOfWide = 6

    /// Whether a table of numbers fits a phone.
    ///
    /// - Parameter columns: The texts of each column, its head among them.
    static func fitsPhone(_ columns: [[String]]) -> Bool {
        columns.map { longestWord(of: $0) }.reduce(0, +) <= mostOnPhone
    }

    /// Whether a table fits no page.
    static func isWide(_ columns: [[String]]) -> Bool {
        guard columns.count >= fewestOfWide else { return false }
        let isSmall = columns.count >= manyColumns
        let (letter, space) = isSmall ? (7.6, 6.0) : (9.3, 16.0)
        let width = columns.reduce(0) { $0 + Double(min(longestWord(of: $1), longestWord)) * letter + space }
        return width > Double(mostOnPage)
    }

    private static func longestWord(of column: [String]) -> Int {
        column.map { text in text.unicodeScalars.split(separator: " ").map(\.count).max() ?? 0 }.max() ?? 0
    }
}
