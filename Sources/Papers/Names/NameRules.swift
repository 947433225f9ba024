package import Diagnostics

extension Rule {
    package static let unknownName = Rule(
        "unknown-name", .error, "A name in double braces stands for no value, so nothing could be printed there.",
        example: .text(
            "Camden pays {{ rates.camdem }} an hour.", mended: "Camden pays {{ rates.camden }} an hour.",
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ]))
    package static let nameUnclosed = Rule(
        "name-unclosed", .error, "Double braces open a name and do not close on the same line.",
        example: .text(
            "Camden pays {{ rates.camden } an hour.", mended: "Camden pays {{ rates.camden }} an hour.",
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ]))
    package static let nameInAddress = Rule(
        "name-in-address", .error, "A name in double braces stands in the address of a link or image.",
        example: .text(
            "[Camden]({{ rates.camden }}) pays by the hour.",
            mended: "[Camden](https://www.camden.gov.uk) pays {{ rates.camden }} an hour.",
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ]))
    package static let blockInText = Rule(
        "block-in-text", .error, "The name of a table or list stands elsewhere than in a paragraph of its own.",
        example: .text(
            "These are the rates: {{ rates.table }}",
            mended: """
                These are the rates:

                {{ rates.table }}
                """,
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ]))
    package static let blockTwice = Rule(
        "block-twice", .error, "A table or list stands twice in a paper.",
        example: .text(
            """
            {{ rates.table }}

            The table again:

            {{ rates.table }}
            """,
            mended: "{{ rates.table }}",
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ]))
}

extension Diagnostic {
    static func unknownName(
        _ name: String, at span: Span, advice: String, notes: [Note] = [], fix: Fix? = nil
    ) -> Diagnostic {
        let message = name.isEmpty ? "there is no name between these braces" : "there is no value named \(name.quoted)"
        return Diagnostic(.unknownName, at: span, message, suggestion: advice, fix: fix, notes: notes)
    }

    static func nameUnclosed(at span: Span) -> Diagnostic {
        Diagnostic(
            .nameUnclosed, at: span, "the braces that open here do not close on this line",
            suggestion: "write }} after the name; braces that are meant as such are written \\{{")
    }

    static func nameInAddress(at span: Span) -> Diagnostic {
        Diagnostic(
            .nameInAddress, at: span, "no value can stand in the address of a link or image",
            suggestion: "write the address out")
    }

    static func blockInText(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .blockInText, at: span, "\(name.quoted) is a whole table or list, which cannot stand inside other text",
            suggestion:
                "put it into a paragraph of its own, with an empty line above and below, outside lists and tables")
    }

    static func blockTwice(_ name: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .blockTwice, at: span, "\(name.quoted) stands here a second time, and links to it could lead to either",
            suggestion: "delete one of the two", notes: [.init(at: first, "the first one")])
    }
}
