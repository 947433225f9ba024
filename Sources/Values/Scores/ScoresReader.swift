internal import Datasets
internal import Diagnostics
internal import Settings

/// Reads `scores.csv`. Where any score is missing or wrong there are no totals at all: a rank among a part of the
/// options, or by a part of the criteria, is none.
struct ScoresReader {
    private let table: DataTable
    private let weights: [WeightsReader.Weighed]?
    private let scale: ScoreScale?
    private let options: [OptionName]
    private let optionsAreKnown: Bool
    private let words: ScoreWords
    private(set) var diagnostics: [Diagnostic] = []
    private var isWhole = true
    /// By the option's key and the criterion. Only looked up, never listed.
    private var scores: [Cell: (score: Scores.Score, place: RowReader.Place)] = [:]
    /// The criteria as the rows name them, each once, with the first place of each.
    private var criteria: [(slug: String, label: String, place: RowReader.Place)] = []

    private struct Cell: Hashable {
        let option: String
        let criterion: String
    }

    /// - Parameters:
    ///   - weights: Nil where they cannot be told; findings say why.
    ///   - scale: Nil where the settings do not say.
    ///   - optionsAreKnown: Whether a row may not name any other option.
    init(
        _ table: DataTable, weights: [WeightsReader.Weighed]?, scale: ScoreScale?, options: [OptionName],
        optionsAreKnown: Bool, words: ScoreWords
    ) {
        self.table = table
        self.weights = weights
        self.scale = scale
        self.options = options
        self.optionsAreKnown = optionsAreKnown
        self.words = words
    }

    /// Nil where the totals cannot be told.
    mutating func read() -> Scores? {
        if table.rowCount == 0 {
            diagnostics.append(.tableEmpty(table.source, of: "a criterion and its scores"))
            return nil
        }
        if scale == nil { diagnostics.append(.scoreScale(at: table.header.firstLine)) }
        if table.isWideScores { readWide() } else { readLong() }
        guard let weights else { return nil }
        checkCriteria(against: weights)
        guard isWhole, let scale else { return nil }
        return complete(weights, scale)
    }
}

// MARK: - Rows

extension ScoresReader {
    private mutating func readLong() {
        diagnostics += table.checkColumns(
            required: ScoreColumns.required, optional: ScoreColumns.optional, kind: "scores")
        let columns = ScoreColumns(of: table)
        for row in 0..<table.rowCount {
            var reader = RowReader(table, row: row)
            let option = option(&reader, columns.option)
            let criterion = reader.criterion(columns.criterion)
            if let criterion { note(criterion, reader.place(columns.criterion)) }
            // What else is wrong with a row that is to go does not matter.
            if let total = reader.diagnostics.first(where: { $0.rule == .scoreTotal }) {
                diagnostics.append(total)
                isWhole = false
                continue
            }
            let score = score(&reader, columns.score, reason: reader.text(columns.reason))
            if let option, let criterion, let score {
                add(score, option, criterion, reader.place(columns.criterion), &reader)
            }
            take(reader)
        }
    }

    private mutating func readWide() {
        var found = table.optionColumns(options)
        checkHeads(found)
        var seen: Set<String> = []
        found = found.filter { seen.insert($0.option.key).inserted }
        let (criterion, reason) = (RowReader.Column("criterion", of: table), RowReader.Column("reason", of: table))
        for row in 0..<table.rowCount {
            var reader = RowReader(table, row: row)
            if let name = reader.criterion(criterion) {
                note(name, reader.place(criterion))
                for (index, option) in found {
                    let column = RowReader.Column(index, table.columns[index].name)
                    if let score = score(&reader, column, reason: reader.text(reason)) {
                        add(score, option, name, reader.place(criterion), &reader)
                    }
                }
            }
            take(reader)
        }
    }

    private mutating func checkHeads(_ found: [(index: Int, option: OptionName)]) {
        for index in table.scoreColumns where !found.contains(where: { $0.index == index }) && optionsAreKnown {
            let column = table.columns[index]
            diagnostics.append(
                .scoreOption(
                    column.name, RowReader.Place(span: column.span, reference: table.headerReference(column: index)),
                    keys: options.map(\.key)))
            isWhole = false
        }
        for (place, column) in found.enumerated() {
            guard let first = found[..<place].first(where: { $0.option.key == column.option.key }) else { continue }
            let head = { [table] (index: Int) in
                RowReader.Place(span: table.columns[index].span, reference: table.headerReference(column: index))
            }
            diagnostics.append(
                .scoreColumnTwice(table.columns[column.index].name, head(column.index), first: head(first.index)))
            isWhole = false
        }
    }

    private mutating func take(_ reader: RowReader) {
        diagnostics += reader.diagnostics
        isWhole = isWhole && reader.diagnostics.isEmpty && !table.isFaulty(row: reader.row)
    }

    private mutating func note(_ criterion: (slug: String, label: String), _ place: RowReader.Place) {
        guard !criteria.contains(where: { $0.slug == criterion.slug }) else { return }
        criteria.append((criterion.slug, criterion.label, place))
    }

    private mutating func option(_ reader: inout RowReader, _ column: RowReader.Column) -> OptionName? {
        guard let text = reader.required(column, "the option, such as 2 or option-2") else { return nil }
        if let option = options.first(named: text) { return option }
        if optionsAreKnown {
            reader.diagnostics.append(.scoreOption(text, reader.place(column), keys: options.map(\.key)))
        }
        return nil
    }

    private func score(
        _ reader: inout RowReader, _ column: RowReader.Column, reason: String?
    ) -> Scores.Score? {
        let expected = scale.map { "a score from \($0.lowest) to \($0.highest)" } ?? "a score, such as 7"
        guard let text = reader.required(column, expected), !table.isFaulty(row: reader.row) else { return nil }
        let place = reader.place(column)
        guard case .number(let number)? = NumberCell.parse(text), number.quantity.unit == .count,
            number.notation.suffix == nil
        else {
            reader.diagnostics.append(.notNumber(text, place, expected: expected))
            return nil
        }
        let value = number.quantity.value
        if let scale, !(Rational(scale.lowest)...Rational(scale.highest)).contains(value) {
            reader.diagnostics.append(.scoreRange(text, place, scale: scale))
            return nil
        }
        return Scores.Score(value: value, printed: number.printed, reason: reason, span: place.span)
    }

    private mutating func add(
        _ score: Scores.Score, _ option: OptionName, _ criterion: (slug: String, label: String),
        _ place: RowReader.Place, _ reader: inout RowReader
    ) {
        let cell = Cell(option: option.key, criterion: criterion.slug)
        if let first = scores[cell] {
            // A row that stands twice scores all options twice; that is told once.
            guard !reader.diagnostics.contains(where: { $0.rule == .duplicateRow }) else { return }
            let what = table.isWideScores ? criterion.label : "\(option.key), \(criterion.label)"
            reader.diagnostics.append(.duplicateRow(what, place, first: first.place))
        } else {
            scores[cell] = (score, place)
        }
    }
}

// MARK: - The whole

extension ScoresReader {
    private mutating func checkCriteria(against weights: [WeightsReader.Weighed]) {
        let known = weights.map(\.criterion.label)
        var unknown: [String] = []
        for criterion in criteria where !weights.contains(where: { $0.criterion.slug == criterion.slug }) {
            diagnostics.append(.scoreCriterion(criterion.label, criterion.place, known: known))
            unknown.append(criterion.label)
            isWhole = false
        }
        for weight in weights where !criteria.contains(where: { $0.slug == weight.criterion.slug }) {
            // One that is written in two ways is one fault.
            guard didYouMean(weight.criterion.label, among: unknown) == nil else { continue }
            diagnostics.append(.weightCriterion(weight.criterion.label, weight.place))
            isWhole = false
        }
    }

    private mutating func complete(_ weights: [WeightsReader.Weighed], _ scale: ScoreScale) -> Scores? {
        let parts = weights.map(\.criterion.weight)
        var scored: [ScoredOption] = []
        var unscored: [String] = []
        for option in options {
            let own = weights.map { scores[Cell(option: option.key, criterion: $0.criterion.slug)]?.score }
            if own.allSatisfy({ $0 == nil }) {
                unscored.append(option.label.isEmpty ? option.key : option.label)
            } else if let missing = own.firstIndex(where: { $0 == nil }) {
                let criterion = weights[missing].criterion
                diagnostics.append(.scoreMissing(option, criterion.label, at: place(of: criterion.slug)))
                isWhole = false
            } else if let sum = try? ScoredOption(option, own.compactMap(\.self), weights: parts) {
                scored.append(sum)
            } else {
                diagnostics.append(.numberTooLarge(at: table.header.firstLine))
                isWhole = false
            }
        }
        guard isWhole, !scored.isEmpty else { return nil }
        return Scores(
            source: table.source, criteria: weights.map(\.criterion), options: scored, unscored: unscored,
            scale: scale, words: words)
    }

    private func place(of criterion: String) -> Span {
        criteria.first { $0.slug == criterion }?.place.span ?? table.header.firstLine
    }
}
