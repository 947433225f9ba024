package import Diagnostics

extension Rule {
    package static let exemptBlock = Rule(
        "exempt-block", .error, "An exempt block is not written so that it can be kept back.",
        example: .report(
            """
            ## Reasons

            ::: exempt {paragraph=3 because="The price would harm the bidder."}
            The bidder asks for £81,726.
            """,
            mended: """
                ## Reasons

                ::: exempt {paragraph=3 because="The price would harm the bidder."}
                The bidder asks for £81,726.
                :::
                """))
}

extension Diagnostic {
    private static let form = "::: exempt {paragraph=3 because=\"Why the public interest is in keeping it back\"}"

    static func exemptBlockOpen(at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptBlock, at: span, "nothing ends this exempt block",
            suggestion: "write a line ::: below its last line")
    }

    static func exemptBlockStray(at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptBlock, at: span, "no exempt block is open here, so the one above ended before it was meant to",
            suggestion: "delete this line, or the line of colons that ends the block too early")
    }

    static func exemptBlockInside(at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptBlock, at: span, "an exempt block begins and ends with a line of its own, outside lists and quotes",
            suggestion: "begin both lines with ::: at the very left, and put the block below the list or quote")
    }

    static func exemptBlockSigns(at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptBlock, at: span, "this is meant to begin an exempt block, and nothing would be kept back",
            suggestion: "write \(form); end the block with a line :::")
    }

    static func exemptBlockBelow(at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptBlock, at: span, "an exempt block would belong to the paragraph above it",
            suggestion: "put an empty line above it")
    }

    static func exemptAttributes(at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptBlock, at: span, "this does not say by which paragraph the block is exempt, and why",
            suggestion: "write \(form)")
    }

    static func exemptAttribute(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptBlock, at: span, "\(key.quoted) is not known here, or stands here twice",
            suggestion: "write \(form); until=2028-03-31 may stand beside it")
    }

    /// - Parameters:
    ///   - what: What the block has in it.
    ///   - line: On which line, counted from 1.
    static func exemptBlockHolds(_ what: String, line: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptBlock, at: span,
            "this exempt block has \(what) in it (line \(line)), which would change what everybody reads outside it",
            suggestion: "keep paragraphs, lists and tables in the block, and put the rest into an exempt appendix"
        )
    }
}
