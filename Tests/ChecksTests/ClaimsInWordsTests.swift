import PaperSamples
import TestSupport
import Testing

/// Words beside a value that say what it is among others.
@Suite struct ClaimsInWordsTests {
    private func reading(_ text: String) -> PaperSample {
        PaperSample(
            inOption: text + "\n\n{{ rates.table }}\n\n{{ figures.schedule }}\n",
            data: [
                "rates.csv": """
                authority,rate,own
                Northbridge,21.87,yes
                Eastham,20.10,
                Westham,23.40,
                """,
                "figures.csv": """
                name,value
                before,£2m
                after,£4m
                share,4.8%
                cap,5%
                half,50%
                """,
            ])
    }

    private func claims(_ text: String) -> [String] {
        reading(text).diagnostics.filter { $0.rule.id == "claim-differs" }.findings
    }

    @Test(
        "what the data contradict is found where it stands",
        arguments: [
            "We pay {{ rates.own }}, 1️⃣the lowest.", "We pay **{{ rates.own }}** ([1️⃣the highest](https://a.example)).",
            "It pays 1️⃣the least, {{ rates.own }} an hour, and more to some.",
            "1️⃣The lowest rate is {{ rates.own }}; it was paid.", "{{ rates.own }} is 1️⃣below the mean of all councils.",
            "{{ rates.own }}, 1️⃣the 3rd lowest of {{ rates.count }}.", "{{ rates.own }} ranks 1️⃣third of 3.",
            "{{ rates.own.rank }} 1️⃣of 12 councils", "{{ rates.own.rank }} 1️⃣of twelve.",
            "It 1️⃣more than doubles from {{ figures.before }} to {{ figures.after }}.",
            "It is {{ figures.after }}, 1️⃣less than twice {{ figures.before }}.",
            "{{ figures.after }} is 1️⃣over £2m more than {{ figures.before }}.",
            "{{ figures.after }} is 1️⃣under 50% less than {{ figures.before }}.",
            "It missed 1️⃣over 5% ({{ figures.share }}) of calls.", "It costs {{ figures.before }}, 1️⃣under £2m.",
            "Text[^n]\n\n[^n]: It pays {{ rates.own }}, 1️⃣the lowest.",
            "| Rate |\n|---|\n| {{ rates.own }}, 1️⃣the lowest |",
        ])
    func found(_ text: String) { expectFindings("claim-differs", in: reading(text)) }

    @Test(
        "what may be meant in another way is passed over",
        arguments: [
            "Eastham pays the highest night rate, and we the lowest, {{ rates.own }}.",
            "We pay {{ rates.own }}, below average.", "On quality we are 2nd of 6, at {{ rates.own }}.",
            "Nobody thinks that {{ rates.own }} is the lowest.", "By 2030, {{ rates.own }} would be the lowest.",
            "between the lowest and the highest, {{ rates.own }}", "{{ rates.eastham }} or {{ rates.own }}, the lowest",
            "{{ rates.own }}, the lowest, {{ rates.eastham }}, and more",
            "the lowest, {{ rates.own }} and {{ rates.eastham }}",
            "the first of two councils, {{ rates.own }}", "{{ rates.own }}, the second of the two that answered",
            "{{ rates.own }} is above the median that we know", "{{ rates.own }}, above the median of the other two",
            "costs {{ figures.before }}–{{ figures.after }}, over £5m",
            "{{ figures.before }} and over 300% of {{ figures.after }}",
            "it may more than double from {{ figures.before }} to {{ figures.after }}",
            "{{ figures.after }}, over £5 a visit", "{{ figures.share }}, over £5m",
            "over 5%, {{ figures.share }} of which",
            "{{ figures.before }} over {{ figures.after }}", "more than {{ figures.before }}",
            "It is {{ figures.share }}, over 40% more than {{ figures.share }}", "the lowest `{{ rates.own }}`",
        ])
    func passedOver(_ text: String) { #expect(claims(text) == []) }

    @Test("the finding holds the arithmetic, and what would be right")
    func wording() {
        let reading = reading("It more than doubles from {{ figures.before }} to {{ figures.after }}.")
        #expect(
            reading.messages == [
                "“more than doubles” is said of {{ figures.after }}, and the data contradict it: £4m ÷ £2m = 200.00%, and "
                    + "not over 200.00%"
            ])
        #expect(reading.suggestions == ["it is exactly that: leave the words before it out"])
    }

    @Test(
        "what is advised is right", arguments: ["the 2nd lowest", "the second highest", "above the mean", "2nd of 3"])
    func advised(_ words: String) { #expect(claims("We pay {{ rates.own }}, \(words).") == []) }
}
