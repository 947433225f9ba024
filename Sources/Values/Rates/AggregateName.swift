/// What a row of rates is called that is no council's: a mean, a total, a region, a country.
enum AggregateName {
    /// - Parameter slug: Of the row's name.
    static func isOne(_ slug: String) -> Bool {
        if whole.contains(slug) { return true }
        guard slug.utf8.contains(UInt8(ascii: "-")) else { return telling.contains(slug) }
        let words = slug.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
        if words.contains(where: telling.contains) { return true }
        return words.first == "all" && words.contains(where: councils.contains)
    }

    /// What spreadsheets end with, and the regions of England, which no council is named after alone.
    private static let whole: Set = [
        "sum", "all", "everyone", "uk", "gb", "overall", "north-east", "north-west", "yorkshire-and-the-humber",
        "yorkshire-and-humber", "yorkshire-humber", "east-midlands", "west-midlands", "east-of-england", "south-east",
        "south-west", "london", "greater-london", "inner-london", "outer-london", "northern-ireland",
    ]
    /// Words that are in no council's name.
    private static let telling: Set = [
        "average", "averages", "avg", "mean", "median", "total", "totals", "subtotal", "quartile", "percentile",
        "england", "scotland", "wales", "britain", "kingdom", "region", "regional", "neighbours", "comparators",
    ]
    private static let councils: Set = [
        "councils", "authorities", "boroughs", "counties", "districts", "unitaries", "areas", "rates",
    ]
}
