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
    fileprivate static func tableHeadMissing(_ role: Role, of option: Option, in text: PaperText, example: String)
        -> Diagnostic
    {
        Diagnostic(
            .tableHeads, at: text.tree.span(of: option.heading),
            "\(text.words(of: option.heading).quoted) has no part with its \(role.rawValue) for the table",
            suggestion: "add a heading “### \(example)”, or write “layout: sections” at the top")
    }

    fileprivate static func tableHeadDiffers(_ aspect: Aspect, first: Aspect, in text: PaperText) -> Diagnostic {
        let (here, there) = (text.words(of: aspect.heading).quoted, text.words(of: first.heading).quoted)
        return Diagnostic(
            .tableHeads, at: text.tree.span(of: aspect.heading),
            "\(here) stands in a column of the table that is headed \(there)",
            suggestion: "use \(there) in all options",
            notes: [.init(at: text.tree.span(of: first.heading), "the first option")])
    }
}

/// Checks that options printed as one table share its column heads.
enum TableLayout: PaperCheck {
    static let rules: [Rule] = [.tableHeads]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let appraisal = reading.appraisal, appraisal.layout == .table else { return [] }
        let text = appraisal.text
        return [(Role.advantages, "Pros"), (.disadvantages, "Cons")].flatMap { role, example in
            let first = appraisal.options.lazy.compactMap { $0.aspect(role) }.first
            let words = first.map { text.words(of: $0.heading) }
            return appraisal.options.compactMap { option -> Diagnostic? in
                guard let first, let words, let aspect = option.aspect(role) else {
                    return .tableHeadMissing(role, of: option, in: text, example: words ?? example)
                }
                let isSame = text.words(of: aspect.heading).wording == words.wording
                return isSame ? nil : .tableHeadDiffers(aspect, first: first, in: text)
            }
        }
    }
}
