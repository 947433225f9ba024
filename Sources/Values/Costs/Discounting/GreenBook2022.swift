extension DiscountSchedule {
    /// The standard rates of social time preference, in real terms.
    package static let greenBook2022 = DiscountSchedule(
        id: "green-book", name: "The Green Book", edition: "2022",
        source: "HM Treasury, The Green Book: Central Government Guidance on Appraisal and Evaluation, 2022, annex 6",
        bands: [(30, 35), (75, 30), (125, 25), (200, 20), (300, 15)])
}
