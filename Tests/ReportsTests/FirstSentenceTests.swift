import Testing

@testable import Reports

/// What the page of a meeting says of a paper: the first sentence of its summary, and never half of one.
@Suite struct FirstSentenceTests {
    @Test(arguments: [
        ("Cabinet is asked to agree the bid. It is low.", "Cabinet is asked to agree the bid."),
        ("Is it low? It is.", "Is it low?"),
        ("It ends in 2027. Six firms bid.", "It ends in 2027."),
        ("It costs £1.5m. Nothing is left.", "It costs £1.5m."),
        ("It is as said.", "It is as said."),
        ("No stop at all", "No stop at all"),
        ("[It is exempt. See paragraph 3.] The roof leaks. It is old.", "The roof leaks."),
        ("[It is exempt. See paragraph 3.]", "[It is exempt. See paragraph 3.]"),
    ])
    func endsAtAStop(_ text: String, _ sentence: String) {
        #expect(FirstSentence.of(text) == sentence)
    }

    @Test(arguments: [
        "Cabinet is asked to sell St. Mary’s Hall. ", "Cllr. Smith’s ward, no. 5, is meant. ",
        "It costs approx. £4.5m, e.g. for roofs. ", "The bid of J. Smith & Co. Ltd. is low. ",
        "Section 3 (reg. 9) applies from 1 Dec. 2026 on. ", "It asks “why?” and says why. ",
    ])
    func goesOnAfterWordsThatAreShortened(_ text: String) {
        let sentence = String(text.dropLast())
        #expect(FirstSentence.of(text + "More is said.") == sentence)
    }
}
