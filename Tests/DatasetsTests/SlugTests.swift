import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct SlugTests {
    @Test(
        "a name becomes letters, digits and hyphens",
        arguments: [
            ("Camden", "camden"), ("Brighton & Hove", "brighton-and-hove"), ("A&B", "a-and-b"),
            ("Ynys Môn", "ynys-mon"),
            ("Ŵyr Ŷ", "wyr-y"), ("King’s Lynn", "king-s-lynn"), ("  St. Helens (MBC) ", "st-helens-mbc"),
            ("Straße", "strasse"), ("STRASSE ẞ", "strasse-ss"), ("Ærø Œuvre", "aero-oeuvre"), ("Łódź", "lodz"),
            ("Þing Ðe", "thing-de"), ("ﬁne oﬃce", "fine-office"), ("e\u{301}te\u{301}", "ete"), ("co\u{AD}op", "coop"),
            ("Αθήνα 2", "2"), ("2026/27", "2026-27"), ("a_b--c", "a-b-c"), ("１２", ""), ("!?", ""), ("", ""),
            ("& co", "and-co"),
            ("Ａ", ""),
        ])
    func names(_ text: String, _ slug: String) {
        #expect(Slug.make(text) == slug)
    }

    @Test("any text becomes a name that stays as it is", .enabled(if: Corpora.isPresent))
    func anyText() throws {
        for text in try NaughtyStrings.all() {
            let slug = Slug.make(text)
            #expect(Slug.make(slug) == slug)
            #expect(slug.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
            #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-"))
        }
    }
}
