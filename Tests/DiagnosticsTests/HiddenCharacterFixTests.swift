import Diagnostics
import Testing

@Suite struct HiddenCharacterFixTests {
    @Test(arguments: ["Resi\u{200B}dents", "Resi\u{AD}dents", "care\u{2060} now", "(a \u{FEFF}word)", "2\u{200B}4"])
    func aMarkThatMeansNothingIsTakenOutOfAWord(_ text: String) {
        #expect(fixes(text).map { $0?.isSafe } == [true])
    }

    @Test(arguments: ["*\u{200B}a*", "\u{FEFF} # Title", "a\u{200B}.", "x \u{200B}1. One"])
    func besideASignItMayKeepTheSignFromBeingRead(_ text: String) {
        #expect(fixes(text.replacing("x ", with: "x\n")).allSatisfy { $0?.isSafe != true })
    }

    @Test(arguments: ["dear\u{202E}care", "one\u{2028}two", "one\u{0B}two", "a\u{200D}b"])
    func whatMayStandForSomethingIsNotTakenOut(_ text: String) {
        #expect(fixes(text) == [nil])
    }

    private func fixes(_ text: String) -> [Fix?] {
        HiddenCharacters.find(in: SourceFile(path: "a", text: text)).map(\.fix)
    }
}
