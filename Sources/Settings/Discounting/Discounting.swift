package import Datasets
package import Diagnostics

extension Rule {
    package static let discountFactors = Rule(
        "discount-factors", .error, "Amounts would count more, not less, the later they are.",
        example: .settings(
            "costs: {discount: -1%}", mended: "costs: {discount: 1%}", given: [.file("costs.csv", Rule.twoOptions)]))

    /// A file of costs for examples of rules about them.
    package static let twoOptions = """
        option,year,amount
        1,2027-28,"£120,000"
        2,2027-28,"£95,000"
        """
}

extension Diagnostic {
    fileprivate static func discountRises(_ text: String, isZero: Bool, at span: Span) -> Diagnostic {
        Diagnostic(
            .discountFactors, at: span,
            isZero
                ? "by a rate of \(text) nothing is discounted"
                : "by a rate of \(text) later amounts would count more than earlier ones",
            suggestion: "write a rate above 0%, or “none” where nothing is discounted")
    }
}

/// By how much an amount counts less for each year that it lies ahead.
package enum Discounting: Sendable, Equatable {
    /// By the rates of a guide.
    case schedule(DiscountSchedule)
    /// By one rate for all years, which is the paper's own.
    case rate(Rational)
    case none

    /// Where nothing is set.
    package static let standard = schedule(.greenBook2026)

    /// The furthest year that there is a rate for; years are counted from the base year.
    package var lastYear: Int {
        switch self {
        case .schedule(let schedule): schedule.lastYear
        case .rate, .none: Self.mostYears
        }
    }

    private static let mostYears = 300

    /// What £1 of each year from 0 to a last one is worth in the base year, exactly.
    ///
    /// - Parameter last: At most `lastYear`.
    package func factors(through last: Int) throws(ArithmeticFault) -> [Rational] {
        switch self {
        case .schedule(let schedule): return try schedule.factors(through: last)
        case .none: return Array(repeating: Rational(1), count: last + 1)
        case .rate(let rate):
            let growth = try Rational(1).adding(rate)
            var factors = [Rational(1)]
            for _ in 0..<max(0, last) { factors.append(try factors[factors.count - 1].divided(by: growth)) }
            return factors
        }
    }

    /// The rates that amounts up to a year are discounted by, each with the last year that it is for; none where
    /// nothing is discounted.
    package func rates(through last: Int) -> [(rate: Rational, lastYear: Int)] {
        switch self {
        case .none: return []
        case .rate(let rate): return [(rate, last)]
        case .schedule(let schedule):
            let end = schedule.bands.firstIndex { $0.lastYear >= last } ?? schedule.bands.count - 1
            return schedule.bands.prefix(end + 1).map { ($0.rate, $0.lastYear) }
        }
    }
}

/// A number without its sign: 3.5 is 3.5%, and so is 0.035, as spreadsheets hold it.
private func asPercentage(_ number: WrittenNumber, _ text: String) -> String {
    let rate = number.quantity.value
    guard rate > .zero, let highest = try? Rational.decimal(digits: Discounting.highestRate, places: 2), rate <= highest
    else { return "\(text)%" }
    return Notation.exact(.percentage, rate).print(rate)
}

extension Discounting {
    static let setting = Setting.text(
        "discount", "By how much an amount counts less for each year that it lies ahead.",
        .words(
            "\(DiscountSchedule.all.map(\.id).joined(separator: ", ")), none, or one rate for all years",
            pattern: "^(\(DiscountSchedule.all.map(\.id).joined(separator: "|"))|[Nn]one|\(ratePattern))$"),
        absence: "the newest edition of the Green Book", example: "3.5%")

    /// A percentage above nought and up to the highest rate.
    private static let ratePattern =
        #"(?!0(\.0*)?%)\+?([0-9]|1[0-9]|2[0-4])(\.[0-9]{1,6})?%|25(\.0{1,6})?%"#

    /// No real rate of a public body is near it; a higher one has its point in the wrong place. `ratePattern` has it too.
    fileprivate static let highestRate = 25

    /// Nil for a setting that is at fault, which is a finding.
    init?(_ setting: Located<String>, diagnostics: inout [Diagnostic]) {
        let word = setting.value.wording
        if word == "none" {
            self = .none
            return
        }
        if let schedule = DiscountSchedule.all.first(where: { $0.id == word }) {
            self = .schedule(schedule)
            return
        }
        let ids = DiscountSchedule.all.map(\.id)
        let expected = "\(ids.joined(separator: ", ")), none, or one rate for all years, such as 3.5%"
        guard let number = WrittenNumber.parse(setting.value) else {
            let near = NearNames(to: word, among: ids + ["none"])
            diagnostics.append(
                .settingKind("discount", at: setting.span, expected: expected, suggestion: near?.question))
            return nil
        }
        let rate = number.quantity.value
        guard number.quantity.unit == .percentage else {
            let isPlain = number.notation.suffix == nil && number.quantity.unit == .count
            let advice = isPlain ? "write \(asPercentage(number, setting.value))" : nil
            diagnostics.append(
                .settingKind("discount", at: setting.span, expected: expected, suggestion: advice))
            return nil
        }
        guard rate > .zero else {
            diagnostics.append(.discountRises(number.printed, isZero: rate.isZero, at: setting.span))
            return nil
        }
        guard let highest = try? Rational.decimal(digits: Self.highestRate, places: 2), rate <= highest else {
            diagnostics.append(
                .settingKind(
                    "discount", at: setting.span, expected: "a rate a year of at most \(Self.highestRate)%",
                    suggestion: "mend the rate: the Green Book’s is 3.5%"))
            return nil
        }
        self = .rate(rate)
    }
}
