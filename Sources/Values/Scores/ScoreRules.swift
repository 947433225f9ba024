internal import Datasets
package import Diagnostics
internal import Settings

extension Example.Piece {
    fileprivate static let scale = Example.Piece(
        .settings, "scores: {scale: 0-10, low: does not meet the need, high: meets it in full}")
    fileprivate static let weights = Example.Piece.file(
        "weights.csv",
        """
        criterion,weight
        Quality,60
        Cost,40
        """)
}

extension Rule {
    package static let scoreOption = Rule(
        "score-option", .error, "A score is of no option of the appraisal.",
        example: .pieces(
            [.file("scores.csv", "criterion,Option 1,Option 4\nQuality,5,7\nCost,6,4")],
            mended: [.file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nCost,6,4")],
            given: [.weights, .scale]))
    package static let scoreCriterion = Rule(
        "score-criterion", .error, "A criterion has scores and no weight, or a weight and no scores.",
        example: .pieces(
            [.file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nSafety,6,4")],
            mended: [.file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nCost,6,4")],
            given: [.weights, .scale]))
    package static let scoreMissing = Rule(
        "score-missing", .error, "An option has a score by some criteria, and none by another.",
        example: .pieces(
            [.file("scores.csv", "option,criterion,score\n1,Quality,5\n1,Cost,6\n2,Quality,7")],
            mended: [.file("scores.csv", "option,criterion,score\n1,Quality,5\n1,Cost,6\n2,Quality,7\n2,Cost,4")],
            given: [.weights, .scale]))
    package static let scoreRange = Rule(
        "score-range", .error, "A score lies outside the scale.",
        example: .pieces(
            [.file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,70\nCost,6,4")],
            mended: [.file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nCost,6,4")],
            given: [.weights, .scale]))
    package static let scoreScale = Rule(
        "score-scale", .error, "Nothing says what the lowest and the highest score are, and what they mean.",
        example: .pieces(
            [.settings("topic: Adult social care")],
            mended: [.scale],
            given: [.weights, .file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nCost,6,4")]))
    package static let scoreTotal = Rule(
        "score-total", .error, "A row of scores or weights is a total, which is worked out here.",
        example: .pieces(
            [.file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nCost,6,4\nTotal,5.4,5.8")],
            mended: [.file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nCost,6,4")],
            given: [.weights, .scale]))
    package static let weightSum = Rule(
        "weight-sum", .error, "The weights of the criteria do not come to 100.",
        example: .pieces(
            [.file("weights.csv", "criterion,weight\nQuality,60\nCost,35")],
            mended: [.file("weights.csv", "criterion,weight\nQuality,60\nCost,40")],
            given: [.scale, .file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nCost,6,4")]))
    package static let weightsMissing = Rule(
        "weights-missing", .error, "A file of scores has no file of weights beside it.",
        example: .pieces(
            [.file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7")],
            mended: [
                .file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7"),
                .file("weights.csv", "criterion,weight\nQuality,100"),
            ],
            given: [.scale]))
}

extension Diagnostic {
    static func scoreOption(_ name: String, _ cell: RowReader.Place, keys: [String]) -> Diagnostic {
        Diagnostic(
            .scoreOption, at: cell.span, "the appraisal has no option \(name.quoted) (\(cell.reference))",
            suggestion: Slug.make(name).utf8.starts(with: "weight".utf8)
                ? "put weights into a file weights.csv with the columns criterion and weight; totals are worked out here"
                : keys.isEmpty
                    ? "a file of scores goes with an appraisal that has options"
                    : didYouMean(name, among: keys)
                        ?? "the options are \(keys.joined(separator: ", ")); scores are of one")
    }

    static func scoreColumnTwice(_ name: String, _ head: RowReader.Place, first: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .duplicateRow, at: head.span, "\(name.quoted) is an option that has a column already (\(head.reference))",
            suggestion: "delete one of the two columns, or mend its head",
            notes: [.init(at: first.span, "the first one (\(first.reference))")])
    }

    static func scoreCriterion(_ label: String, _ cell: RowReader.Place, known: [String]) -> Diagnostic {
        Diagnostic(
            .scoreCriterion, at: cell.span, "\(label.quoted) has no weight (\(cell.reference))",
            suggestion: didYouMean(label, among: known)
                ?? "give it a row in weights.csv, or take its scores out of this file")
    }

    static func weightCriterion(_ label: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .scoreCriterion, at: cell.span, "no option has a score by \(label.quoted) (\(cell.reference))",
            suggestion: "score the options by it in scores.csv, or delete this row and share its weight out")
    }

    static func scoreMissing(_ option: OptionName, _ criterion: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .scoreMissing, at: span,
            "\(option.label.isEmpty ? option.key : option.label) has no score by \(criterion.quoted)",
            suggestion: "add a row with \(option.key), \(criterion) and the score")
    }

    static func scoreRange(_ text: String, _ cell: RowReader.Place, scale: ScoreScale) -> Diagnostic {
        Diagnostic(
            .scoreRange, at: cell.span,
            "\(text.quoted) is not from \(scale.lowest) to \(scale.highest) (\(cell.reference))",
            suggestion: "mend the score, or the scale in the settings, “scores: {scale: …}”")
    }

    static func scoreScale(at span: Span) -> Diagnostic {
        Diagnostic(
            .scoreScale, at: span, "nobody can say how good these scores are",
            suggestion: "write into the settings of the paper what the lowest and the highest mean: "
                + "“scores: {scale: 0-10, low: does not meet the need, high: meets it in full}”")
    }

    static func scoreTotal(_ label: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .scoreTotal, at: cell.span, "\(label.quoted) is no criterion (\(cell.reference))",
            suggestion: "delete this row: totals and ranks are worked out here, by {{ scores.table }}")
    }

    /// - Parameter weights: As parts of 1.
    static func weightSum(_ weights: [Rational], sum: Rational, at cell: RowReader.Place) -> Diagnostic {
        let notations = (0...6).map { Notation(.percentage, decimals: $0) }
        let notation =
            notations.first { notation in (weights + [sum]).allSatisfy { notation.rounded($0) == $0 } } ?? notations[6]
        let shortest = notations.first { $0.rounded(sum) == sum } ?? notation
        let difference = (try? Rational(1).subtracting(sum)) ?? .zero
        return Diagnostic(
            .weightSum, at: cell.span,
            "\(weights.prefix(12).map(notation.print).joined(separator: " + "))\(weights.count > 12 ? " + …" : "") is "
                + "\(shortest.print(sum)), and the weights of all criteria come to 100% (\(cell.reference))",
            suggestion: sum == (try? Rational(1).divided(by: .hundred))
                ? "write them as percentages: 40%, or 40, for 0.4"
                : "give \(notation.print(difference.magnitude)) \(difference.isNegative ? "less" : "more") to one or several"
        )
    }

    static func weightsMissing(_ criteria: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .weightsMissing, at: span, "there is no file weights.csv, so nobody can say what each criterion counts",
            suggestion: "add weights.csv with the columns criterion and weight, and a row for each: "
                + criteria.prefix(12).joined(separator: ", ") + "; the weights come to 100")
    }
}
