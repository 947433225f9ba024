internal import Datasets
package import Diagnostics
internal import Settings

extension Rule {
    package static let columnsUndeclared = Rule(
        "columns-undeclared", .error, "A register has columns whose meaning only the council can say.",
        example: .pieces(
            [
                .file(
                    "risks.csv",
                    """
                    Ref,Risk title,Gross likelihood,Gross impact,Net likelihood,Net impact
                    R1,The service starts late,3,3,2,3
                    """)
            ],
            mended: [
                .file(
                    "risks.csv",
                    """
                    Ref,Risk title,Gross likelihood,Gross impact,Net likelihood,Net impact
                    R1,The service starts late,3,3,2,3
                    """),
                Example.Piece(
                    .site,
                    """
                    columns:
                      risks:
                        id: Ref
                        risk: Risk title
                        likelihood: Gross likelihood
                        impact: Gross impact
                        current-likelihood: Net likelihood
                        current-impact: Net impact
                    """),
            ],
            given: [.text("{{ risks.register }}")]))
}

/// A register whose heads are not ours, and which may be read in more than one way: “Net” is the risk with the controls
/// that are in place in one council, and with what is planned in another. None is chosen here.
struct ForeignRegister {
    /// All that the site would have to say, in each of the ways.
    let finding: Diagnostic

    /// Nil for a register that can be read, and for one of which not even the author could say how.
    init?(_ table: DataTable, scale: RiskScale) {
        guard !Self.isOurs(table) else { return nil }
        let columns = ForeignColumns(table, scale: scale)
        let scores = ForeignScores(columns)
        let others = ["id", "risk"].filter { table.column($0) == nil }
        let missing = others + scores.missing
        guard !scores.undeclared.isEmpty || missing.count > 1, !scores.readings.isEmpty else { return nil }
        let named = columns.likely(others)
        guard named.count == others.count else { return nil }
        let kept = columns.readAsOthers.filter { !scores.names.contains($0.head) }
        let rest = kept + named + columns.optional(besides: named.map(\.head))
        let mappings = scores.readings.map { reading in
            let heads = rest + reading.heads
            let order = RiskColumns.all.flatMap { name in heads.filter { $0.name == name } }
            return HeadMapping.yaml(order, kind: "risks")
        }
        finding = .columnsUndeclared(
            missing: missing, undeclared: scores.undeclared, at: table.header.firstLine, table.headerRow,
            mappings: zip(scores.readings.map(\.meaning), mappings).map { ($0, $1) }, isOrderOpen: scores.isOrderOpen)
    }

    /// Whether all heads are ours, and those that must be there are: then no cell has to be looked at.
    private static func isOurs(_ table: DataTable) -> Bool {
        table.columns.allSatisfy { RiskColumns.levelsAndTexts.contains($0.key) }
            && ["id", "risk", "likelihood", "impact"].allSatisfy { table.column($0) != nil }
    }
}

extension Diagnostic {
    fileprivate static func columnsUndeclared(
        missing: [String], undeclared: [String], at span: Span, _ place: String?,
        mappings: [(meaning: String, yaml: String)], isOrderOpen: Bool
    ) -> Diagnostic {
        let names = undeclared.prefix(8).map(\.quoted).joined(separator: ", ")
        let absent = missing.map(\.quoted).joined(separator: ", ")
        let message =
            undeclared.isEmpty
            ? "there are no columns \(absent) by these names"
            : "only the council can say what \(names) mean\(undeclared.count == 1 ? "s" : "")"
        let advice = mappings.map { meaning, yaml in "\(meaning.isEmpty ? "" : ", \(meaning)"): “\(yaml)”" }
        let order =
            isOrderOpen ? "; where the impact comes first, write impact-and-likelihood for likelihood-and-impact" : ""
        return Diagnostic(
            .columnsUndeclared, at: span, message + (place.map { " (\($0))" } ?? ""),
            suggestion: "write into site.yml\(advice.joined(separator: "; or"))\(order)")
    }
}
