extension SeedPaper {
    /// Reads a paper whose options and aspects have headings, each known by the words its line begins with. Pros and
    /// Cons are two columns; a page break within them leaves the left cell of the next row empty.
    package init(sections text: String) {
        var reading = SectionsReading()
        for cells in SeedText.rows(of: text) {
            reading.take(cells.map(\.words))
        }
        title = reading.title
        columnHeads = []
        options = reading.options
    }
}
