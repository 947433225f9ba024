import Papers
import Revisions
import Testing

/// Recommendations of versions of which the wording is not known.
@Suite struct RecommendationChangeTests {
    @Test func oneThatOnlyHasAnotherNumberIsTheSame() {
        let changes = Self.changes(
            from: ["1.1": "Agree.", "1.2": "Ask."], to: ["1.1": "Note.", "1.2": "Agree.", "1.3": "Ask."])
        #expect(changes == ["1.1: nil → Note."])
    }

    @Test func otherWordsAtOneNumberAreToldWithThoseBefore() {
        #expect(Self.changes(from: ["1.1": "Agree."], to: ["1.1": "Note."]) == ["1.1: Agree. → Note."])
    }

    @Test func oneThatIsGoneIsToldLast() {
        let changes = Self.changes(from: ["1.1": "Agree.", "1.2": "Ask."], to: ["1.1": "Note."])
        #expect(changes == ["1.1: Agree. → Note.", "1.2: Ask. → nil"])
    }

    @Test func wordsThatMayBeKeptBackNowAreNotRepeated() {
        let changes = Self.changes(
            from: ["1.1": "Pay £81,726.", "1.2": "Ask."], to: ["1.1": "Pay."], keepsBack: true)
        #expect(changes == ["1.1:  → Pay.", "1.2:  → nil"])
    }

    private static func changes(
        from old: KeyValuePairs<String, String>, to new: KeyValuePairs<String, String>, keepsBack: Bool = false
    ) -> [String] {
        func version(_ items: KeyValuePairs<String, String>, keepsBack: Bool) -> PaperVersion {
            PaperVersion(
                title: "Paper", passages: [],
                recommendations: items.map { VersionRecommendation(number: $0.key, text: $0.value) }, hasWords: false,
                keepsBack: keepsBack)
        }
        let revision = Revision(from: version(old, keepsBack: false), to: version(new, keepsBack: keepsBack))
        return revision.recommendations.map { "\($0.number): \($0.old ?? "nil") → \($0.new ?? "nil")" }
    }
}
