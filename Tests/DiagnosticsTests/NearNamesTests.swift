import Diagnostics
import Testing

@Suite struct NearNamesTests {
    @Test(arguments: [
        ("titel", ["title"]), ("Title", ["title"]), ("tittle", ["title"]), ("itle", ["title"]), ("topc", ["topic"]),
        ("colour", []), ("x", []),
    ])
    func namesWithinAThirdOfTheLettersAreNear(_ written: String, _ near: [String]) {
        #expect(nearNames(to: written, among: ["council", "title", "topic"]) == near)
    }

    @Test func theNearestComesFirstAndAtMostThree() {
        #expect(nearNames(to: "abcd", among: ["abxy", "abce", "abcdx", "abcd", "abdc"]) == ["abcd", "abce", "abcdx"])
    }

    @Test func severalAreJoined() {
        #expect(didYouMean("opton-1", among: ["option-1", "option-2"]) == "did you mean “option-1” or “option-2”?")
        #expect(didYouMean("elsewhere", among: ["option-1"]) == nil)
    }

    @Test func namesPastTheFirstThousandCostNothing() {
        let names = (0..<1_000).map { "name\($0)" } + ["title"]
        #expect(nearNames(to: "titel", among: names).isEmpty)
    }
}
