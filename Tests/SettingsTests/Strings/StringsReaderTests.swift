import Diagnostics
import Settings
import TestSupport
import Testing

/// What is asked of a strings file, and what is wrong with it.
@Suite struct StringsReaderTests {
    private func findings(_ marked: String, _ ask: (inout StringsReader) -> Void) -> (MarkedText, [Diagnostic]) {
        let text = MarkedText(marked, path: "Templates/strings/cy.yml")
        var reader = StringsReader(text.file)
        ask(&reader)
        return (text, reader.diagnostics)
    }

    @Test("A phrase takes its values by their names, in whatever order they stand")
    func values() {
        var reader = StringsReader(SourceFile(path: "cy.yml", text: "own: \"{rank} o {count}: {council}, {rank}\"\n"))
        let phrase = reader.phrase("own", "council", "rank", "count")
        #expect(phrase.filled("Camden", "2il", "9") == "2il o 9: Camden, 2il")
        #expect(reader.diagnostics.findings == [])
    }

    @Test("A phrase that is missing is an error at the end of the file")
    func missing() {
        let (text, found) = findings("draft: Drafft\n1️⃣") { _ = ($0.words("draft"), $0.words("final")) }
        expectFindings(["strings"], in: found, of: text)
        #expect(found.first?.message == "the phrase “final” is missing")
    }

    @Test("A phrase that nobody asks for is an error at its name, with the name that was meant")
    func unknown() {
        let (text, found) = findings("1️⃣finall: Terfynol\n2️⃣") { _ = $0.words("final") }
        expectFindings(["strings", "strings"], in: found, of: text)
        #expect(found.inSourceOrder().first?.suggestion == "did you mean “final”?")
    }

    @Test(
        "A value that is not the phrase's, one that it lacks, and half a pair of braces are errors at the phrase",
        arguments: [
            "rate: 1️⃣\"{rat} {rate}\"", "rate: 1️⃣Un gyfradd", "rate: 1️⃣\"{rate} {\"", "rate: 1️⃣\"{rate}}\"",
            "rate: 1️⃣{rate: 1}", "rate: 1️⃣[a]", "rate: 1️⃣\"\"",
        ])
    func faultyValues(_ marked: String) {
        let (text, found) = findings(marked + "\n") { _ = $0.phrase("rate", "rate") }
        expectFindings(["strings"], in: found, of: text)
    }

    @Test("Forms need one for all other numbers, and none for a number that has no name")
    func faultyForms() {
        let marked = """
            1️⃣a:
              one: "{count} risg"
            b:
              2️⃣three: "{count} risg"
              other: "{count} risg"
            c:
              one: Un risg
              other: 3️⃣Risgiau

            """
        let (text, found) = findings(marked) { for key in ["a", "b", "c"] { _ = $0.counted(key) } }
        expectFindings(["strings", "strings", "strings"], in: found, of: text)
    }

    @Test("A file that cannot be read has that fault alone")
    func unreadable() {
        let (text, found) = findings("draft: 1️⃣\"Drafft\n") { _ = $0.words("draft") }
        expectFindings(["yaml"], in: found, of: text)
    }

    @Test(
        "A number takes the form that the file has for it, as Welsh does",
        arguments: [
            (0, "dim cŵn"), (1, "un ci"), (2, "2 gi"), (3, "3 chi"), (4, "4 ci"), (6, "6 chi"), (7, "7 ci"),
        ])
    func counted(_ count: Int, _ words: String) {
        let text = """
            dogs:
              zero: dim cŵn
              one: un ci
              two: "{count} gi"
              few: "{count} chi"
              many: "{count} chi"
              other: "{count} ci"
            """
        var reader = StringsReader(SourceFile(path: "cy.yml", text: text))
        #expect(reader.counted("dogs").filled(count) == words)
        #expect(reader.diagnostics.findings == [])
    }

    @Test("One form may do for all numbers")
    func uncounted() {
        var reader = StringsReader(SourceFile(path: "cy.yml", text: "rows: \"{file}: {count}\"\n"))
        let rows = reader.counted("rows", "file")
        #expect(rows.filled(1, "a.csv") == "a.csv: 1" && rows.filled(2, "a.csv") == "a.csv: 2")
    }
}
