/// At which value of a figure an option stops being the cheapest, in sentences without a full stop.
package struct SwitchWords: Sendable {
    private let stopsAbove: Phrase
    private let stopsBelow: Phrase
    private let stopsBoth: Phrase
    private let stays: Phrase
    private let staysTried: Phrase
    private let onlyAbove: Phrase
    private let onlyBelow: Phrase
    private let onlyBetween: Phrase
    private let never: Phrase
    private let notNow: Phrase
    private let level: Phrase
    /// `the cheapest`
    package let cheapest: String
    private let cheaperPhrase: Phrase
    private let figurePhrase: Phrase
    private let aboutPhrase: Phrase
    private let morePhrase: Phrase
    private let lessPhrase: Phrase
    private let underPhrase: Phrase
    private let pointsPhrase: Phrase
    private let ofOptionPhrase: Phrase
    private let perPhrase: Phrase
    private let perVowelPhrase: Phrase
    private let last: Phrase

    init(_ reader: inout StringsReader) {
        stopsAbove = reader.phrase("switch-stops-above", "option", "rank", "value", "change")
        stopsBelow = reader.phrase("switch-stops-below", "option", "rank", "value", "change")
        stopsBoth = reader.phrase("switch-stops-both", "option", "rank", "high", "more", "low", "less")
        stays = reader.phrase("switch-stays", "option", "rank", "driver")
        staysTried = reader.phrase("switch-stays-tried", "option", "rank", "driver", "low", "high")
        onlyAbove = reader.phrase("switch-only-above", "option", "rank", "value", "change")
        onlyBelow = reader.phrase("switch-only-below", "option", "rank", "value", "change")
        onlyBetween = reader.phrase("switch-only-between", "option", "rank", "low", "high")
        never = reader.phrase("switch-never", "option", "rank", "driver")
        notNow = reader.phrase("switch-not-now", "option", "rank", "driver", "value")
        level = reader.phrase("switch-level", "option", "others", "driver", "value")
        cheapest = reader.words("switch-cheapest")
        cheaperPhrase = reader.phrase("switch-cheaper", "other")
        figurePhrase = reader.phrase("switch-figure", "label")
        aboutPhrase = reader.phrase("switch-about", "value")
        morePhrase = reader.phrase("switch-more", "amount")
        lessPhrase = reader.phrase("switch-less", "amount")
        underPhrase = reader.phrase("switch-under", "amount")
        pointsPhrase = reader.phrase("switch-points", "amount")
        ofOptionPhrase = reader.phrase("switch-of-option", "option", "driver")
        perPhrase = reader.phrase("amount-per", "amount", "unit")
        perVowelPhrase = reader.phrase("amount-per-vowel", "amount", "unit")
        last = reader.phrase("list-last", "items", "last")
    }
}

extension SwitchWords {
    /// A value and how far it is from the present one, both as they are printed.
    package struct Point: Sendable, Equatable {
        package let value: String
        package let change: String

        package init(value: String, change: String) { (self.value, self.change) = (value, change) }
    }

    /// `Option 3 stops being the cheapest above £24.64 an hour, 5.5% more`; nil where there is neither.
    package func stops(_ option: String, _ rank: String, above: Point?, below: Point?) -> String? {
        switch (above, below) {
        case (nil, nil): nil
        case (let above?, nil): stopsAbove.filled(option, rank, above.value, above.change)
        case (nil, let below?): stopsBelow.filled(option, rank, below.value, below.change)
        case (let above?, let below?):
            stopsBoth.filled(option, rank, above.value, above.change, below.value, below.change)
        }
    }

    package func stays(_ option: String, _ rank: String, _ driver: String) -> String {
        stays.filled(option, rank, driver)
    }

    package func staysTried(_ option: String, _ rank: String, _ driver: String, low: String, high: String) -> String {
        staysTried.filled(option, rank, driver, low, high)
    }

    /// Of an option that is not so now: above one value, below one, or between two; nil where there is neither.
    package func only(_ option: String, _ rank: String, above: Point?, below: Point?) -> String? {
        switch (above, below) {
        case (nil, nil): nil
        case (let above?, nil): onlyAbove.filled(option, rank, above.value, above.change)
        case (nil, let below?): onlyBelow.filled(option, rank, below.value, below.change)
        case (let above?, let below?): onlyBetween.filled(option, rank, above.value, below.value)
        }
    }

    package func never(_ option: String, _ rank: String, _ driver: String) -> String {
        never.filled(option, rank, driver)
    }

    package func notNow(_ option: String, _ rank: String, _ driver: String, at value: String) -> String {
        notNow.filled(option, rank, driver, value)
    }

    /// `Option 3 costs as much as Option 1 at the present value of “Rate”, £23.36 an hour`
    package func level(_ option: String, with others: [String], _ driver: String, at value: String) -> String {
        let list =
            others.count > 1
            ? last.filled(others.dropLast().joined(separator: ", "), others[others.count - 1]) : others.first ?? ""
        return level.filled(option, list, driver, value)
    }

    /// `cheaper than Option 1`
    package func cheaper(than other: String) -> String { cheaperPhrase.filled(other) }
    /// What a figure that is no option’s is called: `“Present cost of homecare”`.
    package func figure(_ label: String) -> String { figurePhrase.filled(label) }
    package func about(_ value: String) -> String { aboutPhrase.filled(value) }
    /// What a figure of an option is called: `Option 2: Cost a year`.
    package func driver(_ label: String, of option: String) -> String { ofOptionPhrase.filled(option, label) }
    /// `under 0.1%`
    package func under(_ amount: String) -> String { underPhrase.filled(amount) }
    /// `2.5 percentage points`
    package func points(_ amount: String) -> String { pointsPhrase.filled(amount) }
    package func change(_ amount: String, isMore: Bool) -> String {
        (isMore ? morePhrase : lessPhrase).filled(amount)
    }

    /// `£24.64 an hour`, `£600 a week`
    package func amount(_ amount: String, per unit: String) -> String {
        let isVowel = unit.utf8.first.map { "aeio".utf8.contains($0) } ?? false
        return (isVowel || unit.utf8.starts(with: "hour".utf8) ? perVowelPhrase : perPhrase).filled(amount, unit)
    }
}
