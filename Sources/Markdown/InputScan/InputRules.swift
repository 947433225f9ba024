package import Diagnostics

extension Rule {
    package static let tooLarge = Rule(
        "too-large", .error, "A Markdown file is larger than any paper: it is not read.",
        example: .told(
            "The file is larger than 1 MiB, some 350 pages of text. Keep pictures as files of their own, "
                + "and move a part of the text to an appendix."))
    package static let markdownLimit = Rule(
        "markdown-limit", .error, "A file would take more time or memory to read than any paper may.",
        example: .text(
            String(repeating: "> ", count: 33) + "The market is stable.", mended: "> The market is stable."))
}

// MARK: - The file as a whole

extension Diagnostic {
    static func fileTooLarge(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .tooLarge, at: Span(file, Limits.fileSize..<file.bytes.count),
            "this file has \(file.bytes.count.grouped) bytes of Markdown, and \(Limits.fileSize.grouped) are allowed",
            suggestion: "move what starts here to another file")
    }

    static func tooManyPieces(_ line: Span) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: line,
            "with this line the file has more than \(Limits.pieces.grouped) lines, table cells, list items and marks "
                + "such as * and [",
            suggestion: "move what starts here to another file")
    }
}

// MARK: - One line

extension Diagnostic {
    static func tooManyContainers(_ mark: Span) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: mark,
            "more than \(Limits.containersOnALine) quotes, lists and footnotes open in one another on this line",
            suggestion: "put a backslash before a mark that is meant as text: \\>")
    }

    static func containerTooFarRight(_ mark: Span) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: mark,
            "a list, quote or footnote starts more than \(Limits.containerColumn) columns from the left",
            suggestion: "indent each list by two blanks more than the one around it")
    }

    static func tooManyBars(_ bars: Int, at line: Span) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: line,
            "this line has \(bars.grouped) bars |, and a table's row may have \(Limits.barsOnALine)",
            suggestion: "divide the table into narrower ones")
    }

    static func writtenOutCaret(_ text: Span) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: text, "a caret cannot be written as a code directly after a bracket",
            suggestion: "write ^")
    }
}

// MARK: - What is gone over more than once

extension Diagnostic {
    static func definitionTooLong(_ definition: Span, brackets: Int) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: definition,
            "this link definition has \(definition.range.count.grouped) characters, too many for a file with "
                + "\(brackets.grouped) brackets [ that could each repeat it",
            suggestion: "shorten it, or put a blank line below it")
    }

    static func tooMuchWork(_ burden: ParserWork.Burden, in file: SourceFile) -> Diagnostic {
        let (message, suggestion) = burden.wording
        return Diagnostic(.markdownLimit, at: Span(file, burden.line), message, suggestion: suggestion)
    }
}

extension ParserWork.Burden {
    fileprivate var wording: (message: String, suggestion: String) {
        switch kind {
        case .marks:
            (
                "the paragraph, list or table that starts here has \(count.grouped) marks such as * _ ~ [ ], too many "
                    + "to be paired", "divide it by blank lines"
            )
        case .markup:
            (
                "the text up to the next blank line has \(count.grouped) signs <! or <?, too many to look for their ends",
                "put a backslash before each: \\<!"
            )
        case .delimiterRows:
            (
                "the text up to the next blank line has \(count.grouped) rows of dashes such as |---|, too many to look "
                    + "for the tables they belong to", "put a blank line before each table"
            )
        case .addresses:
            (
                "this line has \(count.grouped) web and e-mail addresses or signs @, too many for one line",
                "divide it into shorter lines"
            )
        }
    }
}

extension Int {
    /// `1,048,576`
    fileprivate var grouped: String {
        let digits = String(self)
        return String(
            digits.enumerated().flatMap { index, digit in
                index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
            })
    }
}
