internal import Datasets
internal import Diagnostics
internal import Settings
internal import Values

/// The costs of the options in `paper.json`.
enum CostsJSON {
    static let fields: [JSONField<ToldData<Costs>>] =
        JSONField.of(\.data, basis) + [
            .objects("options", "What each option costs.", option) { told in
                told.data.options.map {
                    Priced(option: $0, costs: told.data, showsRanges: told.shown.showsRanges)
                }
            }
        ]

    private static let basis: [JSONField<Costs>] = [
        .optionalText("priceBase", "In which prices the amounts are.", \.priceBase),
        .optionalText("baseYear", "The year whose money present values are in.") {
            $0.isDiscounted ? $0.printed($0.baseYear) : nil
        },
        .optionalObject("discounting", "By what later amounts count less: a guide’s rates, or one rate.", discounting) {
            $0.isDiscounted ? $0.discounting : nil
        },
        .optionalObject("budget", "What may be spent.", total) { costs in
            costs.budget.map { Priced(option: $0, costs: costs) }
        },
    ]

    private static let discounting: [JSONField<Discounting>] =
        JSONField.ofOptional(\.schedule, schedule) + [
            .optionalQuantity("rate", "The rate, where it is one for all years.") { discounting in
                guard case .rate(let rate) = discounting else { return nil }
                return JSONQuantity(rate, .percentage, printed: Notation.exact(.percentage, rate).print(rate))
            }
        ]

    private static let schedule: [JSONField<DiscountSchedule>] = [
        .text("name", "The guide.", \.name), .text("edition", "Its edition.", \.edition),
        .text("published", "When it was published.") {
            PaperWords.english.dates.month($0.published.month, of: $0.published.year)
        },
        .text("source", "Who published it, and where in it the rates stand.", \.source),
    ]
}

// MARK: - An option

extension CostsJSON {
    private struct Priced {
        let option: OptionCosts
        let costs: Costs
        /// Whether a page shows between which amounts the costs lie.
        var showsRanges = false

        var range: (low: Rational, high: Rational)? {
            showsRanges ? option.range.map { ($0.low, $0.high) } : nil
        }
        var presentRange: (low: Rational, high: Rational)? {
            showsRanges ? option.present?.range.map { ($0.low, $0.high) } : nil
        }
    }

    private static let option: [JSONField<Priced>] =
        [
            .text("option", "The key of the option.", \.option.key),
            amount("capital", "What is spent once.") { $0.option.sum(of: .capital) },
            amount("revenue", "What is spent to run it.") { $0.option.sum(of: .revenue) },
            amount("income", "What comes in.") { $0.option.sum(of: .income) },
            amount("benefit", "What others gain.") { $0.option.sum(of: .benefit) },
            amount("optimismBias", "How much of the total optimism bias adds.", \.option.bias),
            amount("totalLow", "The total, with all costs at their lowest.", \.range?.low),
            amount("totalHigh", "The total, with all costs at their highest.", \.range?.high),
            amount("presentValue", "The present value of costs less income.", \.option.present?.costs),
            amount("presentValueLow", "The same at the lowest.", \.presentRange?.low),
            amount("presentValueHigh", "The same at the highest.", \.presentRange?.high),
            amount("netPresentValue", "The present value of benefits less costs.") {
                $0.costs.hasBenefits ? $0.option.present?.net : nil
            },
            amount(
                "equivalentAnnual", "The same amount in each year that has this present value.",
                \.option.present?.equivalentAnnual),
            amount("againstBaseline", "Less what the baseline costs.", isSigned: true) {
                $0.costs.difference(of: $0.option)
            },
            amount("againstBudget", "The total less that of the budget.", isSigned: true) {
                $0.costs.differenceFromBudget(of: $0.option)
            },
        ] + total

    private static let total: [JSONField<Priced>] = [
        amount("total", "Costs less income of all years.", \.option.total),
        .objects("years", "The years that have an amount.", year) { priced in
            priced.costs.years.filter { priced.option.net(of: $0) != nil }.map { Year(year: $0, of: priced) }
        },
    ]

    private static func amount(
        _ name: StaticString, _ meaning: String, isSigned: Bool = false,
        _ amount: @escaping @Sendable (Priced) -> Rational?
    ) -> JSONField<Priced> {
        .optionalQuantity(name, meaning) { priced in
            amount(priced).map { priced.costs.quantity($0, isSigned: isSigned) }
        }
    }

    private struct Year {
        let year: CostYear
        let priced: Priced

        init(year: CostYear, of priced: Priced) {
            self.year = year
            self.priced = priced
        }

        var costs: Costs { priced.costs }
        var present: (factor: Rational, value: Rational)? {
            guard let factor = costs.factor(of: year), let value = costs.presentValue(of: priced.option, in: year)
            else { return nil }
            return (factor, value)
        }
    }

    private static let year: [JSONField<Year>] = [
        .text("year", "The year.") { $0.costs.printed($0.year) },
        .optionalQuantity("net", "Costs less income.") { year in
            year.priced.option.net(of: year.year).map { year.costs.quantity($0) }
        },
        .optionalQuantity("factor", "What a pound of the year is worth in the base year.") { year in
            year.present.map { JSONQuantity($0.factor, .count, printed: Costs.factorNotation.print($0.factor)) }
        },
        .optionalQuantity("presentValue", "The present value of the year.") { year in
            year.present.map { year.costs.quantity($0.value) }
        },
    ]
}

extension Costs {
    fileprivate func quantity(_ amount: Rational, isSigned: Bool = false) -> JSONQuantity {
        JSONQuantity(amount, .money, printed: isSigned ? notation.printSigned(amount) : notation.print(amount))
    }
}

extension Discounting {
    fileprivate var schedule: DiscountSchedule? {
        if case .schedule(let schedule) = self { schedule } else { nil }
    }
}
