import Markdown
import TestSupport
import Testing

@Suite struct NodeTableTests {
    @Test("holds what a dictionary holds, in whatever order it was filled, and lists it in the order of the nodes")
    func agreesWithADictionary() {
        var dice = Dice(seed: 1)
        for _ in 0..<500 {
            var table = NodeTable<Int>()
            var expected: [Int: Int] = [:]
            for value in 0..<dice.roll(30) {
                let node = dice.roll(200)
                table.set(value, of: NodeID(node))
                expected[node] = value
            }
            #expect((0..<210).allSatisfy { table[NodeID($0)] == expected[$0] })
            #expect((0..<210).allSatisfy { table.contains(NodeID($0)) == (expected[$0] != nil) })
            #expect(table.all.map(\.node.index) == expected.keys.sorted())
            let range = 40..<(40 + dice.roll(100))
            let inside = table.entries(in: NodeID(range.lowerBound)..<NodeID(range.upperBound))
            #expect(inside.map(\.node.index) == expected.keys.filter(range.contains).sorted())
        }
    }
}
