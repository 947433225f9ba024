/// What has been read so far of a paper whose options and aspects have headings.
struct SectionsReading {
    private(set) var title: [String] = []
    private(set) var options: [SeedPaper.Option] = []
    /// How many of the last aspects stand side by side, and take one cell each of the next row.
    private var columns = 0

    /// Takes the words of the next row, cell by cell; a row holds at least one word.
    mutating func take(_ cells: [[String]]) {
        let words = cells.flatMap { $0 }
        if isOptionHeading(words) {
            options.append(SeedPaper.Option(heading: words, aspects: []))
            columns = 0
        } else if options.isEmpty {
            title += words
        } else if cells == [["Pros"], ["Cons"]] {
            open(cells)
        } else if let name = Self.headings.first(where: { words.starts(with: $0) }) {
            open([name])
            add([Array(words.dropFirst(name.count))])
        } else {
            add(cells)
        }
    }
}

extension SectionsReading {
    /// Headings that share a line with the text after them, which stands behind a dash or in the next cell.
    private static let headings = [["Benchmarking"], ["Financial", "assessment"], ["Outcome"]]

    private func isOptionHeading(_ words: [String]) -> Bool {
        words[0] == "Option" && words.count > 1 && words[1].allSatisfy(\.isNumber)
    }

    private mutating func open(_ names: [[String]]) {
        options[options.count - 1].aspects += names.map { SeedPaper.Aspect(name: $0) }
        columns = names.count
    }

    /// Text before an option's first heading becomes an aspect without a name.
    private mutating func add(_ cells: [[String]]) {
        if columns == 0 {
            open([[]])
        }
        let option = options.count - 1
        let first = options[option].aspects.count - columns
        for (column, words) in cells.enumerated() {
            options[option].aspects[first + min(column, columns - 1)].words += words
        }
    }
}
