import Markdown
import PaperSamples
import TestSupport
import Testing

/// Values stand wherever text can, as text, whatever they hold.
@Suite struct NameResolutionTests {
    private static let data = [
        "rates.csv": "authority,rate\nCamden,21.87\nBrent,20\n",
        "figures.csv":
            "name,value,source\na,£5,*x* <script> | {{ rates.camden }} &amp; \\* [l](u)\nb,1,\"one\ntwo\r\nthree\"\n",
    ]

    private func reading(_ text: String) -> PaperSample {
        PaperSample(
            "---\ntitle: \"P {{ rates.camden }} \\\\{{ x\"\ncouncil: \"{{ figures.a }}\"\n---\n\n\(text)\n\n{{ rates.table }}\n\n{{ figures.schedule }}\n\n## Option 1 – {{ rates.brent }}\n\n### Cost {{ rates.brent }}\n\nText\n",
            data: Self.data, files: text.contains("a.png") ? ["a.png"] : [])
    }

    private func words(_ text: String) throws -> [String] {
        let reading = reading(text)
        #expect(reading.messages == [])
        let text = try reading.appraisal().text
        let notes = text.tree.footnotes.flatMap { text.values(in: text.tree.inside($0)) }
        return text.values(in: text.outline.introduction) + notes
    }

    @Test(
        "a value stands in every place of text",
        arguments: [
            "{{ rates.camden }}", "pays {{rates.camden}} an hour", "- {{ rates.camden }}",
            "1. x\n   - {{ rates.camden }}",
            "> {{ rates.camden }}", "| a |\n|---|\n| {{ rates.camden }} |", "| {{ rates.camden }} |\n|---|\n| x |",
            "*{{ rates.camden }}*", "**a {{ rates.camden }}**", "~~{{ rates.camden }}~~",
            "[{{ rates.camden }}](https://a.b)",
            "![{{ rates.camden }}](a.png)", "x[^n]\n\n[^n]: {{ rates.camden }}", "{{rates.camden}}.",
            "a\n{{ rates.camden }}",
            "&amp; {{ rates.camden }}", "&copy;&nbsp;{{ rates.camden }}", "\\* {{ rates.camden }} \\*",
            "£ é “{{ rates.camden }}”",
            "| a \\| b {{ rates.camden }} |\n|---|\n| x |", "{{ rates.camden }}\r\nx", "x  \n{{ rates.camden }}",
            "x\\\n{{ rates.camden }}",
            "\\{{ x }} {{ rates.camden }}", "`{{ a }}` {{ rates.camden }}", "{{\u{20}\trates.camden\t}}",
            "Text\n| a |\n|---|\n| {{ rates.camden }} |",
        ])
    func places(_ text: String) throws { #expect(try words(text) == ["£21.87"]) }

    @Test("several values on a line keep what stands between them")
    func several() throws {
        let reading = reading(
            "a {{ rates.camden }}, {{ rates.brent }}{{ rates.count }} &lt;b&gt; {{ rates.camden.rank }}!")
        #expect(try reading.appraisal().text.introductionWords.first == "a £21.87, £20.002 <b> 2nd lowest!")
    }

    @Test("settings and headings hold values")
    func settings() throws {
        let reading = reading("Text")
        let appraisal = try reading.appraisal()
        #expect(appraisal.title == "P £21.87 {{ x")
        #expect(reading.paper?.council == "£5")
        #expect(appraisal.options.map { appraisal.text.words(of: $0.heading) } == ["Option 1 – £20.00"])
        #expect(appraisal.options.first?.key == "option-1")
        #expect(appraisal.options[0].aspects.map { appraisal.text.words(of: $0.heading) } == ["Cost £20.00"])
    }

    @Test("a value is only text, whatever it holds")
    func hostile() throws {
        #expect(try words("x {{ figures.a.source }} y") == ["*x* <script> | {{ rates.camden }} &amp; \\* [l](u)"])
    }

    @Test("a value of several lines is broken as its lines are")
    func lines() throws {
        #expect(try words("x {{ figures.b.source }} y") == ["one", "two", "three"])
    }

    @Test("braces that are escaped, and names in code, stay")
    func escaped() throws {
        #expect(try words("\\{{ rates.camden }} `{{ rates.camden }}`") == [])
        let text = try reading("\\{{ rates.camden }} x").appraisal().text
        #expect(text.introductionWords.first == "{{ rates.camden }} x")
    }

    @Test("thousands of names in one paragraph end")
    func many() throws {
        let text = String(repeating: "&amp; {{ rates.camden }} ", count: 4_000)
        #expect(try words(text).count == 4_000)
    }

    @Test(
        "a name that is not known is told what is missing",
        arguments: [
            ("rates.camdem", "did you mean “rates.camden”"), ("Rates.Camden", "did you mean “rates.camden”"),
            ("risks.count", "its value would come from a file risks.csv, which is not in the paper’s folder"),
            (
                "rates-night.mean",
                "its value would come from a file rates-night.csv, which is not in the paper’s folder"
            ),
            (
                "rates.own",
                "no row is the council’s own: write yes in a column “own”, or its name after “authority:” in the settings"
            ),
            (
                "rates.camden.percent",
                "no row is the council’s own: write yes in a column “own”, or its name after “authority:” in the settings"
            ),
            ("zzzzzzzz", "“appraise names” lists all; braces that are meant as such are written \\{{"),
        ])
    func unknown(_ name: String, _ suggestion: String) {
        let reading = reading("1️⃣{{ \(name) }}")
        #expect(reading.diagnostics.map(\.rule.id) == ["unknown-name"])
        #expect(reading.suggestions.allSatisfy { $0?.hasPrefix(suggestion) == true })
    }
}
