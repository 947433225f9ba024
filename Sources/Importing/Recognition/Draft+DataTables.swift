internal import Datasets
internal import Diagnostics
internal import SourceDocuments

extension Draft {
    /// Makes a file of data of each table of numbers, so that the text can use its figures by name.
    mutating func moveTablesToData() {
        var names: Set<String> = []
        var heading: SourceLine?
        for index in blocks.indices {
            if blocks[index].headingLevel != nil { heading = blocks[index].line }
            guard case .block(.table(let table)) = blocks[index], let rows = table.rowsOfNumbers else { continue }
            var caption: SourceLine?
            if index > 0, case .caption(_, let line) = blocks[index - 1] { caption = line }
            let name = Self.name(caption ?? heading, besides: names)
            names.insert(name)
            blocks[index] = .data(DraftTable(name: name, rows: rows))
            log.add("{{ table.\(name) }}", for: table.place, because: "the table stands in \(name).csv now")
        }
    }

    /// From the first words of what names the table, unlike all others and unlike the program's own files.
    private static func name(_ line: SourceLine?, besides names: Set<String>) -> String {
        let words = Slug.make(line?.text ?? "").split(separator: "-").prefix(4).joined(separator: "-")
        let isOwn = ["rates", "risks", "figures", "options", ""].contains {
            words == $0 || words.hasPrefix("\($0)-") && !$0.isEmpty
        }
        let name = isOwn ? (words.isEmpty ? "table" : "table-\(words)") : words
        let others = sequence(first: 2) { $0 + 1 }.lazy.map { "\(name)-\($0)" }
        return names.contains(name) ? others.first { !names.contains($0) } ?? name : name
    }
}

extension SourceTable {
    /// The words of all cells; nil for a table that a file of data cannot hold, or that is not one of numbers.
    fileprivate var rowsOfNumbers: [[String]]? {
        let width = rows.first?.cells.count ?? 0
        guard width > 1, rows.count > 2, headRows < 2 else { return nil }
        var texts: [[String]] = []
        for row in rows {
            guard row.cells.count == width, row.cells.allSatisfy({ $0.columns == 1 && $0.rows == 1 }) else {
                return nil
            }
            let words = row.cells.compactMap(\.plainWords)
            guard words.count == width else { return nil }
            texts.append(words)
        }
        let hasHeads = texts[0].allSatisfy { !$0.isEmpty } && Set(texts[0].map(Slug.make)).count == width
        let names = texts.dropFirst().map { Slug.make($0[0]) }
        guard hasHeads, names.allSatisfy({ !$0.isEmpty }), Set(names).count == names.count else { return nil }
        let cells = texts.dropFirst().flatMap { $0.dropFirst() }
        let numbers = cells.filter { if case .number? = NumberCell.parse($0) { true } else { false } }
        return numbers.count * 2 > cells.count ? texts : nil
    }
}

extension SourceCell {
    /// Nil for a cell that holds more than words of one line.
    fileprivate var plainWords: String? {
        if isEmpty { return "" }
        guard let line = onlyLine, line.isPlain, line.number == nil else { return nil }
        return line.text.withSingleBlanks
    }
}
