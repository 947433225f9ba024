import PaperSamples
import TestSupport
import Testing

/// Values of an option beside the name of another.
@Suite struct ValuesOfOtherOptionsTests {
    private func paper(_ text: String) -> PaperSample {
        PaperSample(
            inOption: text + "\n\n{{ figures.schedule }}\n\n## Option 2\n\nText\n",
            data: [
                "figures.csv": """
                name,label,value,option
                stay,Cost a year,£330,1
                change,Cost a year,£290,2
                stay-staff,Staff,12,1
                change-staff,Staff,12,2
                alone,Savings,£5,2
                """
            ])
    }

    private func findings(_ text: String) -> [String] {
        paper(text).diagnostics.filter { $0.rule.id == "value-of-other-option" }.findings
    }

    @Test(
        "a value of another option is an error where it is said of one",
        arguments: [
            "Option 1 costs 1️⃣{{ figures.change }}.", "Option 2 would cost a total of 1️⃣{{ figures.stay }} a year.",
            "The cost of Option 2 is 1️⃣{{ figures.stay }}.", "Option 1 (1️⃣{{ figures.change }}) is dear.",
            "Option 1: 1️⃣{{ figures.change }}", "It is clear: option 1 comes to 1️⃣{{ figures.change }}.",
            "Option 1 costs {{ figures.stay }} and Option 2 1️⃣{{ figures.stay }}.",
            "**Option 1** costs *1️⃣{{ figures.change }}*.",
        ])
    func found(_ text: String) { expectFindings("value-of-other-option", in: paper(text)) }

    @Test(
        "what is its own, the same of both, a difference, or said of several is none",
        arguments: [
            "Option 1 costs {{ figures.stay }} and Option 2 {{ figures.change }}.",
            "Option 1 has {{ figures.change-staff }} staff.", "Option 1 costs {{ figures.change }} more than nothing.",
            "Option 1 and Option 2 cost {{ figures.stay }} and {{ figures.change }}.",
            "It costs more than Option 1 at {{ figures.change }}.", "Moving from Option 1 costs {{ figures.change }}.",
            "Option 1 saves what {{ figures.change }} buys.",
            "If Option 1 cost {{ figures.change }}, it would win.",
            "Were Option 1 at {{ figures.change }}, it would win.",
            "Option 1 would have to cost {{ figures.change }}.", "Option 1 has to be {{ figures.change }}.",
            "Option 1 is {{ figures.alone }} dearer.",
            "He wrote: “Option 1 costs {{ figures.change }}.”", "Options 1 and 2 cost {{ figures.change }} at least.",
        ])
    func sound(_ text: String) { #expect(findings(text) == []) }
}
