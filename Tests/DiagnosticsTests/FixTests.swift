import Diagnostics
import TestSupport
import Testing

@Suite struct FixTests {
    @Test func whatIsNotReplacedStaysByteForByte() {
        let mended = mend("\u{FEFF}one\r\n1️⃣two2️⃣\r\nthree\rfour\n\n", ["2"])
        #expect(mended.bytes == Array("\u{FEFF}one\r\n2\r\nthree\rfour\n\n".utf8))
    }

    @Test func severalFixesAreMadeInOneGo() {
        let mended = mend("1️⃣a2️⃣ 3️⃣4️⃣b 5️⃣cc6️⃣", ["A", "new ", ""])
        #expect(String(decoding: mended.bytes, as: UTF8.self) == "A new b ")
        #expect(mended.count == 3)
    }

    @Test func ofTwoThatOverlapTheFirstIsMade() {
        let file = SourceFile(path: "a", text: "abcdef")
        let mended = MendedFile(file, fixing: [fix("X", 2..<5, of: file), fix("Y", 1..<3, of: file)])
        #expect(mended.bytes == Array("aYdef".utf8))
        #expect(mended.count == 1)
    }

    @Test func ofTwoThatTouchTheFirstIsMade() {
        let file = SourceFile(path: "a", text: "abcdef")
        let mended = MendedFile(file, fixing: [fix("X", 1..<3, of: file), fix("Y", 3..<3, of: file)])
        #expect(mended.bytes == Array("aXdef".utf8))
    }

    @Test func whatStandsBetweenTheTwoEndsOfAFixIsNotTouchedByAnother() throws {
        let file = SourceFile(path: "a", text: "<b>word</b>")
        let pair = try #require(Fix(in: file, [.init(7..<11, "**"), .init(0..<3, "**")], isSafe: true))
        let mended = MendedFile(file, fixing: [fix("other", 3..<7, of: file), pair])
        #expect(mended.bytes == Array("**word**".utf8))
    }

    @Test func replacementsOfTheSameBytesAreNoFix() {
        let file = SourceFile(path: "a", text: "abc")
        #expect(Fix(in: file, [.init(0..<2, "x"), .init(1..<3, "y")], isSafe: true) == nil)
        #expect(Fix(in: file, [], isSafe: true) == nil)
    }

    @Test func onlySafeFixesOfTheFilesThatAreMeantAreMade() {
        let files = ["a", "b", "c"].map { SourceFile(path: $0, text: "old") }
        let findings = zip(files, [true, true, false]).map { file, isSafe in
            Diagnostic(.nulByte, at: file.whole, "x", fix: Fix("new", at: file.whole, isSafe: isSafe))
        }
        #expect(findings.mendedFiles { $0 != "b" }.map(\.original.path) == ["a"])
    }

    @Test func findingsAreMendedAlsoWhenTheirSeverityIsChanged() {
        let file = SourceFile(path: "a", text: "old")
        let finding = Diagnostic(.nulByte, at: file.whole, "x", fix: Fix("new", at: file.whole, isSafe: true))
        #expect([finding.with(severity: .note)].mendedFiles { _ in true }.count == 1)
    }

    /// - Parameter texts: One for every two marks.
    private func mend(_ marked: String, _ texts: [String]) -> MendedFile {
        let text = MarkedText(marked)
        let fixes = texts.indices.map { fix(texts[$0], text.offsets[2 * $0]..<text.offsets[2 * $0 + 1], of: text.file) }
        return MendedFile(text.file, fixing: fixes)
    }

    private func fix(_ text: String, _ range: Range<Int>, of file: SourceFile) -> Fix {
        Fix(text, at: Span(file, range), isSafe: true)
    }
}

@Suite struct NearNameFixTests {
    @Test func theOneNameThatIsNearIsOfferedAndNotSafe() {
        #expect(fix("titel", among: ["title", "status"])?.replacements == [.init(0..<5, "title")])
        #expect(fix("titel", among: ["title", "status"])?.isSafe == false)
    }

    @Test func ofTwoNamesThatAreNearNoneIsChosen() {
        #expect(fix("cost", among: ["costs", "host"]) == nil)
    }

    @Test func namesThatDifferInMoreLettersAreNoRivals() {
        #expect(
            fix("rates.camdem", among: ["rates.table", "rates.camden"])?.replacements == [.init(0..<12, "rates.camden")]
        )
    }

    @Test func moreThanTwoOtherLettersAreTooMany() {
        #expect(fix("recommendations", among: ["recommentotions"])?.isSafe == false)
        #expect(fix("recommendations", among: ["rekommentotionz"]) == nil)
    }

    @Test func otherCapitalsAreSafe() {
        #expect(fix("Title", among: ["title", "titles"])?.isSafe == true)
    }

    @Test func twoNamesThatDifferOnlyInCapitalsAreNot() {
        #expect(fix("MAP", among: ["map", "Map"]) == nil)
    }

    @Test func aNameThatIsTakenIsNotWritten() {
        let span = SourceFile(path: "a", text: "Title").whole
        #expect(NearNames(to: "Title", among: ["title"])?.fix(at: span) { $0 != "title" } == nil)
    }

    @Test func theNameIsLookedForBehindItsSign() {
        let span = SourceFile(path: "a", text: "[costs](#Costs)").whole
        #expect(
            NearNames(to: "Costs", among: ["costs"])?.fix(at: span, after: "#")?.replacements
                == [.init(9..<14, "costs")])
    }

    @Test func aNameThatStandsTwiceInItsPlaceIsLeftAlone() {
        let span = SourceFile(path: "a", text: "[Costs](Costs)").whole
        #expect(NearNames(to: "Costs", among: ["costs"])?.fix(at: span) == nil)
    }

    @Test func aNameThatWouldNeedQuotesIsNotWritten() {
        #expect(fix("my map", among: ["my maps"]) == nil)
    }

    private func fix(_ written: String, among names: [String]) -> Fix? {
        NearNames(to: written, among: names)?.fix(at: SourceFile(path: "a", text: written).whole)
    }
}
