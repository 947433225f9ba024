import TestSupport
import Testing

@testable import Revisions

@Suite struct OrderedMatchesTests {
    @Test func theSameListIsMatchedWhole() {
        let list = Array(0..<50)
        #expect(OrderedMatches.find(list, list).map(\.old) == list)
    }

    @Test func whatMovesIsLeftOut() {
        let matches = OrderedMatches.find([1, 2, 3, 4, 5], [1, 5, 2, 3, 4])
        #expect(matches.map(\.old) == [0, 1, 2, 3])
        #expect(matches.map(\.new) == [0, 2, 3, 4])
    }

    @Test func whatStandsSeveralTimesIsMatchedBetweenOthers() {
        let matches = OrderedMatches.find([7, 1, 7, 7, 2], [7, 1, 7, 7, 3, 2])
        #expect(matches.map(\.new) == [0, 1, 2, 3, 5])
    }

    /// Pairs rise in both lists and are of equal elements.
    @Test(arguments: 0..<40)
    func matchesAreCommonAndInOrder(_ seed: Int) {
        var dice = Dice(seed: seed)
        let lists = (0..<2).map { _ in (0..<dice.roll(60)).map { _ in dice.roll(12) } }
        let matches = OrderedMatches.find(lists[0], lists[1])
        #expect(matches.allSatisfy { lists[0][$0.old] == lists[1][$0.new] })
        #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
    }
}
