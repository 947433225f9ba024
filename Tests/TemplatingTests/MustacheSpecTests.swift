import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// The Mustache specification, core and inheritance. Where strictness refuses what the specification renders as
/// nothing, the refusal is listed with its reason and tested as such.
@Suite(.enabled(if: Corpora.isPresent)) struct MustacheSpecTests {
    @Test func allTestsAreRead() {
        #expect(SpecCase.all.count == 163)
    }

    @Test(arguments: SpecCase.all)
    func rendersOrRefuses(_ test: SpecCase) {
        var diagnostics: [Diagnostic] = []
        let output = render(test.content, &diagnostics)
        if let refusal = Self.refusals[test.testDescription] {
            #expect(Set(diagnostics.map(\.rule)) == [refusal.rule], "\(refusal.reason)")
            #expect(output == nil)
        } else {
            #expect(diagnostics == [])
            #expect(output == test.content.expected)
        }
    }

    @Test func everyRefusalIsOfATestThatExists() {
        let names = Set(SpecCase.all.map(\.testDescription))
        #expect(Self.refusals.keys.filter { !names.contains($0) } == [])
    }
}

extension MustacheSpecTests {
    private static let missIsNothing = "a name that is not declared would be printed as nothing"
    private static let nullIsNothing = "a value that may be missing would be printed as nothing"

    private static let outsideGroup = "a name of a group is used where the group is missing"

    /// By the test's name: the rule that refuses it, and why.
    private static let refusals: [String: (rule: Rule, reason: String)] = [
        "interpolation: Basic Context Miss Interpolation": (.templateUnknownName, missIsNothing),
        "interpolation: Triple Mustache Context Miss Interpolation": (.templateUnknownName, missIsNothing),
        "interpolation: Ampersand Context Miss Interpolation": (.templateUnknownName, missIsNothing),
        "interpolation: Dotted Names - Broken Chains": (.templateUnknownName, missIsNothing),
        "interpolation: Dotted Names - Broken Chain Resolution": (.templateUnknownName, missIsNothing),
        "interpolation: Dotted Names - Context Precedence": (.templateUnknownName, missIsNothing),
        "interpolation: Dotted Names are never single keys": (.templateUnknownName, missIsNothing),
        "interpolation: Basic Null Interpolation": (.templateOptional, nullIsNothing),
        "interpolation: Triple Mustache Null Interpolation": (.templateOptional, nullIsNothing),
        "interpolation: Ampersand Null Interpolation": (.templateOptional, nullIsNothing),
        "inverted: Context": (.templateUnknownName, outsideGroup),
        "inverted: List": (.templateUnknownName, outsideGroup),
        "inverted: Context Misses": (.templateUnknownName, missIsNothing),
        "inverted: Dotted Names - Broken Chains": (.templateUnknownName, missIsNothing),
        "sections: Context Misses": (.templateUnknownName, missIsNothing),
        "sections: Dotted Names - Broken Chains": (.templateUnknownName, missIsNothing),
        "partials: Failed Lookup": (.templateUnknownPartial, "a missing partial would be printed as nothing"),
        "inheritance: Negative Sections": (.templateUnknownName, missIsNothing),
        "inheritance: Text inside parent": (.templateSyntax, "text between a parent's blocks would be lost"),
    ]

    private func render(_ test: SpecCase.Content, _ diagnostics: inout [Diagnostic]) -> String? {
        let partials = (test.partials ?? [:]).sorted { $0.key < $1.key }.map {
            SourceFile(path: "Templates/partials/\($0.key).html.mustache", text: $0.value)
        }
        let page = SourceFile(path: "Templates/page.html.mustache", text: test.template)
        let templates = TemplateSet(sources: [page] + partials, folder: "Templates", diagnostics: &diagnostics)
        let adapter = SpecAdapter(test)
        let shape = adapter.shape(of: test.data)
        var faults = TemplateFaults()
        let output = templates.render("page.html", adapter.value(test.data, as: shape), of: shape, faults: &faults)
        diagnostics += faults.list
        return output.map { String(decoding: $0, as: UTF8.self) }
    }
}
