extension DiscountSchedule {
    /// Standard rates of social time preference, in real terms. The edition gives none after year 125.
    ///
    /// Of its rates for health, which are for effects on health and not for costs, and of those for a further test
    /// without time preference nothing is carried.
    package static let greenBook2022 = DiscountSchedule(
        id: "green-book-2022", name: "The Green Book", edition: "2022", published: Month(month: 3, year: 2022),
        source: "HM Treasury, The Green Book: Central Government Guidance on Appraisal and Evaluation, 2022, annex 6, "
            + "table 8",
        bands: [(30, 35), (75, 30), (125, 25)])

    /// The same rates with those of later years, as the Department for Transport prints them in “Forthcoming change:
    /// Green Book updates” of April 2026. The edition goes on with 1% after year 300; no paper of a council does.
    package static let greenBook2026 = DiscountSchedule(
        id: "green-book-2026", name: "The Green Book", edition: "2026", published: Month(month: 2, year: 2026),
        source: "HM Treasury, The Green Book: Central Government Guidance on Appraisal and Evaluation, 2026, chapter 6",
        bands: [(30, 35), (75, 30), (125, 25), (200, 20), (300, 15)])

    /// The newest first: that is the one for papers that choose none.
    package static let all = [greenBook2026, greenBook2022]
}
