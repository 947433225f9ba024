package import Diagnostics

// What can be wrong with the form of a template, whatever page it is for.

extension Rule {
    package static let templateSyntax = Rule(
        "template-syntax", .error, "A tag in a template is not written as the template language wants it.",
        example: .template(
            "appraisal.md.mustache",
            """
            # Papers
            {{#options}}
            - {{label}}
            {{/paper}}
            """,
            mended: """
                # Papers
                {{#options}}
                - {{label}}
                {{/options}}
                """))
    package static let templateUnclosed = Rule(
        "template-unclosed", .error, "A tag, section or comment in a template is opened and never closed.",
        example: .template(
            "appraisal.md.mustache",
            """
            # Papers
            {{#options}}
            - {{label}}
            """,
            mended: """
                # Papers
                {{#options}}
                - {{label}}
                {{/options}}
                """))
    package static let templateLimit = Rule(
        "template-limit", .error, "A template is larger or more deeply nested than the program accepts.",
        example: .told(
            "A template is larger than 1 MiB, or calls others more than a hundred deep or so often that a "
                + "page becomes too large. Make it simpler."))
}

extension Diagnostic {
    static func unreadableName(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: span, "“\(name.shortened)” cannot be a name",
            suggestion: "names are letters, digits and hyphens, like {{label}}")
    }

    static func unreadableDelimiters(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: span, "new delimiters are two groups of signs with a blank between them",
            suggestion: "write {{=<% %>=}}")
    }

    /// - Parameter open: The innermost of what is open; nil where nothing is.
    static func strayClosing(_ name: String, in open: String?, at span: Span) -> Diagnostic {
        let expected = open.map { "{{/\($0.shortened)}} is expected next" }
        return Diagnostic(
            .templateSyntax, at: span, "{{/\(name.shortened)}} closes nothing: “\(name.shortened)” is not open here",
            suggestion: expected ?? "nothing is open here")
    }

    static func misspeltClosing(_ name: String, of opened: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: span,
            "{{/\(name.shortened)}} does not match “\(opened.shortened)”, which is open here",
            suggestion: "write {{/\(opened.shortened)}}")
    }

    static func lostInParent(_ parent: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: span, "this would be lost: inside {{<\(parent.shortened)}} only blocks are printed",
            suggestion: "put it into a {{$block}}…{{/block}} of “\(parent.shortened)”")
    }

    static func blockGivenTwice(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: span, "the block “\(name)” is given twice here", suggestion: "keep one of the two")
    }

    static func unclosedTag(_ ending: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnclosed, at: span, "this tag is never closed", suggestion: "“\(ending)” is missing on this line")
    }

    static func unclosedComment(_ ending: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnclosed, at: span, "this comment is never closed", suggestion: "“\(ending)” is missing after it")
    }

    static func unclosedSection(sign: String, _ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnclosed, at: span, "{{\(sign)\(name.shortened)}} is never closed",
            suggestion: "write {{/\(name.shortened)}} where it ends")
    }

    static func tooDeep(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateLimit, at: span, "sections and partials lie more than \(Limits.depth) deep inside each other")
    }

    static func tooLarge(_ file: SourceFile) -> Diagnostic {
        Diagnostic(.templateLimit, at: .path(file.path), "the template is larger than \(Limits.fileSize >> 20) MiB")
    }

    static func expandsTooFar(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateLimit, at: span, "the page becomes too large: partials are called too often from each other",
            suggestion: "the limit is \(Limits.expandedSize >> 20) MiB of templates for a page")
    }
}

extension String {
    /// A name of any length, made short enough for a message.
    var shortened: String {
        unicodeScalars.count > 60 ? String(unicodeScalars.prefix(60)) + "…" : self
    }
}
