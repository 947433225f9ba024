import Diagnostics
import TestSupport
import Testing

@Suite struct JSONWriterTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        String(decoding: JSONWriter.file(write), as: UTF8.self)
    }

    @Test func membersStandInLinesOfTheirOwnInTheOrderGiven() {
        let file = text { json in
            json.text("title", "Care")
            json.optionalText("topic", nil)
            json.optionalText("status", "draft")
            json.whole("count", -3)
            json.number("rate", digits: "21.87")
            json.flag("own", true)
        }
        #expect(
            file == """
                {
                  "title": "Care",
                  "status": "draft",
                  "count": -3,
                  "rate": 21.87,
                  "own": true
                }

                """)
    }

    @Test func listsAndObjectsAreIndentedAndThoseThatAreEmptyAreNot() {
        let file = text { json in
            json.object("own") { $0.texts("names", ["a", "b"]) }
            json.objects("rates", [1, 2]) { rate, json in json.whole("rank", rate) }
            json.object("none") { _ in }
            json.objects("risks", [Int]()) { _, _ in }
            json.texts("notes", [])
        }
        #expect(
            file == """
                {
                  "own": {
                    "names": [
                      "a",
                      "b"
                    ]
                  },
                  "rates": [
                    {
                      "rank": 1
                    },
                    {
                      "rank": 2
                    }
                  ],
                  "none": {},
                  "risks": [],
                  "notes": []
                }

                """)
    }

    @Test(arguments: [
        ("plain £ – 🙂", "plain £ – 🙂"), (#"a "b" \c"#, #"a \"b\" \\c"#), ("\n\r\t", #"\n\r\t"#),
        ("\u{0}\u{1B}\u{7F}", #"\u0000\u001b\u007f"#), ("a\u{80}\u{9F}\u{A0}b", "a\\u0080\\u009f\u{A0}b"),
        ("£\u{85}", #"£\u0085"#),
    ])
    func signsThatMeanSomethingToJSONOrATerminalAreEscaped(_ given: String, _ escaped: String) {
        let bytes = ByteBuffer()
        JSONEscaping.escape(given, into: bytes)
        #expect(bytes.text == escaped)
    }

    @Test("what is escaped in runs is what is escaped byte by byte")
    func escapesAsByteByByte() {
        var dice = Dice(seed: 1)
        for _ in 0..<2_000 {
            let text = (0..<dice.roll(20)).map { _ in
                dice.pick(["a", "\"", "\\", "\n", "\u{1}", "\u{7F}", "\u{85}", "£", "\u{A0}", "é", "🙂"])
            }.joined()
            let (whole, parts) = (ByteBuffer(capacity: 1), ByteBuffer(capacity: 1))
            JSONEscaping.escape(text, into: whole)
            for scalar in text.unicodeScalars { JSONEscaping.escape(String(scalar), into: parts) }
            #expect(whole.bytes() == parts.bytes())
        }
    }
}
