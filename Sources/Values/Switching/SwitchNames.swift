package import Datasets
internal import Diagnostics
internal import Settings

/// The values of `switch.rate`, `switch.rate.option-1` and `switch.rate.cost-now`: sentences.
extension Switching: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.nameParts
        guard parts.first == "switch", (2...3).contains(parts.count), let driver = figures.figure(named: parts[1])
        else { return nil }
        guard parts.count == 3 else {
            return sentence(on: driver).map { NamedValue(name, $0, at: driver.span) }
        }
        return rival(named: parts[2]).flatMap { sentence(on: driver, against: $0) }
            .map { NamedValue(name, $0, at: driver.span) }
    }

    package func names(most: Int) -> [String] {
        drivers.prefix(most).map { "switch.\($0.name)" }
    }
}

extension Switching {
    /// `Option 3 stops being the cheapest above £24.64 an hour, 5.5% more`; nil where no cost depends on the figure.
    package func sentence(on driver: Figure) -> String? { sentence(on: driver, rivals, words.cheapest) }

    private func sentence(on driver: Figure, against rival: Cost) -> String? {
        sentence(on: driver, [rival], words.cheaper(than: rival.label))
    }

    private func sentence(on driver: Figure, _ rivals: [Cost], _ rank: String) -> String? {
        guard let place = place(of: driver, among: rivals) else { return nil }
        let (option, label) = (subject.label, label(of: driver))
        let now = printed(driver.quantity.value, of: driver)
        switch place {
        case .level(let others): return words.level(option, with: others, label, at: now)
        case .cheapest(let above, let below, let tried):
            if let stops = words.stops(option, rank, above: words(above, driver), below: words(below, driver)) {
                return stops
            }
            guard let tried else { return words.stays(option, rank, label) }
            let (low, high) = (printed(tried.lowerBound, of: driver), printed(tried.upperBound, of: driver))
            return words.staysTried(option, rank, label, low: low, high: high)
        case .dearer(_, _, .none): return words.never(option, rank, label)
        case .dearer(let above, let below, _):
            return words.only(option, rank, above: words(above, driver), below: words(below, driver))
                ?? words.notNow(option, rank, label, at: now)
        }
    }

    /// What a figure is called, with its option where it is one’s own.
    package func label(of driver: Figure) -> String {
        let label = driver.label ?? driver.name
        guard let option = options.first(where: { $0.key == driver.option }) else { return label }
        return words.driver(label, of: option.label.isEmpty ? option.key : option.label)
    }

    private func words(_ point: SwitchPoint?, _ driver: Figure) -> SwitchWords.Point? {
        point.map { SwitchWords.Point(value: printed($0, of: driver), change: change($0, of: driver)) }
    }

    /// As the figure itself: `£24.64 an hour`.
    package func printed(_ value: Rational, of driver: Figure) -> String {
        perUnit(driver.notation.print(value), of: driver)
    }

    private func perUnit(_ amount: String, of driver: Figure) -> String {
        driver.per.map { words.amount(amount, per: $0) } ?? amount
    }

    package func printed(_ point: SwitchPoint, of driver: Figure) -> String {
        let (value, notation, isSure) = shown(point, of: driver)
        let amount = perUnit(notation.print(value), of: driver)
        return isSure ? amount : words.about(amount)
    }

    /// An exact value that is not one of those that can be printed is rounded towards the present one, where what is
    /// said of it does not hold yet; with more decimals where that would be the present one.
    private func shown(_ point: SwitchPoint, of driver: Figure) -> (value: Rational, Notation, isSure: Bool) {
        let (now, notations) = (driver.quantity.value, driver.finerNotations)
        guard point.isExact else { return (notations[0].rounded(point.value), notations[0], false) }
        for notation in notations {
            let value = notation.rounded(point.value, up: point.value < now)
            if value != notation.rounded(now) { return (value, notation, true) }
        }
        return (notations[0].rounded(point.value), notations[0], false)
    }

    /// How far the value that is printed is from the present one: `5.5% more`. Of a figure that is nought, or less, the
    /// amount, since a part of it would be read either way; of a percentage, in points.
    package func change(_ point: SwitchPoint, of driver: Figure) -> String {
        let (now, isMore) = (driver.quantity.value, point.value > driver.quantity.value)
        let (value, notation, _) = shown(point, of: driver)
        let difference = (try? value.subtracting(now).magnitude) ?? .zero
        guard now > .zero, driver.quantity.unit != .percentage else {
            return words.change(amount(difference, in: notation), isMore: isMore)
        }
        let (part, parts) = ((try? difference.divided(by: now)) ?? .zero, Notation.computed(.percentage))
        let isLittle = parts.rounded(part).isZero
        let amount = isLittle ? words.under(parts.print(parts.step ?? .zero)) : parts.print(part)
        return words.change(amount, isMore: isMore)
    }

    private func amount(_ difference: Rational, in notation: Notation) -> String {
        guard notation.unit == .percentage, let points = try? difference.multiplied(by: .hundred) else {
            return notation.print(difference)
        }
        return words.points(Notation(.count, decimals: notation.decimals).print(points))
    }

    /// Why a name of the right form has no value; nil when it is only not known.
    func reason(forNo parts: [String]) -> String? {
        guard parts.count > 1, let driver = figures.figure(named: parts[1]) else { return nil }
        if parts.count > 2, rival(named: parts[2]) == nil {
            return "\(subject.label) is compared with \(rivals.compactMap(\.key).joined(separator: ", ")), or with any "
                + "other figure in £"
        }
        return isSpent
            ? "more stands behind these costs than can be worked out: compare costs that are worked out from fewer figures"
            : "no cost that is compared depends on \(driver.name)"
    }
}

extension Figure {
    /// How a value near it is printed: as the figure is, but with so many decimals that a step of the last of them is no
    /// more than a two-hundredth of it; then with more.
    fileprivate var finerNotations: [Notation] {
        let all = (notation.decimals...(notation.decimals + 6)).map { decimals in
            let isMoney = notation.unit == .money && notation.suffix == nil
            return isMoney && decimals < 3 && decimals > notation.decimals
                ? .computed(.money) : decimals == notation.decimals ? notation : notation.with(decimals: decimals)
        }
        let part = (try? quantity.value.magnitude.divided(by: Rational(200))) ?? .zero
        let fine = all.drop { notation in notation.step.map { $0 > part } ?? false }
        return quantity.value.isZero || fine.isEmpty ? all : Array(fine)
    }
}

extension Notation {
    fileprivate func with(decimals: Int) -> Notation { Notation(unit, decimals: decimals, suffix: suffix) }
}
