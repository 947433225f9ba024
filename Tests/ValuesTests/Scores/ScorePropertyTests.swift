import Datasets
import PaperSamples
import TestSupport
import Testing
import Values

/// Totals, ranks and thresholds against another way to the same, which knows only whole numbers: all weights and totals
/// times their common denominator, and the weights at which two options change places found by trying.
@Suite struct ScorePropertyTests {
    @Test("totals, ranks and thresholds of a thousand random tables are those of an independent evaluator")
    func randomTables() throws {
        var dice = Dice(seed: 52)
        for _ in 0..<1_000 {
            let table = RandomTable(&dice)
            let scores = try #require(
                ScoresTests.paper(table.scores, weights: table.weights).paper?.data.scores, "\(table)")
            for option in 0..<table.optionCount {
                let found = try #require(scores.option("option-\(option + 1)"))
                #expect(found.total == (try Rational(table.total(of: option)).divided(by: .hundred)), "\(table)")
                #expect(scores.rank(of: found) == table.rank(of: option), "\(table)")
                for criterion in 0..<table.criterionCount {
                    let stability = try #require(scores.stability(of: found, by: criterion))
                    try table.expect(stability, of: option, by: criterion)
                }
            }
        }
    }
}

/// Whole scores from 0 to 10 for two or three options by two to four criteria.
private struct RandomTable {
    let optionCount: Int
    let criterionCount: Int
    private let parts: [Int]
    /// By criterion and option.
    private let cells: [[Int]]

    init(_ dice: inout Dice) {
        optionCount = 2 + dice.roll(2)
        criterionCount = 2 + dice.roll(3)
        var (left, parts) = (100, [Int]())
        for _ in 1..<criterionCount {
            parts.append(dice.roll(left + 1))
            left -= parts[parts.count - 1]
        }
        self.parts = parts + [left]
        cells = (0..<criterionCount).map { [optionCount] _ in (0..<optionCount).map { _ in dice.roll(11) } }
    }

    var weights: String {
        "criterion,weight\n" + parts.enumerated().map { "c\($0),\($1)\n" }.joined()
    }

    var scores: String {
        "criterion," + (1...optionCount).map { "Option \($0)" }.joined(separator: ",") + "\n"
            + cells.enumerated().map { "c\($0)," + $1.map(String.init).joined(separator: ",") + "\n" }.joined()
    }

    /// In hundredths.
    func total(of option: Int) -> Int { zip(parts, cells).reduce(0) { $0 + $1.0 * $1.1[option] } }

    func rank(of option: Int) -> Int { 1 + (0..<optionCount).count { total(of: $0) > total(of: option) } }

    /// Whether it is first alone where the criterion weighs top / bottom, and the others share the rest in proportion.
    private func isFirst(_ option: Int, by criterion: Int, at top: Int, over bottom: Int) -> Bool {
        let rest = 100 - parts[criterion]
        let totals = (0..<optionCount).map { option in
            let others = total(of: option) - parts[criterion] * cells[criterion][option]
            return top * rest * cells[criterion][option] + (bottom - top) * others
        }
        return totals.indices.allSatisfy { $0 == option || totals[$0] < totals[option] }
    }

    /// At every fraction at which any two options can be level, and between each two of them.
    func expect(_ stability: Scores.Stability, of option: Int, by criterion: Int) throws {
        guard parts[criterion] < 100 else { return #expect(stability == .wholeWeight) }
        // A crossing is a / (a + b) with a up to 10 × 100 and b up to 10 × the rest: all are among these.
        var places = [(0, 1), (1, 1)]
        let rest = 100 - parts[criterion]
        for other in 0..<optionCount where other != option {
            let whole = (cells[criterion][option] - cells[criterion][other]) * rest
            let nought =
                total(of: option) - total(of: other)
                - parts[criterion] * (cells[criterion][option] - cells[criterion][other])
            let slope = nought - whole
            guard slope != 0 else { continue }
            let (top, bottom) = slope < 0 ? (-nought, -slope) : (nought, slope)
            for (nudgedTop, nudgedBottom) in [
                (top, bottom), (top * 1_000 - 1, bottom * 1_000), (top * 1_000 + 1, bottom * 1_000),
            ]
            where nudgedTop >= 0 && nudgedTop <= nudgedBottom { places.append((nudgedTop, nudgedBottom)) }
        }
        for step in 0...20 { places.append((step, 20)) }
        for (top, bottom) in places {
            let weight = try Rational(top).divided(by: Rational(bottom))
            let holds = if case .within(let range) = stability { range.holds(weight) } else { false }
            #expect(
                holds == isFirst(option, by: criterion, at: top, over: bottom),
                "\(self), \(option), c\(criterion), \(top)/\(bottom)")
        }
    }
}
