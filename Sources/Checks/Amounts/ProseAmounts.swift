internal import Datasets
package import Diagnostics
internal import Markdown
internal import Values

extension Rule {
    package static let proseDiffers = Rule(
        "prose-differs-from-data", .error, "The text gives a council another rate than the data.",
        canBeAccepted: true,
        example: .text(
            "Camden pays £22.10 an hour.", mended: "Camden pays {{ rates.camden }} an hour.",
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ]))
    package static let unboundFigure = Rule(
        "unbound-figure", .note, "An amount in the text is in none of the paper's data.", canBeLowered: true,
        canBeAccepted: true,
        example: .pieces(
            [
                .text("The service costs £4.2m a year."),
                .file(
                    "figures.csv",
                    """
                    name,value
                    hours,"400,000"
                    """),
            ],
            mended: [
                .text("The service costs {{ figures.cost }} a year."),
                .file(
                    "figures.csv",
                    """
                    name,value
                    hours,"400,000"
                    cost,£4.2m
                    """),
            ]))
}

extension Diagnostic {
    static func proseDiffers(at span: Span, _ written: String, _ rate: Rate, of table: RateTable) -> Diagnostic {
        let name = "{{ \(table.name).\(rate.slug) }}"
        return Diagnostic(
            .proseDiffers, at: span,
            "the text says \(written) for \(rate.authority), and the data say \(rate.rate.printed)",
            suggestion: "write \(name)", fix: span.text == written ? Fix(name, at: span, isSafe: false) : nil,
            notes: [.init(at: rate.span, "the data")])
    }

    static func unboundFigure(_ written: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .unboundFigure, at: span, "\(written) is in none of this paper’s data, so nothing keeps it right",
            suggestion: "give it a row in figures.csv, and write its name here")
    }
}

/// Compares the amounts in the text of a paper that has data with those data.
enum ProseAmounts {
    static func find(in document: MarkdownDocument, data: PaperData) -> [Diagnostic] {
        guard !data.isEmpty else { return [] }
        // Both are made when the first amount asks for them: a table may be long, and a text without amounts.
        var rates: RatesInProse?
        var printed: Set<Quantity>?
        let blocks = (document.blocks + document.footnotes.flatMap(\.blocks)).descendants
        return blocks.flatMap { block in
            block.runs.flatMap { run -> [Diagnostic] in
                let line = ProseLine(run, in: document.source)
                return line.amounts.compactMap { amount in
                    if RatesInProse.canFollowName(amount, in: line) {
                        let councils = rates ?? RatesInProse(data.rates)
                        rates = councils
                        if let differing = councils.difference(of: amount, in: line) { return differing }
                    }
                    guard !amount.isValue else { return nil }
                    let known = printed ?? data.printedQuantities
                    printed = known
                    let span = line.span(of: amount.range)
                    return amount.quantity.map { known.contains($0.magnitude) } ?? false
                        ? nil : .unboundFigure(span.text.withSingleBlanks, at: span)
                }
            }
        }
    }
}

extension PaperData {
    var isEmpty: Bool { rates.isEmpty && risks == nil && figures == nil && tables.isEmpty }

    /// The amounts of money and percentages in all values as they are printed, without their signs: a text that says
    /// “fell by” has none.
    fileprivate var printedQuantities: Set<Quantity> {
        let values = names.lazy.compactMap { value(named: $0)?.printed }
        return Set(values.flatMap { ProseLine($0).amounts.compactMap { $0.quantity?.magnitude } })
    }
}

extension Quantity {
    fileprivate var magnitude: Quantity { Quantity(value.magnitude, unit) }
}
