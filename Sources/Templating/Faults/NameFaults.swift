package import Diagnostics

// What can be wrong with the names in a template, given the page that it is for.

extension Rule {
    package static let templateUnknownName = Rule(
        "template-unknown-name", .error, "A template uses a name that its page does not have.",
        example: .template(
            "appraisal.md.mustache",
            """
            {{#options}}
            - {{labell}}
            {{/options}}
            """,
            mended: """
                {{#options}}
                - {{label}}
                {{/options}}
                """))
    package static let templateOptional = Rule(
        "template-optional", .error, "A template prints a value that may be missing outside its own section.",
        example: .template(
            "appraisal.md.mustache",
            """
            {{#options}}
            - {{label}}, {{council}}
            {{/options}}
            """,
            mended: """
                {{#options}}
                - {{label}}{{#council}}, {{council}}{{/council}}
                {{/options}}
                """))
    package static let templateShape = Rule(
        "template-shape", .error, "A template uses a name in a way that does not suit what it stands for.",
        example: .template(
            "appraisal.md.mustache",
            "Options: {{options}}",
            mended: """
                {{#options}}
                - {{label}}
                {{/options}}
                """))
    package static let templateRaw = Rule(
        "template-raw", .error, "A template inserts plain text as it is, or finished output as if it were text.",
        example: .template(
            "appraisal.md.mustache",
            """
            {{#options}}
            - {{{label}}}
            {{/options}}
            """,
            mended: """
                {{#options}}
                - {{label}}
                {{/options}}
                """))
}

extension Diagnostic {
    static func unknownPhrase(_ name: String, among names: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnknownName, at: span, "there is no phrase \(name.quoted)",
            suggestion: didYouMean(name, among: names) ?? "strings/en.yml has all that there are")
    }

    static func unknownName(_ name: String, at span: Span, suggestion: String?) -> Diagnostic {
        Diagnostic(.templateUnknownName, at: span, "“\(name.shortened)” is not a name here", suggestion: suggestion)
    }

    static func mayBeMissing(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateOptional, at: span, "“\(name)” may be missing",
            suggestion: "use it between {{#\(name)}} and {{/\(name)}}")
    }

    static func rawText(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateRaw, at: span, "“\(name)” is plain text and cannot be inserted as it is",
            suggestion: "write {{\(name)}}")
    }

    static func escapedOutput(_ name: String, kinds: [OutputKind], at span: Span) -> Diagnostic {
        Diagnostic(
            .templateRaw, at: span, "“\(name)” is \(Shape.rendered(kinds).title) and must not be escaped",
            suggestion: "write {{{\(name)}}}")
    }

    static func otherKind(_ name: String, kinds: [OutputKind], template: OutputKind, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateRaw, at: span,
            "“\(name)” is \(Shape.rendered(kinds).title), and this template makes \(template.title)")
    }

    /// A name that is printed and cannot be.
    static func notPrintable(_ name: String, _ shape: Shape, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateShape, at: span, "“\(name)” is \(shape.title) and cannot be printed",
            suggestion: "write {{#\(name)}}…{{/\(name)}}")
    }

    /// `title.first` where a title is plain text.
    static func holdsNoNames(_ name: String, _ shape: Shape, at span: Span) -> Diagnostic {
        let isList = shape.record != nil
        return Diagnostic(
            .templateShape, at: span, "“\(name)” is \(shape.title) and has no names after a dot",
            suggestion: isList ? "write {{#\(name)}}…{{/\(name)}} and the name inside" : "write {{\(name)}}")
    }

    static func alwaysThere(_ name: String, isInverted: Bool, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateShape, at: span, "“\(name)” is always there",
            suggestion: isInverted ? "what stands here would never be printed" : "use it without a section")
    }
}
