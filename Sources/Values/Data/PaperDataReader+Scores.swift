internal import Datasets
internal import Diagnostics
internal import Settings

extension PaperDataReader {
    /// A file of this name holds scores where it has a row for each, or a column for each option. One without weights
    /// that the text shows as a table is that.
    func isOfScores(_ source: SourceFile, among found: [Found]) -> Bool {
        guard let table = withHeads(source, .scores), table.column("criterion") != nil else { return false }
        let hasWeights = found.contains { $0.file.kind == .weights && has(WeightColumns.all, $0.source, .weights) }
        return (!table.isWideScores || !table.optionColumns(options).isEmpty)
            && (hasWeights || !shown.contains("scores"))
    }

    mutating func readScores(among found: [Found]) -> Scores? {
        guard let source = found.first(where: { $0.file.kind == .scores })?.source else { return nil }
        guard let table = table(source, "scores", as: .scores) else { return unreadable("scores") }
        let weights = readWeights(found, beside: table)
        var reader = ScoresReader(
            table, weights: weights, scale: scoreScale, options: options, optionsAreKnown: optionsAreKnown,
            words: words.scores)
        let scores = reader.read()
        diagnostics += reader.diagnostics.filter { $0.rule != .scoreScale || scoreScaleIsKnown }
        if scores == nil { faulty.insert("weights") }
        return scores ?? unreadable("scores")
    }

    private mutating func readWeights(_ found: [Found], beside scores: DataTable) -> [WeightsReader.Weighed]? {
        guard let source = found.first(where: { $0.file.kind == .weights })?.source else {
            diagnostics.append(.weightsMissing(scores.criteriaNames, at: scores.header.firstLine))
            return nil
        }
        guard let table = table(source, "weights", as: .weights) else { return nil }
        var reader = WeightsReader(table)
        let weights = reader.read()
        diagnostics += reader.diagnostics
        return weights
    }
}

extension DataTable {
    /// Each once, as the first row of each writes it.
    fileprivate var criteriaNames: [String] {
        let column = RowReader.Column("criterion", of: self)
        var seen: Set<String> = []
        return (0..<rowCount).compactMap { RowReader(self, row: $0).text(column) }
            .filter { seen.insert(Slug.make($0)).inserted }
    }
}
