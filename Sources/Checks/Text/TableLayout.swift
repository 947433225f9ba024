package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

extension Rule {
    package static let tableHeads = Rule(
        "table-heads", .error, "The options of a table do not have the same two column heads.",
        example: .options(
            """
            ## Option 1 – Extend the contract
            ### Pros
            - Nothing changes for residents
            ### Cons
            - The contract ends in March

            ## Option 2 – Commission eight providers
            ### Advantages
            - Fixes the price
            ### Cons
            - Takes nine months
            """,
            mended: """
                ## Option 1 – Extend the contract
                ### Pros
                - Nothing changes for residents
                ### Cons
                - The contract ends in March

                ## Option 2 – Commission eight providers
                ### Pros
                - Fixes the price
                ### Cons
                - Takes nine months
                """,
            given: [.settings("layout: table")]))
}

extension Diagnostic {
    static func tableHeadMissing(_ role: Role, of option: Option, example: String) -> Diagnostic {
        Diagnostic(
            .tableHeads, at: option.span,
            "\(option.heading.plainText.quoted) has no part with its \(role.rawValue) for the table",
            suggestion: "add a heading “### \(example)”, or write “layout: sections” at the top")
    }

    static func tableHeadDiffers(_ aspect: Aspect, first: Aspect) -> Diagnostic {
        let (here, there) = (aspect.heading.plainText.quoted, first.heading.plainText.quoted)
        return Diagnostic(
            .tableHeads, at: aspect.span, "\(here) stands in a column of the table that is headed \(there)",
            suggestion: "use \(there) in all options", notes: [.init(at: first.span, "the first option")])
    }
}

/// Checks that options printed as one table share its column heads.
enum TableLayout {
    static func find(in appraisal: Appraisal) -> [Diagnostic] {
        guard appraisal.layout == .table else { return [] }
        return [(Role.advantages, "Pros"), (.disadvantages, "Cons")].flatMap { role, example in
            let first = appraisal.options.lazy.compactMap { $0.aspect(role) }.first
            return appraisal.options.compactMap { option -> Diagnostic? in
                guard let first, let aspect = option.aspect(role) else {
                    let heading = first?.heading.plainText ?? example
                    return .tableHeadMissing(role, of: option, example: heading)
                }
                let isSame = aspect.heading.plainText.wording == first.heading.plainText.wording
                return isSame ? nil : .tableHeadDiffers(aspect, first: first)
            }
        }
    }
}
