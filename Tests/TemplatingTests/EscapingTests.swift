import Diagnostics
import Foundation
import Templating
import TestSupport
import Testing

/// Escaping for HTML, XML and JSON.
@Suite struct EscapingTests {
    static let combiningMarks = ["\u{301}", "\u{338}", "\u{20E3}", "\u{FE0F}", "\u{200D}"]

    @Test(arguments: combiningMarks)
    func aCombiningMarkHidesNoSignFromHTML(_ mark: String) {
        let text = "\"\(mark)<\(mark)&\(mark)'\(mark)>\(mark)"
        #expect(
            html(text).unicodeScalars.elementsEqual(
                "&quot;\(mark)&lt;\(mark)&amp;\(mark)&#39;\(mark)&gt;\(mark)".unicodeScalars))
        #expect(html(text) == xml(text))
    }

    @Test(arguments: combiningMarks)
    func aCombiningMarkHidesNoSignFromJSON(_ mark: String) {
        #expect(
            json("\"\(mark)\\\(mark)\n\(mark)").unicodeScalars.elementsEqual(
                "\\\"\(mark)\\\\\(mark)\\n\(mark)".unicodeScalars))
    }

    @Test func charactersThatXMLForbidsAreReplacedAndNotDropped() {
        #expect(xml("a\0b\u{B}c\u{FFFE}d\u{FFFF}e\u{1F}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}")
        #expect(html("a\0b") == "a\u{FFFD}b")
    }

    @Test func charactersMuchLikeForbiddenOnesStay() {
        let text = "\u{FFFD}\u{FFFC}\u{FFBE}\u{1FFFE}\u{7FF}€é😀\t\n"
        #expect(xml(text) == text)
    }

    @Test func carriageReturnsReachTheReaderOfXML() {
        #expect(xml("a\r\nb") == "a&#13;\nb")
        #expect(html("a\r\nb").utf8.elementsEqual("a\r\nb".utf8))
    }

    @Test func controlCharactersOfJSONAreWrittenAsNumbers() {
        #expect(json("\0\u{1F}\t\r\n£") == #"\u0000\u001f\t\r\n£"#)
    }

    @Test func escapersAppend() {
        let output = ByteBuffer()
        output.append("<p>")
        Escaping.escapeHTML("a<b", into: output)
        #expect(output.text == "<p>a&lt;b")
    }

    @Test(.enabled(if: Corpora.isPresent)) func naughtyStringsComeBackFromJSON() throws {
        // Foundation drops a byte order mark that stands alone in a string.
        for text in try NaughtyStrings.all() where text != "\u{FEFF}" {
            let read = try JSONSerialization.jsonObject(with: Data("[\"\(json(text))\"]".utf8)) as? [String]
            #expect(read == [text])
        }
    }

    @Test(.enabled(if: Corpora.isPresent)) func naughtyStringsLeaveNoMarkup() throws {
        for text in try NaughtyStrings.all() {
            #expect(!html(text).utf8.contains { "<>\"'".utf8.contains($0) })
            #expect(unescaped(html(text)) == withoutForbidden(text))
        }
    }
}

extension EscapingTests {
    private func html(_ text: String) -> String { escaped(text, Escaping.escapeHTML) }
    private func xml(_ text: String) -> String { escaped(text, Escaping.escapeXML) }
    private func json(_ text: String) -> String { escaped(text, Escaping.escapeJSON) }

    private func escaped(_ text: String, _ escape: (String, ByteBuffer) -> Void) -> String {
        let output = ByteBuffer()
        escape(text, output)
        return output.text
    }

    private func withoutForbidden(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            let isForbidden = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
            return isForbidden || scalar.value & 0xFFFE == 0xFFFE && scalar.value <= 0xFFFF ? "\u{FFFD}" : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private func unescaped(_ markup: String) -> String {
        let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return references.reduce(markup) { $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal) }
    }
}
