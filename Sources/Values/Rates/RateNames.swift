internal import Datasets
internal import Diagnostics

/// The values of `rates.camden`, `rates.median`, `rates.own.against-median` …
extension RateTable: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.first == self.name, parts.count > 1 else { return nil }
        switch (parts[1], Array(parts.dropFirst(2))) {
        case ("own", let rest): return ownValue(rest, name)
        case ("comparators", let rest): return rest.count == 1 ? statistic(rest[0], of: comparators, name) : nil
        case ("year", []): return year.map { NamedValue(name, $0, at: source.whole) }
        case ("source", []): return sources.map { NamedValue(name, $0, at: source.whole) }
        case (let statistic, []) where Self.statisticNames.contains(statistic):
            return self.statistic(statistic, of: statistics, name)
        case (let slug, let rest):
            if let row = rows[slug] { return rankedValue(ranking[places[row]], rest, name) }
            return compared.first { $0.rate.slug == slug }.flatMap { value(of: $0, rest, name) }
        }
    }

    package func names(most: Int) -> [String] {
        let general =
            Self.statisticNames + (year == nil ? [] : ["year"]) + (sources == nil ? [] : ["source"])
            + (comparators == nil ? [] : Self.statisticNames.map { "comparators.\($0)" })
            + (own == nil ? [] : ["own"] + Self.rowNames.map { "own.\($0)" } + Self.ownNames)
        let ofRow = own == nil ? ["rank"] : Self.rowNames
        let sourced = allRates.lazy.prefix(most).flatMap(\.namesOfSource)
        let ofCompared = own == nil ? [] : Self.comparing
        let ranked = rates.prefix(most).flatMap { rate in [rate.slug] + ofRow.map { "\(rate.slug).\($0)" } }
        let others = compared.map(\.rate.slug).flatMap { slug in [slug] + ofCompared.map { "\(slug).\($0)" } }
        let rows = ranked + others
        let hasPercentages = own.map { $0.rate.quantity.value > .zero } ?? true
        let texts = Array(sourced.prefix(most))
        let known = general.filter { value(named: "\(name).\($0)") != nil }
        let all = known + (hasPercentages ? rows : rows.filter { !$0.hasSuffix(".percent") })
        return (all + texts).prefix(most).map { "\(name).\($0)" }
    }

    /// Where no row is the council's own: the names that would compare each rate with it.
    var namesOfDifferences: [String] {
        own == nil ? allRates.flatMap { rate in Self.comparing.map { "\(rate.slug).\($0)" } } : []
    }

    /// Whether what stands behind the set's name is worked out of all its rows.
    static func isOfAllRows(_ part: String) -> Bool {
        statisticNames.contains(part) || ["comparators", "table", "summary"].contains(part)
    }

    /// The ends of names that compare a row with all.
    static let comparingWithAll = ["against-median", "against-mean"]

    /// What a row has only where there is an own one.
    static let comparing = ["difference", "percent"]

    /// What no council's name may come to.
    static let reserved = Set(statisticNames + ["own", "comparators", "year", "source", "table", "summary"])
    private static let statisticNames = [
        "count", "lowest", "highest", "range", "mean", "median", "lower-quartile", "upper-quartile",
    ]
    /// The ends of names whose values do not count what the rates do.
    static let namesWithoutUnit: Set<String> = [
        "count", "rank", "percent", "against-median", "against-mean", "year", "source", "source-date",
    ]
    private static let rowNames = ["rank"] + comparing
    private static let ownNames = ["own.against-median", "own.against-mean"]
}

extension RateTable {
    /// Each source that a row names, once, in the order of the file; nil when none does.
    package var sources: String? {
        let all = allRates.compactMap(\.source).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return all.isEmpty ? nil : all.joined(separator: "; ")
    }

    private func ownValue(_ rest: [String], _ name: String) -> NamedValue? {
        guard let own, let ranked = ranking.first(where: \.isOwn) else { return nil }
        switch rest {
        case ["against-median"]: return comparison(of: own, with: comparators?.median, name)
        case ["against-mean"]: return comparison(of: own, with: comparators?.mean, name)
        default: return rankedValue(ranked, rest, name)
        }
    }

    private func rankedValue(_ ranked: RankedRate, _ rest: [String], _ name: String) -> NamedValue? {
        guard rest == ["rank"] else { return value(of: ranked.compared, rest, name) }
        return NamedValue(name, rank(of: ranked), at: ranked.rate.span)
    }

    /// `7th lowest`, `4th equal lowest`, `lowest`; `highest` where that is the best.
    package func rank(of rate: RankedRate) -> String {
        words.rank(rate.rank, isShared: rate.isShared, isHighestFirst: isHighestFirst)
    }

    private func value(of compared: ComparedRate, _ rest: [String], _ name: String) -> NamedValue? {
        let rate = compared.rate
        switch rest {
        case []: return NamedValue(name, printed(rate.rate), rate.rate.quantity, at: rate.span)
        case ["difference"]:
            return compared.difference.map {
                NamedValue(name, printed(difference: $0), Quantity($0, unit.unit), at: rate.span)
            }
        case ["percent"]:
            return compared.relativeDifference.map {
                let printed = Notation.computed(.percentage).printSigned($0)
                return NamedValue(name, printed, Quantity($0, .percentage), at: rate.span)
            }
        case ["source"]: return rate.source.map { NamedValue(name, $0, at: rate.span) }
        case ["source-date"]:
            return rate.sourceDate.map { date in
                NamedValue(name, CalendarDate.parse(date).map(dates.day) ?? date, at: rate.span)
            }
        default: return nil
        }
    }

    private func statistic(_ statistic: String, of statistics: RateStatistics?, _ name: String) -> NamedValue? {
        guard let statistics else { return nil }
        let value: Rational
        switch statistic {
        case "count":
            let count = Quantity(Rational(statistics.count), .count)
            return NamedValue(name, Notation.computed(.count).print(count.value), count, at: source.whole)
        case "lowest": return typed(statistics.lowest, from: ranking, name)
        case "highest": return typed(statistics.highest, from: ranking.reversed(), name)
        case "range": value = statistics.range
        case "mean": value = statistics.mean
        case "median": value = statistics.median
        case "lower-quartile": value = statistics.lowerQuartile
        case "upper-quartile": value = statistics.upperQuartile
        default: return nil
        }
        return NamedValue(name, printed(value), Quantity(value, unit.unit), at: source.whole)
    }

    /// The lowest or highest rate, as its own row has it.
    private func typed(_ value: Rational, from ranking: some Sequence<RankedRate>, _ name: String) -> NamedValue? {
        ranking.first { $0.rate.rate.quantity.value == value }.map {
            NamedValue(name, printed($0.rate.rate, asResult: value), $0.rate.rate.quantity, at: source.whole)
        }
    }

    /// As the other results where it is money, but for thousands or millions, which are as its row has them.
    private func printed(_ rate: WrittenNumber, asResult value: Rational) -> String {
        unit.unit == .money && rate.notation.suffix == nil ? printed(value) : printed(rate)
    }

    /// `2.7% above`
    private func comparison(of own: Rate, with other: Rational?, _ name: String) -> NamedValue? {
        guard let other, let part = own.rate.quantity.value.relativeDifference(from: other) else { return nil }
        return NamedValue(name, words.comparison(by: part), at: own.span)
    }
}

extension Rate {
    /// `camden.source`, `camden.source-date`, where the row says so.
    fileprivate var namesOfSource: [String] {
        [("source", source), ("source-date", sourceDate)].compactMap { name, text in text.map { _ in "\(slug).\(name)" }
        }
    }
}

extension Rational {
    /// How much more this is than another, as a part of that; nil where that is nought or less: of such a number a part says
    /// nothing.
    func relativeDifference(from other: Rational) -> Rational? {
        other.isZero || other.isNegative ? nil : try? subtracting(other).divided(by: other)
    }
}
