package import Diagnostics
internal import Markdown

extension Rule {
    package static let outcome = Rule(
        "outcome", .error, "An option's outcome does not begin with one of its six words.",
        example: .options(
            """
            ## Option 1 – Extend the contract (business as usual)
            ### Pros
            - Nothing changes for residents
            ### Outcome
            Recommended because it is the cheapest.
            """,
            mended: """
                ## Option 1 – Extend the contract (business as usual)
                ### Pros
                - Nothing changes for residents
                ### Outcome
                Recommended

                It is the cheapest.
                """))
    package static let outcomeTwice = Rule(
        "outcome-twice", .error, "An option has two outcomes.",
        example: .options(
            """
            ## Option 1 – Extend the contract (business as usual)
            ### Pros
            - Nothing changes for residents
            ### Outcome
            Shortlisted
            ### Outcome
            Recommended
            """,
            mended: """
                ## Option 1 – Extend the contract (business as usual)
                ### Pros
                - Nothing changes for residents
                ### Outcome
                Recommended
                """))
}

extension Diagnostic {
    static func outcome(at span: Span) -> Diagnostic {
        Diagnostic(
            .outcome, at: span,
            "an outcome begins with a line that says only Recommended, Preferred, Not recommended, Rejected, "
                + "Shortlisted or Discounted",
            suggestion: "put what else there is to say in a paragraph of its own after it")
    }

    static func outcomeTwice(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .outcomeTwice, at: span, "this option has two outcomes", suggestion: "make one of the two",
            notes: [.init(at: first, "the first one")])
    }
}

extension Outcome {
    /// - Parameter heading: Where the finding stands when nothing follows the heading.
    init?(reading blocks: [Block], under heading: Span, diagnostics: inout [Diagnostic]) {
        guard let first = blocks.first, case .paragraph(let content) = first.kind, content.isWordsOnly,
            let (verdict, wording) = Self.verdict(in: content.plainText)
        else {
            diagnostics.append(.outcome(at: blocks.first?.span ?? heading))
            return nil
        }
        if let attributes = first.attributes {
            diagnostics.append(.idMisplaced(at: attributes.span, instead: "the heading above"))
        }
        self.init(verdict: verdict, wording: wording, reason: Array(blocks.dropFirst()), span: first.span)
    }

    private static func verdict(in text: String) -> (Verdict, String)? {
        let words = text.withSingleBlanks
        let wording = words.utf8.last == UInt8(ascii: ".") ? String(words.unicodeScalars.dropLast()) : words
        return Verdict(rawValue: wording.lowercased()).map { ($0, wording) }
    }
}
