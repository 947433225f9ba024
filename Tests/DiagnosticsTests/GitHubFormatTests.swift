import Diagnostics
import Testing

@Suite struct GitHubFormatTests {
    @Test func whatWouldEndAPropertyIsEscaped() {
        #expect(
            printed(FindingSamples.oddPath) == """
                ::error file=Content/home-care/50%25%2C a%3A b\u{FFFD}é.csv,title=sample::the name of this file is odd

                """)
    }

    @Test func percentSignsOfMessagesAreEscaped() {
        #expect(
            printed(FindingSamples.acceptable).hasSuffix("::50%25 of £10,000: this is 5,000 – 100%25, or £10,000\n"))
    }

    @Test func columnsAreLeftOutOfWhatRunsOverSeveralLines() {
        #expect(printed(FindingSamples.severalLines).contains(",line=1,endLine=2,title="))
    }

    @Test func notesAreNotices() {
        #expect(printed(FindingSamples.note).hasPrefix("::notice file="))
    }

    @Test func otherPlacesAreLinesOfTheMessage() {
        #expect(printed(FindingSamples.notes).hasSuffix("%0AContent/paper/appraisal.md:1:1: the first one\n"))
    }

    private func printed(_ finding: Diagnostic) -> String {
        DiagnosticFormat.github.print(FindingReport([finding], toolVersion: "0.0.0"))
    }
}
