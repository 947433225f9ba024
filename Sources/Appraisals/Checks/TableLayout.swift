package import Diagnostics
internal import Markdown

extension Rule {
    package static let tableHeads = Rule(
        "table-heads", .error, "The options of a table do not have the same two column heads.")
}

extension Diagnostic {
    static func tableHeadMissing(_ role: String, of option: Option) -> Diagnostic {
        Diagnostic(
            .tableHeads, at: option.span, "“\(option.heading.plainText)” has no part with its \(role) for the table",
            suggestion: "add a heading such as “### Pros” or “### Cons”, or write “layout: sections” at the top")
    }

    static func tableHeadDiffers(_ aspect: Aspect, first: Aspect) -> Diagnostic {
        let (here, there) = (aspect.heading.plainText, first.heading.plainText)
        return Diagnostic(
            .tableHeads, at: aspect.span,
            "“\(here)” stands in a column of the table that is headed “\(there)”",
            suggestion: "use “\(there)” in all options", notes: [.init(at: first.span, "the first option")])
    }
}

/// Checks that options printed as one table share its column heads.
enum TableLayout {
    static func find(in appraisal: Appraisal) -> [Diagnostic] {
        guard appraisal.layout == .table else { return [] }
        return [Role.advantages, .disadvantages].flatMap { role in
            let first = appraisal.options.lazy.compactMap { $0.aspect(role) }.first
            return appraisal.options.compactMap { fault(of: $0, role, first: first) }
        }
    }

    private static func fault(of option: Option, _ role: Role, first: Aspect?) -> Diagnostic? {
        guard let aspect = option.aspect(role), let first else {
            return .tableHeadMissing(role.rawValue, of: option)
        }
        let isSame = aspect.heading.plainText.lowercased() == first.heading.plainText.lowercased()
        return isSame ? nil : .tableHeadDiffers(aspect, first: first)
    }
}
