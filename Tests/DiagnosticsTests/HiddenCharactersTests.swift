import Diagnostics
import TestSupport
import Testing

@Suite struct HiddenCharactersTests {
    @Test(arguments: [
        "\u{01}", "\u{7F}", "\u{85}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}", "\u{2028}", "\u{FEFF}",
        "\u{FFF9}",
    ])
    func charactersThatNobodyMeansAreFoundAlsoBetweenBlanks(_ hidden: String) {
        expectFindings(in: "£5 1️⃣\(hidden) – end\n")
    }

    @Test(arguments: ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{034F}"])
    func invisibleCharactersAreFoundInWords(_ hidden: String) {
        expectFindings(in: "a home1️⃣\(hidden)care service, 1002️⃣\(hidden), 3️⃣\(hidden)end")
    }

    @Test func codesThatAreNoCharactersAreFound() {
        let file = SourceFile(path: "a.md", bytes: [0xEF, 0xBF, 0xBE, 0x0A, 0xEF, 0xB7, 0x90, 0x0A, 0xEF, 0xBF, 0xBD])
        #expect(HiddenCharacters.find(in: file).findings == ["hidden-character@1:1", "hidden-character@2:1"])
    }

    @Test func invisibleCharactersBetweenSignsAreLeftAlone() {
        expectFindings(in: "👩\u{200D}⚕️ ☂️ – \u{200B}– #\u{FE0F}\u{20E3}")
    }

    @Test func flagsOfTheNationsAreLeftAlone() {
        let wales = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}"
        expectFindings(in: "\(wales)Cymru")
    }

    @Test func invisibleLettersAreFoundOncePerRun() {
        expectFindings(in: "words1️⃣\u{E0068}\u{E0069} words")
    }

    @Test func tabsAndLineEndsAreText() {
        expectFindings(in: "a\tb\r\nc\rd\n")
    }

    @Test func byteOrderMarkIsTextOnlyAtTheStart() {
        expectFindings(in: "\u{FEFF}a\n1️⃣\u{FEFF} b")
    }

    @Test func onlyThePartAskedForIsLookedAt() {
        let file = SourceFile(path: "a.md", text: "\u{01}\n\u{02}\n\u{03}")
        #expect(HiddenCharacters.find(in: file, range: 2..<4).findings == ["hidden-character@2:1"])
    }

    /// Eight bytes are looked at together.
    @Test func everyControlIsFoundAtEveryPlaceOfAWord() {
        for place in 0..<9 {
            for byte in UInt8(1)...0x7F {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 17)
                bytes[place] = byte
                let isText = (0x20...0x7E).contains(byte) || byte == .tab || byte.isLineEnd
                let found = HiddenCharacters.find(in: SourceFile(path: "a.md", bytes: bytes))
                #expect(found.map { $0.place.span?.range.lowerBound } == (isText ? [] : [place]))
            }
        }
    }

    @Test func theCodeIsNamed() {
        let file = SourceFile(path: "a.md", text: "\u{7}\u{E0041}")
        #expect(
            HiddenCharacters.find(in: file).map(\.message) == [
                "there is a hidden character here (U+0007)", "there is a hidden character here (U+E0041)",
            ])
    }

    private func expectFindings(in marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = MarkedText(marked)
        let rules = text.offsets.map { _ in "hidden-character" }
        TestSupport.expectFindings(
            rules, in: HiddenCharacters.find(in: text.file), of: text, sourceLocation: sourceLocation)
    }
}
