extension SeedPaper {
    /// Reads a paper that is one table, its cells divided by tabs: the title, the row of heads, a row an option.
    package init(table text: String) {
        let rows = SeedText.rows(of: text)
        let lead = rows.prefix { $0.count == 1 }
        let table = rows.dropFirst(lead.count)
        let heads = table.first?.map(\.words) ?? []
        title = lead.joined().flatMap(\.words)
        columnHeads = heads.flatMap { $0 }
        options = table.dropFirst().map { cells in
            let aspects = zip(heads, cells).dropFirst().map { Aspect(name: $0, words: $1.words) }
            return Option(heading: cells[0].words, aspects: aspects)
        }
    }
}
