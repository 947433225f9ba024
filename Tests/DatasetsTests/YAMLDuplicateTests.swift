import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct YAMLDuplicateTests {
    @Test(arguments: [
        "2️⃣title: a\ntopic: b\n1️⃣title: c\n",
        "language: en\nroles:\n  2️⃣finance: [a]\n# remark\n  1️⃣finance: [b]\n",
        "language: en\nrules:\n  2️⃣language: off\n\n  1️⃣language: note\n",
        "roles:\n  - 2️⃣a: 1\n    b: 2\n    1️⃣a: 3\n",
        "2️⃣title: |\n  title: x\n1️⃣title: c\n",
        "2️⃣\"title\": a\n1️⃣title : c\n",
        "2️⃣title: a\ntitles: b\n1️⃣'title': c\n",
        "é: é\r\n2️⃣title: a\r\n1️⃣title: c\r\n",
    ])
    func theSecondIsMarkedAndTheFirstNoted(_ marked: String) {
        let reading = YAMLReading(marked)
        #expect(reading.diagnostics.findings == ["yaml-duplicate-key@\(reading.text.position(ofMark: 1))"])
        #expect(reading.diagnostics.first?.notes.map(\.span.start) == [reading.text.position(ofMark: 2)])
    }

    @Test(arguments: ["{1️⃣a: 1, a: 2}", "roles:\n  {1️⃣a: 1,\n   b: 2, a: 3}"])
    func betweenBracketsTheFirstIsMarked(_ marked: String) {
        let reading = YAMLReading(marked)
        expectFindings(["yaml-duplicate-key"], in: reading.diagnostics, of: reading.text)
    }

    @Test func equalNamesInDifferentGroupsAreNone() {
        #expect(YAMLReading("a: {b: 1}\nb: {a: 1, c: {a: 2}}\n").diagnostics.isEmpty)
    }
}
