import PaperSamples
import TestSupport
import Testing

/// A sign or a word beside a value that brings its own.
@Suite struct UnitsBesideNamesTests {
    private func reading(_ text: String) -> PaperSample {
        PaperSample(
            inOption: text + "\n\n{{ rates.table }}\n\n{{ figures.schedule }}\n",
            data: [
                "rates.csv": """
                authority,rate,own
                Northbridge,21.87,yes
                Eastham,20.10,
                """,
                "figures.csv": """
                name,value
                rise,£1.20
                cost,£4.8m
                budget,"£4,800,000"
                share,2.7%
                people,"4,800,000"
                few,12
                """,
            ])
    }

    @Test(
        "a unit one too many is an error at its place",
        arguments: [
            "We pay 1️⃣£{{ rates.own }} an hour", "1️⃣£ {{ rates.own }}", "**1️⃣£**{{ rates.own }}",
            "\u{2212}1️⃣£{{ figures.rise }}",
            "{{ figures.rise }}1️⃣m more", "{{ figures.cost }}1️⃣ million", "{{ figures.cost }}1️⃣m", "{{ figures.rise }}1️⃣p",
            "{{ figures.budget }}1️⃣ million", "{{ figures.share }}1️⃣% of all", "{{ figures.share }}1️⃣ per cent",
            "{{ figures.share }}1️⃣ percentage points", "{{ figures.share }}1️⃣ percentage-point",
            "{{ figures.share }}1️⃣ percent", "{{ figures.few }}1️⃣%", "1️⃣£{{ figures.few }}",
            "{{ figures.people }}1️⃣ million",
            "{{ figures.cost }}1️⃣bn", "{{ figures.rise }}1️⃣ pounds", "1️⃣£{{ figures.share }}", "{{ figures.cost }}1️⃣%",
            "| Rate |\n|---|\n| 1️⃣£{{ rates.own }} |", "Table: We pay 1️⃣£{{ rates.own }}.\n\n| A |\n|---|\n| B |",
            "### At 1️⃣£{{ rates.own }}\n\nText", "Text[^n]\n\n[^n]: It is 1️⃣£{{ rates.own }}",
            "[at 1️⃣£{{ rates.own }}](https://a.example)",
        ])
    func found(_ text: String) { expectFindings("unit-beside-name", in: reading(text)) }

    @Test(
        "other words and signs beside values are none",
        arguments: [
            "{{ rates.own }} an hour", "{{ figures.cost }} more", "{{ figures.few }} million people",
            "{{ figures.few }}m wide",
            "{{ figures.few }} m wide", "{{ figures.cost }} per centre", "{{ figures.share }} percentage",
            "{{ figures.few }} percentage points",
            "{{ figures.share }} points to it",
            "({{ figures.cost }})",
            "{{ figures.cost }} p.a.", "£5 and {{ rates.own }}", "{{ figures.cost }}, {{ figures.rise }}",
            "{{ rates.own.rank }} million", "{{ figures.cost }}more", "{{ figures.few }}p",
        ])
    func sound(_ text: String) {
        #expect(reading(text).diagnostics.filter { $0.rule.id == "unit-beside-name" }.findings == [])
    }

    @Test(
        "where the page is right without it, it is taken away safely",
        arguments: [
            ("£{{ rates.own }}", true), ("{{ figures.cost }} million", true), ("{{ figures.share }}%", true),
            ("{{ figures.budget }}m", true), ("{{ figures.rise }}m", false), ("{{ figures.few }}%", false),
            ("{{ figures.cost }}bn", false), ("£{{ figures.share }}", false),
        ])
    func fixes(_ text: String, _ isSafe: Bool) throws {
        let finding = try #require(reading(text).diagnostics.first { $0.rule.id == "unit-beside-name" })
        #expect((finding.fix?.isSafe ?? false) == isSafe)
    }

    @Test("the finding shows what would be printed")
    func wording() {
        let reading = reading("We pay £{{ rates.own }}")
        #expect(reading.messages == ["this would be printed as “££21.87”: the value brings its own unit"])
        #expect(reading.suggestions == ["write {{ rates.own }} alone"])
    }

    @Test("settings are looked at too")
    func settings() {
        let reading = PaperSample(
            """
            ---
            title: Paper
            topic: "We pay 1️⃣£{{ rates.own }} an hour"
            ---

            {{ rates.table }}

            ## Option 1

            Text
            """,
            data: [
                "rates.csv": """
                authority,rate,own
                Northbridge,21.87,yes
                """
            ])
        expectFindings("unit-beside-name", in: reading)
    }
}
