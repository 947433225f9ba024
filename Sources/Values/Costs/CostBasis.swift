internal import Datasets
internal import Diagnostics
internal import Settings

/// On which basis costs are compared, as the settings say it and the file bears out.
struct CostBasis {
    private let settings: CostSettings
    private let ofSite: Discounting?

    init(_ settings: CostSettings, ofSite: Discounting?) {
        self.settings = settings
        self.ofSite = ofSite
    }

    /// The prices that the settings say; nil where they do not.
    var priceBase: Located<String>? { settings.priceBase }

    /// What amounts are discounted by. The house's own rates are for amounts in real terms, and so pass over nominal
    /// ones; a paper's own are as it says.
    func discounting(isNominal: Bool, diagnostics: inout [Diagnostic]) -> Discounting {
        guard let own = settings.discount else { return isNominal ? .none : ofSite ?? .standard }
        if isNominal, case .schedule(let schedule) = own.value {
            diagnostics.append(.costPricesNominal(at: own.span, rates: schedule.name))
            return .none
        }
        return own.value
    }

    /// The year whose money present values are in: that of the settings, or the first of the file; Year 0 where years
    /// are counted, as in the tables of the Green Book. Nil where the two
    /// do not go together, which is a finding.
    func baseYear(
        first: CostYear, separator: String, diagnostics: inout [Diagnostic]
    ) -> CostYear? {
        let standard = first.form == .counted ? CostYear(.counted, 0) : first
        guard let setting = settings.baseYear else { return standard }
        guard let year = CostYear.parse(setting.value), year.form == first.form else {
            diagnostics.append(
                .costBaseYear(
                    setting.value, at: setting.span, first: first.printed(separator: separator),
                    standard: standard.printed(separator: separator)))
            return nil
        }
        guard year.number <= first.number else {
            diagnostics.append(
                .costBaseYearLate(setting.value, at: setting.span, first: first.printed(separator: separator)))
            return nil
        }
        return year
    }
}

extension Diagnostic {
    fileprivate static func costPricesNominal(at span: Span, rates: String) -> Diagnostic {
        Diagnostic(
            .costPrices, at: span,
            "the rates of \(rates) are for amounts in the prices of one year, and those of costs are nominal",
            suggestion: "convert the amounts to the prices of one year, or write “discount: none”")
    }

    fileprivate static func costBaseYear(
        _ text: String, at span: Span, first: String, standard: String
    ) -> Diagnostic {
        Diagnostic(
            .costYear, at: span, "\(text.quoted) is not a year as the file of costs writes them",
            suggestion: "write \(first), or an earlier year in the same form; without this line it is \(standard)")
    }

    fileprivate static func costBaseYearLate(_ text: String, at span: Span, first: String) -> Diagnostic {
        Diagnostic(
            .discountFactors, at: span,
            "the file of costs begins with \(first), before the base year, so its first amounts would count more, not less",
            suggestion: "write \(first) or an earlier year; money that is spent already belongs in no comparison")
    }
}
