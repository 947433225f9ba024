internal import Datasets

/// Finds the values of a driver at which an option stops being the cheapest. Where costs change by the same amount for
/// each step of the driver, the value is worked out exactly; else values on both sides are tried, and where the place
/// changes between two of them it is looked for there by halves.
///
/// A driver keeps its sign: hours below nought are none.
struct SwitchSearch {
    private let subject: Switching.Cost
    private let rivals: [Switching.Cost]
    private let driver: Figure
    private let whatIf: WhatIf
    private let now: Rational

    init(_ subject: Switching.Cost, among rivals: [Switching.Cost], driver: Figure, whatIf: WhatIf) {
        self.subject = subject
        self.rivals = rivals
        self.driver = driver
        self.whatIf = whatIf
        now = driver.quantity.value
    }

    /// Nil where nothing can be worked out.
    var place: SwitchPlace? {
        guard let leads = leads(at: now) else { return nil }
        if leads.contains(where: \.isNegative) { return dearer(leads) }
        let level = zip(rivals, leads).filter { $0.1.isZero }.map(\.0.label)
        return level.isEmpty ? cheapest(leads) : .level(with: level)
    }

    /// How many values of the driver are looked at, at most.
    var mostTried: Int { isWhole ? 2 : Self.up.count + Self.down.count + 2 * Self.mostHalves }
}

extension SwitchSearch {
    /// By how much each rival costs more than the subject.
    private func leads(at value: Rational) -> [Rational]? {
        whatIf.leads(of: rivals.map(\.figure.name), over: subject.figure.name, at: value)
    }

    private var isWhole: Bool { rivals.allSatisfy(isLinear) }

    private func isLinear(_ rival: Switching.Cost) -> Bool {
        whatIf.isLinear(rival.figure.name) && whatIf.isLinear(subject.figure.name)
    }

    /// Whether the driver can be so without another sign than it has.
    private func canBe(_ value: Rational) -> Bool { now.isZero || value.isNegative == now.isNegative && !value.isZero }

    private func cheapest(_ leads: [Rational]) -> SwitchPlace? {
        guard let lines = lines(from: leads) else { return nil }
        var (above, below): (SwitchPoint?, SwitchPoint?) = (nil, nil)
        for (rival, line) in zip(rivals, lines) where isLinear(rival) {
            guard let crossing = line.crossing, canBe(crossing) else { continue }
            let point = SwitchPoint(value: crossing, isExact: isWhole && whatIf.isExact, other: rival.label)
            if crossing > now {
                above = above.map { $0.value <= crossing ? $0 : point } ?? point
            } else {
                below = below.map { $0.value >= crossing ? $0 : point } ?? point
            }
        }
        guard !isWhole else { return .cheapest(above: above, below: below, tried: nil) }
        let found = (ladder(isUp: true), ladder(isUp: false))
        above = [above, found.0.point].compactMap(\.self).min { $0.value < $1.value }
        below = [below, found.1.point].compactMap(\.self).max { $0.value < $1.value }
        return .cheapest(above: above, below: below, tried: found.1.last...found.0.last)
    }

    /// A lead that changes by the same for each step of the driver.
    private struct Line {
        let lead: Rational
        let slope: Rational
        /// Where it comes to nothing; nil where it does not change.
        let crossing: Rational?
    }

    /// One a rival; what they say holds only of those that are linear.
    private func lines(from leads: [Rational]) -> [Line]? {
        guard let next = try? now.adding(Rational(1)), let others = self.leads(at: next) else {
            return isWhole ? nil : leads.map { Line(lead: $0, slope: .zero, crossing: nil) }
        }
        let lines = zip(leads, others).compactMap { lead, other in
            try? other.subtracting(lead)
        }.enumerated().compactMap { index, slope -> Line? in
            if slope.isZero { return Line(lead: leads[index], slope: slope, crossing: nil) }
            return (try? now.subtracting(leads[index].divided(by: slope))).map {
                Line(lead: leads[index], slope: slope, crossing: $0)
            }
        }
        return lines.count == leads.count ? lines : nil
    }

    /// Where all leads are linear: the values between those at which each begins and ends.
    private func dearer(_ leads: [Rational]) -> SwitchPlace? {
        guard isWhole else { return .dearer(above: nil, below: nil, at: .unknown) }
        guard let lines = lines(from: leads) else { return nil }
        var (above, below): (SwitchPoint?, SwitchPoint?) = (nil, nil)
        for (rival, line) in zip(rivals, lines) {
            guard let crossing = line.crossing else {
                guard line.lead > .zero else { return .dearer(above: nil, below: nil, at: .none) }
                continue
            }
            let point = SwitchPoint(value: crossing, isExact: whatIf.isExact, other: rival.label)
            if line.slope > .zero {
                above = above.map { $0.value >= crossing ? $0 : point } ?? point
            } else {
                below = below.map { $0.value <= crossing ? $0 : point } ?? point
            }
        }
        return dearer(above, below)
    }

    /// Within the values that the driver can have.
    private func dearer(_ above: SwitchPoint?, _ below: SwitchPoint?) -> SwitchPlace {
        if let above, let below, above.value >= below.value { return .dearer(above: nil, below: nil, at: .none) }
        if let below, !now.isZero, !now.isNegative, below.value <= .zero {
            return .dearer(above: nil, below: nil, at: .none)
        }
        if let above, now.isNegative, above.value >= .zero { return .dearer(above: nil, below: nil, at: .none) }
        let start = above.flatMap { canBe($0.value) ? $0 : nil }
        let end = below.flatMap { canBe($0.value) ? $0 : nil }
        return .dearer(above: start, below: end, at: start == nil && end == nil ? .unknown : .some)
    }
}

// MARK: - By trying

extension SwitchSearch {
    /// In hundredths of the present value: each up to the double and then up to ten times it, or down to nothing.
    private static let up = (1...100).map { 100 + $0 } + (1...80).map { 200 + 10 * $0 }
    private static let down = (1...100).map { 100 - $0 }
    private static let mostHalves = 60

    /// The first place where the subject stops being the cheapest, and the last value that was tried.
    private func ladder(isUp: Bool) -> (point: SwitchPoint?, last: Rational) {
        var last = now
        guard !now.isZero else { return (nil, now) }
        for hundredths in isUp != now.isNegative ? Self.up : Self.down {
            guard let value = try? now.multiplied(by: Rational(hundredths)).divided(by: .hundred),
                let dearest = cheaper(at: value)
            else { return (nil, last) }
            if let other = dearest.rival { return (point(between: last, value, other), value) }
            last = value
        }
        return (nil, last)
    }

    /// A rival that costs no more than the subject; nil where something cannot be worked out.
    private func cheaper(at value: Rational) -> (rival: String?, Void)? {
        guard let leads = leads(at: value) else { return nil }
        let least = zip(rivals, leads).filter { $0.1 <= .zero }.min { $0.1 < $1.1 }
        return (least?.0.label, ())
    }

    /// By halves, until the two are not told apart in print.
    private func point(between cheapest: Rational, _ dearer: Rational, _ other: String) -> SwitchPoint {
        var (near, far, other) = (cheapest, dearer, other)
        let finer = Notation(driver.notation.unit, decimals: 6)
        for _ in 0..<Self.mostHalves {
            guard let middle = try? near.adding(far).divided(by: Rational(2)), let found = cheaper(at: middle) else {
                break
            }
            if let rival = found.rival { (far, other) = (middle, rival) } else { near = middle }
            if finer.rounded(near) == finer.rounded(far), driver.notation.rounded(near) == driver.notation.rounded(far)
            {
                break
            }
        }
        return SwitchPoint(value: far, isExact: false, other: other)
    }
}
