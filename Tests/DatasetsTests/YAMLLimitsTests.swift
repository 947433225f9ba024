import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct YAMLLimitsTests {
    @Test func sizeIsLimitedToTheByte() {
        let text = "a: " + String(repeating: "b", count: 97)
        #expect(YAMLReading(text, limit: 100).diagnostics.isEmpty)
        #expect(YAMLReading(text, limit: 99).diagnostics.findings == ["yaml-too-large@1:1"])
        #expect(YAMLReading(text, limit: 99).node == nil)
    }

    @Test(arguments: [
        ("a: [[[[[[[x]]]]]]]", 0), ("a: [[[[[[[[x]]]]]]]]", 1), ("- - - - - - - - x", 0), ("- - - - - - - - - x", 1),
        ("a: {b: {b: {b: {b: {b: {b: {b: x}}}}}}}", 0), ("a: {b: {b: {b: {b: {b: {b: {b: {b: x}}}}}}}}", 1),
    ])
    func eightListsAndGroupsMayStandInOneAnother(_ text: String, _ count: Int) {
        let reading = YAMLReading(text)
        #expect(reading.diagnostics.map(\.rule) == [Rule](repeating: .yamlFeature, count: count))
    }

    /// 386 bytes of this once took 17 seconds and 2 GiB.
    @Test func namesThatRepeatNamesAreRefusedUnread() {
        let levels = "abcdefgh".map(String.init)
        let list = { (name: String) in "[" + Array(repeating: "*\(name)", count: 9).joined(separator: ",") + "]" }
        let lines = zip(levels, levels.dropFirst()).map { "\($1): &\($1) \(list($0))" }
        let text = "a: &a [x,x]\n" + lines.joined(separator: "\n") + "\n? *h\n: x\n? *g\n: y\n"
        #expect(
            YAMLReading(text).diagnostics.map(\.message) == [
                "values cannot be named with & and repeated with *"
            ])
    }

    /// What keeps a reader of YAML longest; the test is that each ends.
    @Test(arguments: [
        "[", "{", "- ", "? ", "? - ", "&a ", "*a ", "\"", "'", ": ", "!", "!a ", "%", "a: ", "a:\n ", "é,", "#", "\r",
        "-\n",
        "[],", "{},", "a\u{2028}", "a\u{85}", "a: \n", "x: y\n", "- a: #\n",
    ])
    func hostileTextsEnd(_ unit: String) {
        for text in [unit, "a: [\(unit)", "a: {\(unit)", "a: |\n \(unit)"] {
            let reading = YAMLReading(text + String(repeating: unit, count: 6_000 / unit.utf8.count))
            #expect(reading.node != nil || !reading.diagnostics.isEmpty)
        }
    }

    @Test func textsMayAskManyQuestions() {
        let reading = YAMLReading((0..<100).map { "- Is it \($0)? Yes ? \n" }.joined())
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.values.count == 100)
    }

    @Test func keysThatAreListsCostLittle() {
        let list = "[" + String(repeating: "a,", count: 3_000) + "]"
        let text = String(repeating: "{", count: 30) + list + String(repeating: "}", count: 30)
        #expect(YAMLReading(text).diagnostics.map(\.rule) == [.yaml])
    }
}
