internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let requirementLowered = Rule(
        "requirement-lowered", .error, "A paper requires less than the site does.",
        example: .pieces(
            [.settings("require: {bound: 90%}")], mended: [.settings("require: {bound: 100%}")],
            given: [Example.Piece(.site, "require: {bound: 95%}")]))
}

extension Diagnostic {
    fileprivate static func requirementLowered(
        _ own: Located<WrittenNumber>, ofSite: Located<WrittenNumber>
    ) -> Diagnostic {
        Diagnostic(
            .requirementLowered, at: own.span,
            "the site requires \(ofSite.value.printed), and a paper cannot require less",
            suggestion: "write \(ofSite.value.printed) or more, or delete this line",
            notes: [.init(at: ofSite.span, "the site")])
    }
}

/// Finds settings of a paper that require less than the site's.
enum LoweredRequirements: PaperCheck {
    static let rules: [Rule] = [.requirementLowered]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let ofSite = reading.site.requirements.bound else { return [] }
        return reading.parsed.settings.compactMap(\.requirements.bound)
            .filter { $0.value.quantity.value < ofSite.value.quantity.value }
            .map { .requirementLowered($0, ofSite: ofSite) }
    }
}
