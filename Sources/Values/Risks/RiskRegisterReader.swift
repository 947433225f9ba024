internal import Datasets
internal import Diagnostics
internal import Settings

/// Reads `risks.csv`.
struct RiskRegisterReader {
    private let table: DataTable
    private let columns: RiskColumns
    private let scale: RiskScale
    private let options: [OptionName]
    private let optionsAreKnown: Bool
    private let optionsAreExempt: Bool
    private let meeting: CalendarDate?
    private(set) var diagnostics: [Diagnostic] = []
    /// The ids of rows that were left out because something is wrong with them.
    private(set) var faulty: [String] = []
    private var risks: [Risk] = []
    /// Whether it was said that levels are written in words that the site does not name: that has one cause.
    private var hasToldOfWords = false
    /// The row of each id, to find the second of two.
    private var rows: [String: Int] = [:]

    /// - Parameters:
    ///   - optionsAreKnown: Whether a risk may not name any other option.
    ///   - optionsAreExempt: Whether the options stand in an appraisal that is exempt.
    ///   - meeting: When the paper is decided on; nil where it does not say.
    init(
        _ table: DataTable, scale: RiskScale, options: [OptionName], optionsAreKnown: Bool = true,
        optionsAreExempt: Bool = false, meeting: CalendarDate?
    ) {
        self.optionsAreKnown = optionsAreKnown
        self.optionsAreExempt = optionsAreExempt
        self.table = table
        columns = RiskColumns(of: table)
        self.scale = scale
        self.options = options
        self.meeting = meeting
    }

    /// Nil where there is no row to work with.
    mutating func read() -> RiskRegister? {
        if let foreign = ForeignRegister(table, scale: scale) {
            diagnostics.append(foreign.finding)
            return nil
        }
        let required = RiskColumns.required(of: table)
        diagnostics += table.checkColumns(
            required: required, optional: RiskColumns.optional + RiskColumns.ratingNames, kind: "risks")
        guard required.allSatisfy({ table.column($0) != nil }) else { return nil }
        diagnostics += [columns.actionDue, columns.reviewDate].compactMap(\.finding)
        for row in 0..<table.rowCount { read(row: row) }
        if table.rowCount == 0 { diagnostics.append(.tableEmpty(table.source, of: "a risk")) }
        guard !risks.isEmpty else { return nil }
        return RiskRegister(source: table.source, scale: scale, risks: risks, options: options.map(\.key))
    }
}

extension RiskRegisterReader {
    private mutating func read(row: Int) {
        var reader = RowReader(table, row: row)
        let reference = reference(&reader)
        let risk = risk(reference, &reader)
        addOnce(reader.diagnostics)
        guard let reference else {
            if let text = reader.text(columns.id) { faulty.append(Slug.make(text)) }
            return
        }
        let id = Slug.make(reference)
        rows[id] = row
        if let risk {
            risks.append(risk)
            diagnostics += RiskFindings.review(of: risk, reader, columns, meeting: meeting)
            // Without its present score nobody can say what the risk needs.
            if !reader.diagnostics.contains(where: { $0.rule == .riskScaleCell }) {
                diagnostics += RiskFindings.find(in: risk, reader, columns)
            }
        } else {
            faulty.append(id)
        }
    }

    private mutating func addOnce(_ findings: [Diagnostic]) {
        for finding in findings {
            let isOfWords =
                finding.rule == .riskScaleCell && scale.likelihoods.isEmpty && scale.impacts.isEmpty
                && finding.place.span?.text.holdsWord == true
            if !isOfWords || !hasToldOfWords { diagnostics.append(finding) }
            hasToldOfWords = hasToldOfWords || isOfWords
        }
    }

    /// Nil for a row that cannot be told from another, or not named.
    private func reference(_ reader: inout RowReader) -> String? {
        let text = reader.required(columns.id, "an id such as R1 or late-start")
        guard let text, !table.isFaulty(row: reader.row) else { return nil }
        let id = Slug.make(text)
        if id.isEmpty {
            reader.diagnostics.append(.riskId(text, reader.place(columns.id)))
        } else if let first = rows[id] {
            let place = RowReader(table, row: first).place(columns.id)
            reader.diagnostics.append(.duplicateRow(text, reader.place(columns.id), first: place))
        } else if RiskRegister.reserved(id, scale: scale, options: options) {
            reader.diagnostics.append(.reservedName(text, reader.place(columns.id)))
        } else {
            return text
        }
        return nil
    }

    private func risk(_ reference: String?, _ reader: inout RowReader) -> Risk? {
        let text = reader.required(columns.risk, "what might happen")
        let options = RiskOptions(options, areAll: optionsAreKnown, areExempt: optionsAreExempt).keys(
            in: columns.option, &reader)
        let scores = RiskScores(&reader, columns, scale: scale)
        let response = reader.choice(columns.response, of: RiskResponse.self)
        let (due, review) = (reader.time(columns.actionDue), reader.time(columns.reviewDate))
        guard let reference, let text, let options, let inherent = scores.inherent else { return nil }
        return Risk(
            id: Slug.make(reference), reference: reference.withSingleBlanks, risk: text, options: options,
            inherent: inherent, current: scores.current, target: scores.target,
            category: reader.text(columns.category), cause: reader.text(columns.cause),
            consequence: reader.text(columns.consequence), owner: reader.text(columns.owner),
            controls: reader.text(columns.controls), response: response, action: reader.text(columns.action),
            actionOwner: reader.text(columns.actionOwner), actionDue: due, reviewDate: review,
            span: reader.span(columns.id))
    }
}

extension String {
    /// Whether it has more letters in a row than `L4 x I5`.
    fileprivate var holdsWord: Bool { utf8.split { !$0.isLetter }.contains { $0.count > 2 } }
}
