/// Whether a table fits as it is, or has to become blocks of labels and values. A column is as wide as its longest word,
/// its head among them.
enum TableWidth {
    /// The space that a table of numbers needs to stay one: that of any phone, or so many rem, as the style sheet calls
    /// it.
    enum Space: String {
        case phone = "numbers"
        case rem22 = "from-22"
        case rem30 = "from-30"
    }

    /// What fits side by side, in scalars, the space between columns counted as one each.
    private static let spaces: [(most: Int, space: Space)] = [(34, .phone), (44, .rem22), (57, .rem30)]
    /// What fits on paper and into the narrowest window that shows tables as such, in pixels.
    private static let mostOnPage = 640
    /// A word that is longer may be broken: an address.
    private static let longestWord = 24
    /// From so many columns on the letters are smaller.
    private static let manyColumns = 8
    /// With fewer columns a table fits, unless its words are so long that they may be broken.
    static let fewestOfWide = 6

    /// Nil for a table that becomes blocks in any narrow window.
    ///
    /// - Parameter columns: The texts of each column, its head among them.
    static func space(ofNumbers columns: [[String]]) -> Space? {
        let heads = longestWord(of: columns.first ?? [])
        let width = columns.dropFirst().map(widthOfNumbers).reduce(heads, +) + columns.count
        return spaces.first { width <= $0.most }?.space
    }

    /// What the cells of the one column with bars take at least, in scalars: as much as the style sheet says.
    static let bar = String(repeating: "0", count: 8)

    /// Whether a table fits no page.
    static func isWide(_ columns: [[String]]) -> Bool {
        guard columns.count >= fewestOfWide else { return false }
        let isSmall = columns.count >= manyColumns
        let (letter, space) = isSmall ? (7.6, 6.0) : (9.3, 16.0)
        let width = columns.reduce(0) { $0 + Double(min(longestWord(of: $1), longestWord)) * letter + space }
        return width > Double(mostOnPage)
    }

    /// Cells of numbers are not broken, nor heads as short as “Option 2”.
    private static func widthOfNumbers(_ column: [String]) -> Int {
        let head = Array(column.prefix(1)).filter { $0.unicodeScalars.count > shortHead }
        let whole = column.dropFirst(head.count).map(\.unicodeScalars.count).max() ?? 0
        return max(longestWord(of: head), whole)
    }

    private static let shortHead = 9

    private static func longestWord(of column: [String]) -> Int {
        column.map { text in text.unicodeScalars.split(separator: " ").map(\.count).max() ?? 0 }.max() ?? 0
    }
}
