import Datasets
import PaperSamples
import TestSupport
import Testing
import Values

/// Switching values against the costs themselves, worked out by whole numbers: at the value two costs are equal, just
/// beside it on the near side the option is still the cheapest, and beyond it is not.
@Suite struct SwitchPropertyTests {
    @Test(
        "at five hundred switching values of random figures the costs are equal, and beside them in the order that is said"
    )
    func randomFigures() throws {
        var dice = Dice(seed: 2464)
        var found = 0
        for _ in 0..<500 {
            let costs = RandomCosts(&dice)
            let reading = SwitchingTests.paper(
                costs.figures, compare: "option-1: cost-0, option-2: cost-1, option-3: cost-2")
            let switching = try #require(reading.paper?.data.switching, "\(costs)")
            let driver = try #require(reading.paper?.data.figures?.figure(named: "rate"))
            let subject = try #require(switching.compared.firstIndex { $0.key == switching.subject.key })
            switch switching.place(of: driver, among: switching.rivals) {
            case .cheapest(let above, let below, nil)?:
                for (point, isUp) in [(above, true), (below, false)] {
                    found += point == nil ? 0 : 1
                    try costs.expect(point, isUp: isUp, of: subject)
                }
            case .level?: #expect(costs.isLevel(subject))
            default: Issue.record("\(costs)")
            }
        }
        #expect(found > 250)
    }
}

/// Three costs, each `whole` pounds and `hours` at the rate.
private struct RandomCosts {
    private let rate: Int
    private let whole: [Int]
    private let hours: [Int]

    init(_ dice: inout Dice) {
        rate = 1 + dice.roll(50)
        whole = (0..<3).map { _ in dice.roll(5_000) }
        hours = (0..<3).map { _ in dice.roll(200) }
    }

    var figures: String {
        "name,value,formula\nrate,£\(rate),\n"
            + (0..<3).map {
                "whole-\($0),£\(whole[$0]),\npart-\($0),,\(hours[$0]) * rate\ncost-\($0),,whole-\($0) + part-\($0)\n"
            }
            .joined()
    }

    /// At a rate of top / bottom, in bottoms of a pound.
    private func costs(at top: Int, over bottom: Int) -> [Int] { (0..<3).map { whole[$0] * bottom + hours[$0] * top } }

    private func isCheapest(_ option: Int, at top: Int, over bottom: Int) -> Bool {
        let all = costs(at: top, over: bottom)
        return all.indices.allSatisfy { $0 == option || all[$0] > all[option] }
    }

    func isLevel(_ option: Int) -> Bool {
        let all = costs(at: rate, over: 1)
        return all.count { $0 == all[option] } > 1 && all.allSatisfy { $0 >= all[option] }
    }

    /// Every rate on the way in thousandths of the distance, or of the present rate, is looked at.
    func expect(_ point: SwitchPoint?, isUp: Bool, of option: Int) throws {
        guard let point else {
            for step in 0..<1_000
            where !isCheapest(option, at: isUp ? rate * (1 + step) : rate * (1_000 - step), over: isUp ? 1 : 1_000) {
                Issue.record("\(self), \(isUp)")
                return
            }
            return
        }
        let (top, bottom) = (Int(point.value.numerator), Int(point.value.denominator))
        #expect(point.isExact)
        let all = costs(at: top, over: bottom)
        #expect(all.count { $0 == all[option] } > 1 && all.allSatisfy { $0 >= all[option] }, "\(self)")
        for step in 0..<1_000 {
            // From the present rate to the point.
            let between = rate * bottom * (1_000 - step) + top * step
            #expect(isCheapest(option, at: between, over: bottom * 1_000), "\(self), \(step)")
        }
        let beyond = top * 1_000 + (isUp ? 1 : -1)
        #expect(!isCheapest(option, at: beyond, over: bottom * 1_000), "\(self)")
    }
}
