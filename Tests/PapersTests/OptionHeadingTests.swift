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
        ("Option 0 – Let the leases end", "option-0"),
        // Options of one kind
        ("Option 2(a) – Lease", "option-2a"), ("Option 2 (B)", "option-2b"), ("Option 2a (x)", "option-2a"),
    ])
    func opensAnOption(_ heading: String, _ key: String) {
        #expect(OptionHeading(heading) == .option(key: key))
    }

    @Test(arguments: [
        "Option 2Commission", "Option 2 Commission", "Option2 – Commission", "Option2", "Option 02 – x",
        "Option 100 – x", "Option 2 -Commission", "Option 2(a)b", "Option 2, x", "Option 2/3", "Option 2bc",
        "Option 2 b",
        "Option 2.1 – x", "Option 2–3 – x", "Option 2 or 3", "Option 2‐ x",
    ])
    func beginsLikeAnOptionAndDoesNotFit(_ heading: String) {
        #expect(OptionHeading(heading) == .malformed)
    }

    @Test(arguments: ["3.1 Option 1 – Do nothing", "3. Option 1", "3) Option a: x", "3.1.2. Option 2b"])
    func opensAnOptionButForTheNumberBeforeIt(_ heading: String) {
        #expect(OptionHeading(heading) == .numbered)
    }

    @Test(arguments: [
        "Options", "Options considered", "Optional extras", "Option appraisal", "Option", "Option – do nothing",
        "Preferred option",
        "3. Options", "3.1 Option 2 or 3", "3 Option 1", "2027. Option 1",
        "Introduction", "", "A new Option 2", "Opting 2", "Option ２",
    ])
    func opensAnOrdinarySection(_ heading: String) {
        #expect(OptionHeading(heading) == .other)
    }
}
