import PaperSamples
import TestSupport
import Testing

@Suite struct PlaceholdersTests {
    @Test(
        "what waits for words is marked",
        arguments: [
            "It costs 1️⃣£X a year.", "It costs 1️⃣£xx.", "It costs 1️⃣£XXk.", "It costs 1️⃣£X.XX an hour.",
            "The owner is 1️⃣TBC.", "Date: 1️⃣tbd", "1️⃣TODO write this", "See page 1️⃣XX.", "On 1️⃣xx/xx/2026 it ends.",
            "By 1️⃣[insert date] it ends.", "By 1️⃣[date] it ends.", "By 1️⃣[TBC] it ends.", "1️⃣\\<insert name\\> says so.",
            "1️⃣Lorem ipsum dolor", "The cost is 1️⃣??? a year.", "The **1️⃣TBC** date", "- item\n- 1️⃣TBC",
            "| Owner |\n| --- |\n| 1️⃣TBC |", "The 1️⃣[Role] signs.", "| a |\n| --- |\n| 1️⃣[Desc] |",
            "The 1️⃣[Equipment description] is bought.", "By 1️⃣[your organisation] in June", "Signed: 1️⃣[first name]",
            "See **1️⃣Insert Link to report**.", "See *1️⃣insert name here*", "The 1️⃣[start date] is open.",
        ])
    func placeholders(_ text: String) {
        expectFindings("placeholder", in: PaperSample(inOption: text + "\n"))
    }

    @Test(
        "other words and signs are not",
        arguments: [
            "See `TBC` and `£X`.", "Really?? Yes.", "Article XX of the treaty", "The exact date is known.",
            "See [the plan](https://www.xxx.org/TBC) or www.xxx.org.", "A [note] and [sic] stay.", "Size XL, model X",
            "The Max option costs £12.", "He said “the [role] is clear”.", "A [matter of record] stays.",
            "**Insert the key** and wait.", "Insert name plates.", "**Insert** name", "A [name withheld] by order",
            "The [end] of the street", "a [photograph of the board and its name]",
        ])
    func others(_ text: String) {
        #expect(PaperSample(inOption: text + "\n").findings == [])
    }

    @Test("the settings at the top are words too")
    func settings() {
        expectFindings("placeholder", in: PaperSample("---\ntitle: Care from 1️⃣[date]\n---\n\n## Option 1\n\nText\n"))
    }
}
