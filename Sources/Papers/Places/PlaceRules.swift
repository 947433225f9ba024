package import Diagnostics
internal import Markdown

extension Rule {
    package static let idDuplicate = Rule(
        "id-duplicate", .error, "Two places have one id, so a link cannot tell them apart.",
        example: .text(
            """
            The contracts end in March. {#dates}

            Carers are told in May. {#dates}
            """,
            mended: """
                The contracts end in March. {#end}

                Carers are told in May. {#notice}
                """))
    package static let idReserved = Rule(
        "id-reserved", .error, "An id is one that the program gives by itself.",
        example: .text(
            "The contracts end in March. {#section-2}", mended: "The contracts end in March. {#end-of-contracts}"))
    package static let optionDuplicate = Rule(
        "option-duplicate", .error, "Two options have one number or letter.",
        example: .options(
            """
            ## Option 1 – Extend the contract
            ### Pros
            - Nothing changes for residents

            ## Option 1 – Commission eight providers
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
    static func idDuplicate(_ id: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .idDuplicate, at: span, "there are two places with the id \(id.quoted)",
            suggestion: "give this one another id", notes: [.init(at: first, "the first one")])
    }

    static func idReserved(_ id: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .idReserved, at: span, "the program gives the id \(id.quoted) by itself",
            suggestion: "leave it out, or choose another")
    }

    static func optionDuplicate(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .optionDuplicate, at: span, "there are two options with this number or letter",
            suggestion: "give each option one of its own", notes: [.init(at: first, "the first one")])
    }
}
