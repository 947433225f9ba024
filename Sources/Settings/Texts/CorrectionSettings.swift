package import Datasets
package import Diagnostics

extension Rule {
    package static let correction = Rule(
        "correction", .error, "A correction does not say when it was made, or what is to be read for what.",
        example: .pieces(
            [
                .reportSettings(
                    """
                    corrections:
                      - date: 4 December 2026
                        changes:
                          - {place: end, was: March}
                    """), .report("## Reasons\n\nThe contracts end in April. {#end}"),
            ],
            mended: [
                .reportSettings(
                    """
                    corrections:
                      - date: 4 December 2026
                        changes:
                          - {place: end, was: March, now: April}
                    """), .report("## Reasons\n\nThe contracts end in April. {#end}"),
            ]))
}

extension Diagnostic {
    fileprivate static func correction(_ what: String, _ advice: String, at span: Span) -> Diagnostic {
        Diagnostic(.correction, at: span, what, suggestion: advice)
    }
}

/// What a published report said wrongly, and says rightly since a day.
package struct Correction: Sendable {
    package let date: Located<CalendarDate>
    /// How it came to that; nil where the report does not say.
    package let because: String?
    package let changes: [CorrectedPlace]
}

/// What is to be read for what, and where.
package struct CorrectedPlace: Sendable {
    package enum Subject: Sendable {
        /// Wherever this figure is printed, by its name without `figures.`.
        case figure(Located<String>)
        /// At the place of this id; and what it says now.
        case place(Located<String>, now: Located<String>)
    }

    package let subject: Subject
    /// What stood there.
    package let was: Located<String>
}

extension Correction {
    static let setting = Setting.list(
        "corrections",
        "What was wrong when the report was published and is right now, as “appraise changes --write” writes it.",
        of: .settings(group))

    private static let group = SettingGroup([day.shape, reason.shape, changesList.shape])

    private static let day = Setting.text(
        "date", "The day on which it was corrected.", .words("a date", pattern: CalendarDate.pattern),
        example: "4 December 2026", isRequired: true)
    private static let reason = Setting.text(
        "because", "How it came to that.", example: "The rent of 2025 was counted twice.")
    private static let changesList = Setting.list(
        "changes", "What is to be read for what.", of: .settings(CorrectedPlace.group))

    /// Nil for an entry that is at fault; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(
                .correction(
                    "a correction is an entry with “date:” and “changes:”",
                    "write “- date: 4 December 2026”, and below it “changes:”", at: node.span))
            return nil
        }
        var reader = SettingsReader(entries, known: Self.group.settings)
        let date = reader.day(Self.day, diagnostics: &diagnostics)
        because = reader.read(Self.reason)?.value
        let nodes = reader.read(Self.changesList)
        changes = nodes.compactMap { CorrectedPlace($0, diagnostics: &diagnostics) }
        diagnostics += reader.diagnostics
        if !reader.has(Self.day) {
            diagnostics.append(
                .correction(
                    "a correction needs “date”", "add “date: 4 December 2026”, the day on which it was made",
                    at: node.span.firstLine))
        }
        if !reader.has(Self.changesList) || nodes.isEmpty && reader.diagnostics.isEmpty {
            diagnostics.append(
                .correction(
                    "a correction needs “changes”, what is to be read for what",
                    "write “changes:” and below it a line like - {figure: cost-new, was: \"£4,800m\"}, or let “appraise "
                        + "changes --write” write it", at: node.span.firstLine))
        }
        guard let date else { return nil }
        self.date = date
    }
}

extension CorrectedPlace {
    static let group = SettingGroup(
        [figure.shape, place.shape, was.shape, now.shape], oneOf: [[figure.name], [place.name]],
        needs: [(place.name, [now.name])])

    private static let figure = Setting.text(
        "figure", "The figure that was another: everywhere it is printed, its new value is to be read.",
        absence: "the correction is of a place", example: "cost-new")
    private static let place = Setting.text(
        "place", "The id of the paragraph, or other place, that was another.", absence: "the correction is of a figure",
        example: "p-3-4")
    private static let was = Setting.text("was", "What stood there.", example: "\"£4,800m\"", isRequired: true)
    private static let now = Setting.text(
        "now", "What is to be read for it; of a figure its value.", example: "28 days")

    /// Nil for an entry that is at fault; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        let form = "write {figure: cost-new, was: \"£4,800m\"} or {place: p-3-4, was: 30 days, now: 28 days}"
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.correction("what was corrected is a figure or a place", form, at: node.span))
            return nil
        }
        if let rest = entries.first(where: { $0.key.utf8.first.map(\.isDigit) ?? false }) {
            diagnostics.append(
                .correction(
                    "a comma ends what stands before it here", "write an amount in quotes: \"£4,800m\"",
                    at: rest.keySpan)
            )
            return nil
        }
        var reader = SettingsReader(entries, known: Self.group.settings)
        let (figure, place) = (reader.read(Self.figure), reader.read(Self.place))
        let (was, now) = (reader.read(Self.was), reader.read(Self.now))
        diagnostics += reader.diagnostics
        guard reader.diagnostics.isEmpty else { return nil }
        switch (figure, place, was, now) {
        case (let figure?, nil, let was?, nil): self.init(subject: .figure(figure), was: was)
        case (nil, let place?, let was?, let now?): self.init(subject: .place(place, now: now), was: was)
        default:
            diagnostics.append(
                .correction(
                    was == nil
                        ? "a correction needs “was”, what stood there"
                        : "a correction is of a figure, or of a place with “now”",
                    form, at: node.span.firstLine))
            return nil
        }
    }
}
