internal import Datasets
package import Diagnostics
internal import Settings

extension Rule {
    package static let riskId = Rule(
        "risk-id", .error, "A risk's id cannot stand in double braces.",
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact
            №,The service starts late,2,3
            """,
            mended: """
                id,risk,likelihood,impact
                R1,The service starts late,2,3
                """))
    package static let riskOption = Rule(
        "risk-option", .error, "A risk names an option that the appraisal does not have.",
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact,option
            late-start,The service starts late,2,3,4
            """,
            mended: """
                id,risk,likelihood,impact,option
                late-start,The service starts late,2,3,2
                """))
    package static let riskScore = Rule(
        "risk-score", .error,
        "A risk's score, rating or colour is not that of its likelihood times its impact.",
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact,score
            late-start,The service starts late,2,3,5
            """,
            mended: """
                id,risk,likelihood,impact,score
                late-start,The service starts late,2,3,6
                """))
    package static let riskScaleCell = Rule(
        "risk-scale", .error, "A likelihood or impact is outside the scale, or stands without the other.",
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact
            late-start,The service starts late,6,3
            """,
            mended: """
                id,risk,likelihood,impact
                late-start,The service starts late,3,3
                """))
    package static let riskRises = Rule(
        "risk-rises", .warning, "A risk is scored higher with its controls or actions than without.",
        canBeLowered: true, canBeAccepted: true,
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact,current-likelihood,current-impact
            late-start,The service starts late,2,3,3,3
            """,
            mended: """
                id,risk,likelihood,impact,current-likelihood,current-impact
                late-start,The service starts late,3,3,2,3
                """))
    package static let riskAction = Rule(
        "risk-action", .warning, "A high risk has no action, or nobody who does it, or no date.",
        canBeLowered: true, canBeAccepted: true,
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact
            late-start,The service starts late,4,4
            """,
            mended: """
                id,risk,likelihood,impact,action,action-owner,action-due
                late-start,The service starts late,4,4,Begin in May,Contract manager,31/05/2027
                """))
    package static let riskReview = Rule(
        "risk-review", .warning, "A risk was to be reviewed before the meeting that the paper is for.",
        canBeLowered: true, canBeAccepted: true,
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact,review-date
            late-start,The service starts late,2,3,1 May 2026
            """,
            mended: """
                id,risk,likelihood,impact,review-date
                late-start,The service starts late,2,3,1 May 2027
                """,
            given: [.report("{{ risks.register }}"), .reportSettings("meeting: Cabinet\ndate: 21 November 2026")]))
}

extension Diagnostic {
    static func riskId(_ id: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .riskId, at: cell.span, "\(id.quoted) cannot be the id of a risk (\(cell.reference))",
            suggestion: "use letters a–z and digits, such as R1, CR-07 or late-start")
    }

    static func riskOption(_ name: String, _ cell: RowReader.Place, keys: [String]) -> Diagnostic {
        Diagnostic(
            .riskOption, at: cell.span, "the appraisal has no option \(name.quoted) (\(cell.reference))",
            suggestion: (keys.isEmpty
                ? "" : (didYouMean(name, among: keys) ?? "the options are \(keys.joined(separator: ", "))") + "; ")
                + "leave the cell empty for a risk of the whole paper, and write 1; 2 for two options")
    }

    static func riskOfExemptOption(_ name: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .riskOption, at: cell.span,
            "the options stand in the appraisal, which is exempt, and this names option \(name.quoted) (\(cell.reference))",
            suggestion: "leave the cell empty where everybody may read of the risk; put the risks that only the exempt "
                + "appraisal may speak of into that appraisal")
    }

    /// - Parameter words: What the levels are called; none where `site.yml` does not say.
    static func riskScale(_ text: String, _ cell: RowReader.Place, size: Int, words: [String]) -> Diagnostic {
        let isWord = text.utf8.contains { $0.isLetter }
        let others =
            !words.isEmpty
            ? ", or one of \(words.joined(separator: ", "))"
            : isWord ? ", or name the levels in site.yml, below “risk:”; this is said once, for all such cells" : ""
        return Diagnostic(
            .riskScaleCell, at: cell.span, "\(text.quoted) is not on the scale from 1 to \(size) (\(cell.reference))",
            suggestion: "write a whole number from 1 to \(size)\(others)")
    }

    static func riskPair(_ text: String, _ cell: RowReader.Place, scale: RiskScale, _ isImpactFirst: Bool) -> Diagnostic
    {
        let order = isImpactFirst ? "impact 4, likelihood 5" : "likelihood 4, impact 5"
        let hasWords = text.utf8.split { !$0.isLetter }.contains { $0.count > 2 }
        let isNamed = !scale.likelihoods.isEmpty && !scale.impacts.isEmpty
        return Diagnostic(
            .riskScaleCell, at: cell.span,
            "\(text.quoted) does not say a likelihood and an impact from 1 to \(scale.size) (\(cell.reference))",
            suggestion: "write both numbers, such as 4 x 5 for \(order)"
                + (hasWords && !isNamed
                    ? ", or name the levels in site.yml, below “risk:”; this is said once, for all such cells" : ""))
    }

    static func riskHalf(_ cell: RowReader.Place, other: String) -> Diagnostic {
        Diagnostic(
            .riskScaleCell, at: cell.span, "this cell is empty although \(other) is given (\(cell.reference))",
            suggestion: "write both or neither")
    }

    /// - Parameter stands: Whether the levels stand in the same cell.
    static func riskScore(
        _ typed: String, _ cell: RowReader.Place, score: RiskScore, besideLevels stands: Bool = false
    ) -> Diagnostic {
        let hasWords = typed.utf8.contains { $0.isLetter }
        let right = hasWords ? score.phrase : "\(score.value)"
        return Diagnostic(
            .riskScore, at: cell.span,
            "\(score.likelihood) × \(score.impact) is \(right), not \(typed) (\(cell.reference))",
            suggestion: stands
                ? "mend the score or the levels in this cell" : "write \(score.value), or leave the column out",
            fix: cell.span.text == typed ? Fix("\(score.value)", at: cell.span, isSafe: false) : nil)
    }

    /// - Parameter cell: With the id, so that an entry of `accept:` names the risk.
    static func riskRises(
        _ risk: Risk, _ cell: RowReader.Place, _ stage: String, _ score: Int, above before: String, _ first: Int
    ) -> Diagnostic {
        Diagnostic(
            .riskRises, at: cell.span,
            "the \(stage) score \(score) of \(risk.reference.quoted) is above the \(before) score \(first) "
                + "(\(cell.reference))",
            suggestion: "a score falls, or stays, with what is done about the risk")
    }

    static func riskAction(_ risk: Risk, _ cell: RowReader.Place, missing: [String]) -> Diagnostic {
        Diagnostic(
            .riskAction, at: cell.span,
            "\(risk.reference.quoted) is \(risk.present.band.name), \(risk.present.value), and has no "
                + "\(missing.joined(separator: ", no ")) (\(cell.reference))",
            suggestion: "say what is done about it, by whom and by when")
    }

    static func riskReview(
        _ risk: Risk, _ cell: RowReader.Place, _ review: CalendarDate, meeting: CalendarDate
    ) -> Diagnostic {
        Diagnostic(
            .riskReview, at: cell.span,
            "the review of \(risk.reference.quoted) on \(review.printed) lies before the meeting on \(meeting.printed) "
                + "(\(cell.reference))",
            suggestion: "review it, and give the date of its next review")
    }
}
