import Datasets
import Diagnostics
import Foundation
import Testing

@testable import Settings

/// What schemas tell of a text is what its reader takes.
@Suite struct SettingFormTests {
    @Test(arguments: ["en", "cy", "en-GB", "sr-Latn-RS", "English", "e", "en-", "en_GB", "", "en-123456789"])
    func languages(_ text: String) {
        #expect(LanguageTags.form.takes(text) == LanguageTags.isWellFormed(text))
    }

    @Test(arguments: ["#2f43a5", "#ABC", "#abcd", "2f43a5", "#2f43ag", "#", "# abc", "#2f43a5 "])
    func colours(_ text: String) {
        #expect(Colour.form.takes(text) == (Colour(text) != nil))
    }

    @Test(arguments: [
        "https://www.example.gov.uk", "http://localhost:8000", "HTTPS://Council.example/papers/", "council.example",
        "https://council.example/a//b", "https://council.example/../b", "https://council.example/a.b/...c",
        "https://-a.example", "https://a-.example", "https://a..example", "https://council.example?x=1",
        "https://user@council.example", "https://council.example/%2", "https://council.example/%2f", "ftp://a.example",
        "https://council.example/a b", "https://", "https://council.example/.",
    ])
    func addresses(_ text: String) {
        #expect(BaseURL.form.takes(text) == (BaseURL(text) != nil))
    }

    @Test(arguments: [
        "3.5%", "0.5%", "25%", "25.0%", "10%", "green-book-2026", "green-book-2022", "none", "None", "0%", "0.0%",
        "26%",
        "25.1%", "3.5", "-1%", "£3", "green-book", "03%", "3,5%", "3.%",
    ])
    func discounts(_ text: String) {
        var found: [Diagnostic] = []
        let file = SourceFile(path: "site.yml", bytes: Array(text.utf8))
        let isRead = Discounting(Located(text, at: file.whole), diagnostics: &found) != nil
        #expect(Discounting.setting.shape.form.takes(text) == isRead)
    }

    @Test(arguments: [
        "2026-11-21", "2026/11/21", "21/11/2026", "1/2/2026", "21 November 2026", "Saturday 21st Nov 2026",
        "saturday, 21 november 2026", "1 Sept. 2026", "1 sep 2026", "21-Nov-26", "2026-11-21T00:00", " 2026-11-21 ",
        "31 September 2026", "2026-09-31", "31/09/2026", "30 February 2026", "2026-13-01", "32 May 2026", "00/01/2026",
        "2026-1-1", "21.11.2026", "November 2026", "21 Novembre 2026", "2026", "next week", "0 May 2026", "4 May, 2026",
    ])
    func dates(_ text: String) {
        #expect(SettingForm.words("", pattern: CalendarDate.pattern).takes(text) == (CalendarDate.parse(text) != nil))
    }
}

extension SettingForm {
    /// Whether its regular expression is found in a text.
    fileprivate func takes(_ text: String) -> Bool {
        guard case .words(_, let pattern) = self, let expression = try? NSRegularExpression(pattern: pattern) else {
            return false
        }
        return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
}
