package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let optionFirst = Rule(
        "option-first", .warning, "The numbers of the options begin with 2 or more, as if one were lost.",
        canBeLowered: true, canBeAccepted: true,
        example: .options(
            """
            ## Option 2 – Commission eight providers
            ### Pros
            - Fixes the price for four years
            """,
            mended: """
                ## Option 1 – Extend the contract
                ### Pros
                - Nothing changes for residents

                ## Option 2 – Commission eight providers
                ### Pros
                - Fixes the price for four years
                """))
}

extension Diagnostic {
    fileprivate static func optionFirst(_ number: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .optionFirst, at: span, "the options begin with number \(number)",
            suggestion: "is the heading of option 1 written another way? It begins with ## and “Option 1”")
    }
}

/// Finds appraisals whose first option is number 2 or more.
enum FirstOption: PaperCheck {
    static let rules: [Rule] = [.optionFirst]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let text = reading.appraisal?.text, reading.doubts.optionsAreKnown else { return [] }
        let numbers = text.outline.options.compactMap { option in
            Int(String(decoding: option.key.utf8.dropFirst(7).prefix(while: \.isDigit), as: UTF8.self))
        }
        guard let first = text.outline.options.first, let least = numbers.min(), least > 1,
            numbers.count == text.outline.options.count
        else { return [] }
        return [.optionFirst(least, at: text.tree.span(of: first.heading))]
    }
}
