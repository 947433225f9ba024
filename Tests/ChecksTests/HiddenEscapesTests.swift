import PaperSamples
import TestSupport
import Testing

@Suite struct HiddenEscapesTests {
    @Test(arguments: [
        "1️⃣a&#x202e;b", "1️⃣c&#8203;d", "1️⃣e&shy;f", "1️⃣&lrm;z", "1️⃣a&#0;b", "1️⃣&#xD800;", "1️⃣[x](http://a.org/&#x202e;b)",
        "1️⃣[x](http://a.org \"t&#x202e;\")",
    ])
    func codesOfHiddenCharactersAreFoundInText(_ text: String) {
        expectFindings("hidden-character", in: PaperSample(inOption: text + "\n"))
    }

    @Test(arguments: [#"title: 1️⃣"a\u202eb""#, #"title: 1️⃣"a\u200bb""#, #"title: 1️⃣"a\x07b""#])
    func codesOfHiddenCharactersAreFoundInSettings(_ setting: String) {
        expectFindings("hidden-character", in: PaperSample("---\n\(setting)\n---\n## Option 1\n"))
    }

    @Test func ordinaryCodesAreText() {
        #expect(PaperSample(inOption: "a &amp; b &pound;5 &ndash; &#8217;\n").findings == [])
    }
}
