import Papers
import Testing

@testable import Papers

@Suite struct OptionHeadingTests {
    @Test(arguments: [
        ("Option 2", "option-2"), ("option 2", "option-2"), ("OPTION 12", "option-12"), ("Option 2b", "option-2b"),
        ("Option 2B – Joint", "option-2b"), ("Option A", "option-a"), ("Option 2 – Commission", "option-2"),
        ("Option 2– Commission", "option-2"), ("Option 2–Commission", "option-2"), ("Option 2 — x", "option-2"),
        ("Option 2: x", "option-2"), ("Option 2:x", "option-2"), ("Option 2. x", "option-2"),
        ("Option 2 - x", "option-2"), ("Option 2- x", "option-2"), ("Option 2 (do nothing)", "option-2"),
        ("Option   2   (BAU)", "option-2"), ("Option\t2", "option-2"), ("Option 2 – 5 year contract", "option-2"),
        ("Option 99", "option-99"), ("Option 2 –", "option-2"), ("Option 2 -", "option-2"),
        // What Word puts in: no-break spaces.
        ("Option\u{A0}2 – Commission", "option-2"), ("Option\u{202F}2\u{A0}– x", "option-2"),
        ("Option 2\u{A0}", "option-2"),
    ])
    func opensAnOption(_ heading: String, _ key: String) {
        #expect(OptionHeading(heading) == .option(key: key))
    }

    @Test(arguments: [
        "Option 2Commission", "Option 2 Commission", "Option2 – Commission", "Option2", "Option 0 – x", "Option 02 – x",
        "Option 100 – x", "Option 2 -Commission", "Option 2(a)", "Option 2, x", "Option 2/3", "Option 2bc",
        "Option 2 b",
        "Option 2.1 – x", "Option 2–3 – x", "Option 2 or 3", "Option 2‐ x",
    ])
    func beginsLikeAnOptionAndDoesNotFit(_ heading: String) {
        #expect(OptionHeading(heading) == .malformed)
    }

    @Test(arguments: [
        "Options", "Options considered", "Optional extras", "Option appraisal", "Option", "Option – do nothing",
        "Preferred option",
        "Introduction", "", "A new Option 2", "Opting 2", "Option ２",
    ])
    func opensAnOrdinarySection(_ heading: String) {
        #expect(OptionHeading(heading) == .other)
    }
}
