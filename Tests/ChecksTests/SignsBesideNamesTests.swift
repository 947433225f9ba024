import PaperSamples
import TestSupport
import Testing

/// A minus or plus before a value that brings its own.
@Suite struct SignsBesideNamesTests {
    private func reading(_ text: String) -> PaperSample {
        PaperSample(
            inOption: text + "\n\n{{ rates.table }}\n\n{{ figures.schedule }}\n",
            data: [
                "rates.csv": """
                authority,rate,own
                Northbridge,21.87,yes
                Eastham,22.10,
                """,
                "figures.csv": """
                name,value
                change,-£5
                cost,£5
                """,
            ])
    }

    @Test(
        "a sign one too many is an error at its place",
        arguments: [
            "1️⃣-{{ figures.change }}", "It is 1️⃣\u{2212}{{ figures.change }}", "(1️⃣-{{ figures.change }})",
            "It is 1️⃣minus {{ figures.change }}", "1️⃣Minus {{ figures.change }}", "It is 1️⃣–{{ figures.change }}",
            "1️⃣+{{ rates.eastham.difference }}", "1️⃣-{{ rates.eastham.difference }}", "1️⃣+{{ figures.change }}",
            "| Change |\n|---|\n| 1️⃣-{{ figures.change }} |", "### By 1️⃣-{{ figures.change }}\n\nText",
        ])
    func found(_ text: String) { expectFindings("sign-beside-name", in: reading(text)) }

    @Test(
        "signs of other values, dashes and sums in words are none",
        arguments: [
            "-{{ figures.cost }}", "minus {{ figures.cost }}", "{{ figures.cost }} – {{ figures.change }}",
            "{{ figures.cost }}–{{ figures.change }}", "£10 minus {{ figures.change }}",
            "income minus {{ figures.change }}",
            "mid-{{ figures.change }}", "{{ figures.cost }} minus {{ figures.change }}", "- {{ figures.change }}",
            "a terminus {{ figures.change }}",
        ])
    func sound(_ text: String) {
        #expect(reading(text).diagnostics.filter { $0.rule.id == "sign-beside-name" }.findings == [])
    }

    @Test(
        "where both say the same, the one in the text is taken away safely",
        arguments: [
            ("-{{ figures.change }}", true), ("It is minus {{ figures.change }}", true),
            ("+{{ rates.eastham.difference }}", true), ("+{{ figures.change }}", false),
            ("-{{ rates.eastham.difference }}", false), ("It is –{{ figures.change }}", false),
        ])
    func fixes(_ text: String, _ isSafe: Bool) throws {
        let finding = try #require(reading(text).diagnostics.first { $0.rule.id == "sign-beside-name" })
        #expect((finding.fix?.isSafe ?? false) == isSafe)
    }
}
