import Checks
import Datasets
package import Diagnostics
internal import Papers
package import Settings
package import TestSupport
package import Testing
import Values

extension Site {
    /// The site of a `site.yml`, which must be sound.
    package static func sound(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Site {
        let reading = SiteSample(text)
        #expect(reading.diagnostics.findings == [], sourceLocation: sourceLocation)
        return reading.site
    }
}

/// A `site.yml` read for a test.
package struct SiteSample {
    package let text: MarkedText
    package let site: Site
    package let diagnostics: [Diagnostic]

    package init(
        _ marked: String,
        rules: [Rule] = Rule.ofDiagnostics + Rule.ofDatasets + Rule.ofSettings + Rule.ofValues + Rule.ofPapers
            + Rule.ofChecks
    ) {
        text = MarkedText(marked, path: "Content/site.yml")
        var diagnostics: [Diagnostic] = []
        let words = Translations(PaperWords.english, [("cy", .english)])
        site = Site(reading: text.file, rules: rules, words: words, diagnostics: &diagnostics)
            .resolvingNames(diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }
}
