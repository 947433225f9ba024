package import Diagnostics

// What can be wrong between templates: their file names and how they call each other.

extension Rule {
    package static let templateMissing = Rule(
        "template-missing", .error, "A template that a page needs is not in the folder of templates.",
        example: .told(
            "A page needs a template that is neither in the folder Templates nor in the program. “appraise templates” "
                + "lists those of the program; please report one that it lacks."))
    package static let templateFileName = Rule(
        "template-file-name", .error, "A template's file name does not say what it makes.",
        example: .pieces(
            [
                .template("partials/notice.mustache", "Read the notes.")
            ],
            mended: [
                .template("partials/notice.md.mustache", "Read the notes.")
            ]))
    package static let templateUnknownPartial = Rule(
        "template-unknown-partial", .error, "A template calls a partial or parent that does not exist.",
        example: .template(
            "index.md.mustache",
            """
            # Papers
            {{> notce}}
            """,
            mended: """
                # Papers
                {{> notice}}
                """,
            given: [.template("partials/notice.md.mustache", "Read the notes.")]))
    package static let templateUnknownBlock = Rule(
        "template-unknown-block", .error, "A template fills a block that its parent does not have.",
        example: .template(
            "index.html.mustache",
            """
            {{<page}}
            {{$titel}}Papers{{/titel}}
            {{/page}}
            """,
            mended: """
                {{<page}}
                {{$title}}Papers{{/title}}
                {{/page}}
                """))
    package static let templateRecursion = Rule(
        "template-recursion", .error, "A partial calls itself without end.",
        example: .pieces(
            [
                .template("partials/notice.md.mustache", "Read the notes. {{> notice}}")
            ],
            mended: [
                .template("partials/notice.md.mustache", "Read the notes.")
            ],
            given: [
                .template(
                    "index.md.mustache",
                    """
                    # Papers
                    {{> notice}}
                    """)
            ]))
    package static let pageLimit = Rule(
        "page-limit", .error, "A page is larger than the program writes.",
        example: .told(
            "A page would become larger than \(Limits.pageSize >> 20) MiB: it shows a table of several hundred thousand "
                + "rows, or its template prints lists within lists within lists. Show a part of the data, and link to the "
                + "rest."))

    /// Every rule of this room, for the catalogue.
    package static let ofTemplates: [Rule] = [
        templateSyntax, templateUnclosed, templateLimit,
        templateUnknownName, templateOptional, templateShape, templateRaw,
        templateMissing, templateFileName, templateUnknownPartial, templateUnknownBlock, templateRecursion,
        templateMarkup, templateOutside,
        pageLimit,
    ]
}

extension Diagnostic {
    static func missingTemplate(_ path: String, among names: [String], name: String) -> Diagnostic {
        Diagnostic(
            .templateMissing, at: .path(path), "this template is missing", suggestion: didYouMean(name, among: names))
    }

    static func unclearFileName(_ file: SourceFile) -> Diagnostic {
        let endings = OutputKind.allCases.map { ".\($0.fileExtension)\(TemplateName.ending)" }
        return Diagnostic(
            .templateFileName, at: .path(file.path), "the file name does not say what the template makes",
            suggestion: "end it with \(endings.dropLast().joined(separator: ", ")) or \(endings.last ?? "")")
    }

    static func unknownPartial(_ name: TemplateName, near names: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnknownPartial, at: span, "there is no “\(name.path)” for “\(name.base.shortened)”",
            suggestion: didYouMean(name.base, among: names))
    }

    static func unknownBlock(_ name: String, of parent: String, near names: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnknownBlock, at: span, "“\(parent)” has no block “\(name.shortened)”",
            suggestion: didYouMean(name, among: names))
    }

    static func endlessCall(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateRecursion, at: span, "“\(name)” calls itself here without end",
            suggestion: "call it from inside a list or group that each turn goes deeper into")
    }

    /// - Parameters:
    ///   - bytes: What a template made.
    ///   - path: Of the page in `Output`.
    /// - Returns: Nil for a page that is whole.
    package static func pageLimit(of bytes: [UInt8], at path: String) -> Diagnostic? {
        guard bytes.count > Limits.pageSize else { return nil }
        return Diagnostic(
            .pageLimit, at: .path(path), "the page would be larger than \(Limits.pageSize >> 20) MiB",
            suggestion: "show a part of the data and link to the rest, or print fewer lists within lists")
    }
}
