import Templating
import TestSupport
import Testing

@Suite struct MarkdownEscapingTests {
    // MARK: What is escaped

    @Test(arguments: [
        ("*a*", #"\*a\*"#), ("a *b", #"a \*b"#), ("_a_", #"\_a\_"#), ("`a`", #"\`a\`"#), ("[a](b)", #"\[a\](b)"#),
        ("![a](b)", #"!\[a\](b)"#), ("<b>", #"&lt;b>"#), ("<!--", #"&lt;!--"#), ("&copy;", #"\&copy;"#),
        ("&#64;", #"\&#64;"#),
        (#"\*"#, #"\\\*"#), (#"a\"#, #"a&#92;"#), ("~~a~~", #"\~\~a\~\~"#), ("5~6~7", #"5\~6\~7"#),
        ("[^1]", #"\[^1\]"#),
        ("http://a.uk", #"http\://a.uk"#), ("HTTPS://a.uk", #"HTTPS\://a.uk"#), ("ftp://a", #"ftp\://a"#),
        ("www.a.uk", #"www\.a.uk"#), ("Go!", #"Go\!"#), ("Q&A", #"Q\&A"#), ("a <", #"a &lt;"#), ("<5", #"&lt;5"#),
        ("<1.a@b.c>", #"&lt;1.a@b.c>"#), ("C #", "C \\#"),
        ("(www.a", #"(www\.a"#), ("**", #"\*\*"#), ("{{ a }}", #"\{{ a }}"#), ("a {#b}", #"a \{#b}"#),
        ("a {.b}", #"a \{.b}"#), ("a {", #"a \{"#),
    ])
    func whatCouldBecomeMarkupIsEscaped(_ text: String, _ expected: String) {
        #expect(escaped(text) == expected)
    }

    @Test(arguments: [
        ("# a", "\\# a"), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("* a", #"\* a"#), ("1. a", #"1\. a"#),
        ("12) a", #"12\) a"#),
        ("> a", #"\> a"#), ("| a", #"\| a"#), ("~~~", #"\~\~\~"#), ("```", #"\`\`\`"#), ("---", #"\---"#),
        ("***", #"\*\*\*"#), ("_ _ _", #"\_ _ \_"#), ("===", #"\==="#), ("=", #"\="#), ("-", #"\-"#), (":-:", #"\:-:"#),
        ("1.", #"1\."#), ("    a", "a"), ("\t- a", #"\- a"#), ("\n# a", "\\# a"), ("[a]: b", #"\[a\]: b"#),
        ("<p>", #"&lt;p>"#),
    ])
    func whatCouldBeginABlockIsEscapedAtTheStartOfALine(_ text: String, _ expected: String) {
        #expect(escaped(text, atLineStart: true) == expected)
    }

    @Test(arguments: EscapingTests.combiningMarks)
    func aCombiningMarkHidesNoSign(_ mark: String) {
        let result = escaped("`\(mark)[\(mark)<\(mark)b", inTableCell: true) + escaped("|\(mark)", inTableCell: true)
        #expect(result.unicodeScalars.elementsEqual("\\`\(mark)\\[\(mark)&lt;\(mark)b\\|\(mark)".unicodeScalars))
    }

    // MARK: What stays as it is

    @Test(arguments: [
        "snake_case_word", "2 * 3", "a _ b", "10 - 5 + 3 = 8", "£1.50", "1. a", "a # b", "a > b", "R&D costs", "5 < 6",
        "<5 and <1,000.5% of",
        "a | b",
        "~5%", "Go! Now", "Outcome: recommended", "(a) and b's \"c\"", "C:/x", "note: //x", "a.b@c.uk", "www", "100%^$",
        "{a}",
    ])
    func whatCannotBecomeMarkupReadsAsWritten(_ text: String) {
        #expect(escaped(text) == text)
    }

    @Test(arguments: ["-5", "+2.7%", "2023", "1.5 hours", "=5", ":a", "~5%", "(a)", "12345678901. a", "\u{2013} a"])
    func whatBeginsNoBlockReadsAsWrittenAtTheStartOfALine(_ text: String) {
        #expect(escaped(text, atLineStart: true) == text)
    }

    // MARK: Around the text

    @Test func anUnderscoreKnowsTheWordBeforeIt() {
        #expect(escaped("_b", after: "a") == "_b")
        #expect(escaped("_b", after: "a ") == #"\_b"#)
    }

    @Test func aBracketBeforeTheTextMakesNoLink() {
        #expect(escaped("(http", after: "[1]") == #"\(http"#)
    }

    @Test func theStartOfAnAddressBeforeTheTextMakesNoLink() {
        #expect(escaped(".a.uk", after: "www") == #"\.a.uk"#)
        #expect(escaped("://a.uk", after: "http") == #"\://a.uk"#)
    }

    @Test func aNumberBeforeTheTextMakesNoList() {
        #expect(escaped(". a", after: "1", atLineStart: true) == #"\. a"#)
    }

    @Test func linesBecomeOne() {
        #expect(escaped("a\nb\r\nc\rd") == "a b c d")
    }

    @Test func blanksAtTheEndMakeNoLineBreak() {
        #expect(escaped("a  ") == "a ")
        #expect(escaped("a \n") == "a ")
    }

    @Test func aTableCellIsNotEndedByItsText() {
        #expect(escaped(#"a | b \| c"#, inTableCell: true) == #"a \| b \\\| c"#)
        #expect(escaped("---", after: "| ", inTableCell: true) == #"\---"#)
        #expect(escaped(":-:", after: "|", inTableCell: true) == #"\:-:"#)
    }

    @Test func aTextIsNoHeadOfItsRow() {
        #expect(escaped("# a", after: "| ", inTableCell: true) == "\\# a")
        #expect(escaped("#1", after: "| ", inTableCell: true) == "#1")
    }

    @Test(arguments: ["Go!", "Q&A", "a {"])
    func whatMeetsNoBracketReadsAsWritten(_ text: String) {
        var output = Array("a ".utf8)
        Escaping.escapeMarkdown(text, beforeBracket: false, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "a " + text)
    }

    @Test func aTildeWithinStruckOutTextIsEscaped() {
        #expect(escaped("about ~5", inStrikethrough: true) == #"about \~5"#)
    }

    @Test func controlCharactersAreReplacedAndNotDropped() {
        #expect(escaped("a\0b\u{B}c") == "a\u{FFFD}b\u{FFFD}c")
    }

    /// A backslash before a sign stands for the sign, and `&lt;` and `&#92;` for theirs, so reading them must give the text
    /// again.
    @Test(.enabled(if: Corpora.isPresent), arguments: [true, false])
    func naughtyStringsComeBack(atLineStart: Bool) throws {
        for text in try NaughtyStrings.all() {
            let result = unescaped(escaped(text, after: "x", atLineStart: atLineStart, inTableCell: true))
            let expected = escapedNothing(text, atLineStart: atLineStart)
            #expect(result == expected)
        }
    }
}

extension MarkdownEscapingTests {
    private func escaped(
        _ text: String, after before: String? = nil, atLineStart: Bool = false, inTableCell: Bool = false,
        inStrikethrough: Bool = false
    ) -> String {
        let before = before ?? (atLineStart ? "\n" : "a ")
        var output = Array(before.utf8)
        Escaping.escapeMarkdown(
            text, atLineStart: atLineStart, inTableCell: inTableCell, inStrikethrough: inStrikethrough, into: &output)
        return String(decoding: output.dropFirst(before.utf8.count), as: UTF8.self)
    }

    private func unescaped(_ markdown: String) -> String {
        var (bytes, rest) = ([UInt8](), Array(markdown.utf8)[...])
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() {
                bytes.append(escaped)
            } else if byte == UInt8(ascii: "&"), rest.starts(with: "lt;".utf8) {
                bytes.append(UInt8(ascii: "<"))
                rest = rest.dropFirst("lt;".utf8.count)
            } else if byte == UInt8(ascii: "&"), rest.starts(with: "#92;".utf8) {
                bytes.append(UInt8(ascii: "\\"))
                rest = rest.dropFirst("#92;".utf8.count)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What the escaper does beside escaping: one line, no blanks at its edges, no control characters.
    private func escapedNothing(_ text: String, atLineStart: Bool) -> String {
        var scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            if "\n\r".unicodeScalars.contains(scalar) { return " " }
            return scalar.value < 0x20 && scalar != "\t" ? "\u{FFFD}" : scalar
        }
        if atLineStart { scalars = Array(scalars.drop { " \t".unicodeScalars.contains($0) }) }
        let end = scalars.reversed().prefix { " \t".unicodeScalars.contains($0) }.count
        scalars.removeLast(max(0, end - 1))
        return String(String.UnicodeScalarView(scalars))
    }
}
