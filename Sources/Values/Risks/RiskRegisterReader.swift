internal import Datasets
internal import Diagnostics
internal import Settings

/// Reads `risks.csv`.
struct RiskRegisterReader {
    private let table: DataTable
    private let scale: RiskScale
    private let options: [OptionName]
    private let optionsAreKnown: Bool
    private let meeting: CalendarDate?
    private(set) var diagnostics: [Diagnostic] = []
    /// The ids of rows that were left out because something is wrong with them.
    private(set) var faulty: [String] = []
    private var risks: [Risk] = []
    /// The row of each id, to find the second of two.
    private var rows: [String: Int] = [:]

    /// - Parameters:
    ///   - optionsAreKnown: Whether a risk may not name any other option.
    ///   - meeting: When the paper is decided on; nil where it does not say.
    init(
        _ table: DataTable, scale: RiskScale, options: [OptionName], optionsAreKnown: Bool = true,
        meeting: CalendarDate?
    ) {
        self.optionsAreKnown = optionsAreKnown
        self.table = table
        self.scale = scale
        self.options = options
        self.meeting = meeting
    }

    /// Nil where there is no row to work with.
    mutating func read() -> RiskRegister? {
        diagnostics += table.checkColumns(required: Self.required, optional: Self.optional)
        guard Self.required.allSatisfy({ table.column($0) != nil }) else { return nil }
        for row in 0..<table.rowCount { read(row: row) }
        if table.rowCount == 0 { diagnostics.append(.tableEmpty(table.source, of: "a risk")) }
        guard !risks.isEmpty else { return nil }
        return RiskRegister(source: table.source, scale: scale, risks: risks, options: options.map(\.key))
    }

    private static let required = ["id", "risk", "likelihood", "impact"]
    private static let optional = [
        "option", "score", "cause", "consequence", "category", "owner", "controls", "current-likelihood",
        "current-impact", "response", "action", "action-owner", "action-due", "target-likelihood", "target-impact",
        "review-date",
    ]
}

extension RiskRegisterReader {
    private mutating func read(row: Int) {
        var reader = RowReader(table, row: row)
        let id = id(&reader)
        let risk = risk(id, &reader)
        diagnostics += reader.diagnostics
        guard let id else {
            if let text = reader.text("id") { faulty.append(Slug.make(text)) }
            return
        }
        rows[id] = row
        if let risk {
            risks.append(risk)
            diagnostics += RiskFindings.review(of: risk, reader, meeting: meeting)
            // Without its present score nobody can say what the risk needs.
            if !reader.diagnostics.contains(where: { $0.rule == .riskScaleCell }) {
                diagnostics += RiskFindings.find(in: risk, reader)
            }
        } else {
            faulty.append(id)
        }
    }

    /// Nil for a row that cannot be told from another, or not named.
    private func id(_ reader: inout RowReader) -> String? {
        guard let id = reader.required("id", "an id such as provider-failure"), !table.isFaulty(row: reader.row) else {
            return nil
        }
        if let first = rows[id] {
            let place = RowReader(table, row: first).place("id")
            reader.diagnostics.append(.duplicateRow(id, reader.place("id"), first: place))
        } else if RiskRegister.reserved(id, scale: scale, options: options) {
            reader.diagnostics.append(.reservedName(id, reader.place("id")))
        } else if Slug.make(id) != id {
            reader.diagnostics.append(.riskId(id, reader.place("id"), slug: Slug.make(id)))
        } else {
            return id
        }
        return nil
    }

    private func risk(_ id: String?, _ reader: inout RowReader) -> Risk? {
        let text = reader.required("risk", "what might happen")
        let options = RiskOptions(options, areAll: optionsAreKnown).keys(in: &reader)
        let scores = RiskScores(&reader, scale: scale)
        let response = reader.choice("response", of: RiskResponse.self)
        let (due, review) = (reader.date("action-due"), reader.date("review-date"))
        guard let id, let text, let options, let inherent = scores.inherent else { return nil }
        return Risk(
            id: id, risk: text, options: options, inherent: inherent, current: scores.current, target: scores.target,
            category: reader.text("category"), cause: reader.text("cause"), consequence: reader.text("consequence"),
            owner: reader.text("owner"), controls: reader.text("controls"), response: response,
            action: reader.text("action"), actionOwner: reader.text("action-owner"), actionDue: due,
            reviewDate: review, span: reader.place("id").span)
    }
}

/// Which options a cell names: `2`, `Option 2`, `option-2` or the id that the author gave; several with `;` between.
private struct RiskOptions {
    private let options: [OptionName]
    private let areAll: Bool

    init(_ options: [OptionName], areAll: Bool) {
        self.options = options
        self.areAll = areAll
    }

    /// The options' keys; none for the whole paper. Nil when there is no such option.
    func keys(in reader: inout RowReader) -> [String]? {
        guard let text = reader.text("option"), !reader.table.isFaulty(row: reader.row) else { return [] }
        let names = text.utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)).withSingleBlanks }
        var keys: [String] = []
        for name in names where !name.isEmpty {
            guard let option = option(named: name) else {
                guard areAll else { continue }
                reader.diagnostics.append(.riskOption(name, reader.place("option"), keys: options.map(\.key)))
                return nil
            }
            if !keys.contains(option.key) { keys.append(option.key) }
        }
        return keys
    }

    private func option(named name: String) -> OptionName? {
        let slug = Slug.make(name)
        return options.first { [$0.key, $0.id].contains(slug) || $0.key == "option-\(slug)" }
    }
}
