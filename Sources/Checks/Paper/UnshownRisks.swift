package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let riskUnshown = Rule(
        "risk-unshown", .error, "A risk of the register stands on no page.",
        example: .text(
            "The service may start late ({{ risks.late-start.score }}).",
            mended: """
                The service may start late ({{ risks.late-start.score }}).

                {{ risks.register }}
                """,
            given: [
                .file(
                    "risks.csv",
                    """
                    id,risk,likelihood,impact
                    late-start,The service starts late,2,3
                    """)
            ]))
}

extension Diagnostic {
    static func riskUnshown(_ risk: Risk) -> Diagnostic {
        Diagnostic(
            .riskUnshown, at: risk.span, "the risk \(risk.id.quoted) stands on no page",
            suggestion: "put {{ risks.register }} into the text, or the list of the option that the risk belongs to")
    }
}

/// Finds risks that the page leaves out while it shows others, or while it speaks of their number.
enum UnshownRisks: PaperCheck {
    static let rules: [Rule] = [.riskUnshown]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        let use = reading.use
        // A list of risks may stand in what cannot be read, or in what is exempt.
        guard reading.parsed.report?.settings.hasExemptTexts != true, reading.doubts.optionsAreKnown,
            !reading.doubts.mayName("risks."), let register = reading.data.risks,
            use.files.contains("risks"), !use.blocks.contains(.riskRegister), !use.blocks.contains(.riskScale)
        else { return [] }
        return register.risks.filter { risk in
            !use.values.contains("risks.\(risk.id)")
                && !risk.options.contains { use.blocks.contains(.riskList($0)) }
        }.map(Diagnostic.riskUnshown)
    }
}
