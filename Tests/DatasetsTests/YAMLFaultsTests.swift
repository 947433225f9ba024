import Datasets
import Diagnostics
import TestSupport
import Testing

/// What cannot be read, where it stands, and the line that would be right.
@Suite struct YAMLFaultsTests {
    @Test(arguments: [
        ("1️⃣title: Care: at home", "title: \"Care: at home\""),
        ("1️⃣title: {{ rates.own }} an hour", "title: \"{{ rates.own }} an hour\""),
        ("1️⃣title: {{ rates.own }}", "title: \"{{ rates.own }}\""),
        ("1️⃣title: [Draft] Care", "title: \"[Draft] Care\""),
        ("1️⃣title: *Care*", "title: \"*Care*\""),
        ("1️⃣title: & more", "title: \"& more\""),
        ("1️⃣title: @home", "title: \"@home\""),
        ("1️⃣title: `home`", "title: \"`home`\""),
        ("1️⃣title: %5", "title: \"%5\""),
        ("1️⃣title: >50", "title: \">50\""),
        ("1️⃣title: - Care", "title: \"- Care\""),
        ("1️⃣title: -", "title: \"-\""),
        ("1️⃣title: 'it's'", "title: \"it's\""),
        ("1️⃣title: \"Care\" at home", "title: \"\\\"Care\\\" at home\""),
        ("1️⃣title: 'Care' at home", "title: \"'Care' at home\""),
        ("1️⃣title: \"C:\\home\"", "title: \"C:\\\\home\""),
        ("1️⃣title: Care:", "title: \"Care:\""),
        ("one: 1\n1️⃣title: “Care”: at home\ntwo: 2", "title: \"“Care”: at home\""),
        ("roles:\n1️⃣  title: a: b", "title: \"a: b\""),
    ])
    func aValueThatNeedsQuotesIsShownInQuotes(_ marked: String, _ line: String) {
        let reading = YAMLReading(marked)
        expectFindings(["yaml"], in: reading.diagnostics, of: reading.text)
        #expect(reading.suggestions == ["write the value in quotes: \(line)"])
        #expect(YAMLReading(line).values.count == 1, "the suggestion can be read")
    }

    @Test(arguments: [
        ("title: 1️⃣&care Home", "title: \"&care Home\""),
        ("title: 1️⃣!important", "title: \"!important\""),
        ("title: 1️⃣! important", "title: \"! important\""),
        ("title: 1️⃣!!str Care", "title: \"!!str Care\""),
        ("roles: 1️⃣!!map {a: b}", "roles: \"!!map {a: b}\""),
        ("roles: 1️⃣&roles [a, b]", "roles: \"&roles [a, b]\""),
    ])
    func aValueWithANameOrATagIsRefused(_ marked: String, _ line: String) {
        let reading = YAMLReading(marked)
        expectFindings(["yaml-feature"], in: reading.diagnostics, of: reading.text)
        #expect(reading.suggestions == ["write it in quotes: \(line)"])
    }

    @Test(arguments: ["1️⃣&k a: b", "1️⃣!!map\na: b", "1️⃣<<: {a: b}", "a: &x b1️⃣", "1️⃣? [a]\n: b", "1️⃣[a]: b"])
    func noReferenceTagOrMergeIsEverRead(_ marked: String) {
        let reading = YAMLReading(marked)
        #expect(reading.node == nil)
        #expect(reading.diagnostics.count == 1)
    }

    @Test(arguments: [
        ("title: x\n1️⃣\tcouncil: y", "begin the line with blanks, not with a tab"),
        ("title: x\n1️⃣ council: y", "begin the line below the first letter of the line before it"),
        ("title: x\n1️⃣council", "write a name, a colon, a blank and a value"),
        ("title: x\n1️⃣council:y", "put a blank after the colon"),
        ("title: x\n\n1️⃣- a list of text", "write a name, a colon, a blank and a value"),
        ("title: x\n1️⃣...\ncouncil: y", "delete this line"),
        ("a: b\n1️⃣---\nc: d", "delete this line"),
        ("1️⃣*k : b", "begin the name with a letter"),
    ])
    func aLineThatIsNoSettingSaysWhatWouldBeRight(_ marked: String, _ advice: String) {
        let reading = YAMLReading(marked)
        expectFindings(["yaml"], in: reading.diagnostics, of: reading.text)
        #expect(reading.suggestions == [advice])
    }

    @Test(arguments: [
        "title: 1️⃣'Care\ncouncil: x", "title: 1️⃣\"Care\n\ncouncil: x\n", "roles: 1️⃣[a, b\ncouncil: x", "roles: 1️⃣{a: b",
    ])
    func whatIsNeverClosedIsMarkedWhereItOpens(_ marked: String) {
        let reading = YAMLReading(marked)
        expectFindings(["yaml"], in: reading.diagnostics, of: reading.text)
        #expect(reading.diagnostics.first?.message.hasSuffix("that stands here is never closed") == true)
    }

    @Test(arguments: [
        ("title: Option 1️⃣#2 is best\ntopic: x", "title: \"Option #2 is best\""),
        ("title: 1️⃣#2\ntopic: x", "title: \"#2\""),
        ("title: Care\n  at home 1️⃣# 2\ntopic: x", nil),
        ("- Pros 1️⃣# the most\n- Cons", nil),
    ])
    func wordsBehindAHashAreNotLost(_ marked: String, _ line: String?) {
        let reading = YAMLReading(marked)
        expectFindings(["yaml-comment"], in: reading.diagnostics, of: reading.text)
        #expect(reading.values.count == 2, "the rest is read all the same")
        let advice = line.map { "write the value in quotes: \($0)" } ?? "put the value in quotes"
        #expect(reading.suggestions == ["\(advice), or the remark on a line of its own"])
    }

    @Test func remarksThatNobodyTakesForTextAreLeftAlone() {
        let reading = YAMLReading("# one\ntitle: 'Care' # two\nroles: # three\n  finance: [a] # four\ncolour: a#b\n")
        #expect(reading.diagnostics.isEmpty)
    }

    @Test(arguments: ["a: 1️⃣\u{1}", "a: 1️⃣\u{85}b", "a: b1️⃣\u{2028}c"])
    func aHiddenCharacterIsTheFaultAndNotTheLine(_ marked: String) {
        let reading = YAMLReading(marked)
        expectFindings(["hidden-character"], in: reading.diagnostics, of: reading.text)
    }

    @Test(arguments: [
        ("- {name: a, value: 1️⃣£1,234, unit: £}", "\"£1,234\"", 3),
        ("- {name: a, value: 1️⃣£1,234,567}", "\"£1,234,567\"", 2),
        ("- {value: 1️⃣1,234.50 , unit: £}", "\"1,234.50\"", 2),
        ("scores: {low: 1️⃣does not meet it, or badly, high: meets it}", "\"does not meet it, or badly\"", 2),
    ])
    func aValueThatACommaEndsBetweenBracesIsAnError(_ marked: String, _ quoted: String, _ count: Int) {
        let reading = YAMLReading(marked)
        expectFindings(["yaml"], in: reading.diagnostics, of: reading.text)
        #expect(reading.suggestions == ["write the value in quotes: \(quoted)"])
        #expect(reading.values.count == count, "what the comma cut off is no value of its own")
        let value = String(quoted.dropFirst().dropLast())
        #expect(YAMLReading(marked.replacing("1️⃣\(value)", with: quoted)).diagnostics.isEmpty)
    }

    @Test func aValueMayBeEmptyBetweenBraces() {
        let reading = YAMLReading("- {name: a, note: , \"unit\": £, value: \"1,234\", list: [a, b], last: }")
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.values.count == 7)
    }
}
