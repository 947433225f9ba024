package import Diagnostics

extension Rule {
    package static let yaml = Rule(
        "yaml", .error, "A line of settings cannot be read as “name: value”.",
        example: .settings("topic: Social care: adults", mended: "topic: \"Social care: adults\""))
    package static let yamlComment = Rule(
        "yaml-comment", .error, "What follows a # in a setting's line would not be read.",
        example: .settings("version: Draft #2", mended: "version: \"Draft #2\""))
    package static let yamlDuplicateKey = Rule(
        "yaml-duplicate-key", .error, "One setting is given twice.",
        example: .settings(
            """
            status: draft
            status: final
            """,
            mended: "status: final"))
    package static let yamlFeature = Rule(
        "yaml-feature", .error, "A value begins with a sign that has a meaning of its own, or is nested too deep.",
        example: .settings("topic: !Urgent home care", mended: #"topic: "!Urgent home care""#))
    package static let yamlTooLarge = Rule(
        "yaml-too-large", .error, "The settings take more room than any need.",
        example: .told(
            "The settings take more than 64 KiB, a thousand lines. Most likely the second line of three "
                + "hyphens stands far too low; put it directly below the last setting."))

    /// Every rule of this room.
    package static let ofDatasets = ofYAML + ofTables + ofCSV + ofItems
    private static let ofYAML = [yaml, yamlComment, yamlDuplicateKey, yamlFeature, yamlTooLarge]
}

extension Diagnostic {
    static func yamlMalformed(at span: Span, advice: String, fix: Fix? = nil) -> Diagnostic {
        Diagnostic(.yaml, at: span, "this line cannot be read as “name: value”", suggestion: advice, fix: fix)
    }

    /// - Parameter sign: The quotation mark or bracket.
    static func yamlOpen(at sign: Span, quoted: String?, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .yaml, at: sign, "the \(sign.text) that stands here is never closed",
            suggestion: quoted.shown.map { "close it, or write the value in quotes: \($0)" } ?? "close it", fix: fix)
    }

    /// - Parameter value: With the comma and what stands behind it.
    static func yamlCut(at value: Span) -> Diagnostic {
        let isOne = !value.text.utf8.contains { "\"'\\\n\r".utf8.contains($0) }
        let quoted = "\"\(value.text)\""
        return Diagnostic(
            .yaml, at: value, "between braces a comma ends the value, and what stands behind it is no part of it",
            suggestion: (isOne ? quoted : nil).shown.map { "write the value in quotes: \($0)" }
                ?? "put the whole value in quotes",
            fix: isOne ? Fix(quoted, at: value, isSafe: false) : nil)
    }

    static func yamlComment(at span: Span, quoted: String?, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .yamlComment, at: span, "what follows the # is not read",
            suggestion: (quoted.shown.map { "write the value in quotes: \($0)" } ?? "put the value in quotes")
                + ", or the remark on a line of its own", fix: fix)
    }

    static func yamlDuplicateKey(_ key: String, at span: Span, first: Span?) -> Diagnostic {
        let rest = span.file.bytes[span.range.upperBound...].drop { $0.isBlank || $0 == UInt8(ascii: ":") }
        let isGroup = rest.first.map { $0 == UInt8(ascii: "{") || $0.isLineEnd } ?? false
        return Diagnostic(
            .yamlDuplicateKey, at: span, "\(key.quoted) is given twice",
            suggestion: isGroup ? "put what stands below both below one of them" : "delete one of the two",
            notes: first.map { [.init(at: $0, "the first one")] } ?? [])
    }

    static func yamlSign(_ sign: Character, at span: Span, quoted: String?, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .yamlFeature, at: span, "a value cannot begin with \(sign)",
            suggestion: quoted.shown.map { "write it in quotes: \($0)" } ?? "put it in quotes", fix: fix)
    }

    static func yamlMerge(at span: Span) -> Diagnostic {
        Diagnostic(.yamlFeature, at: span, "“<<” is not a setting", suggestion: "write the settings out one by one")
    }

    static func yamlReferences(at span: Span) -> Diagnostic {
        Diagnostic(
            .yamlFeature, at: span, "values cannot be named with & and repeated with *",
            suggestion: "write each value out")
    }

    static func yamlDepth(at span: Span) -> Diagnostic {
        Diagnostic(
            .yamlFeature, at: span, "more than \(YAMLReader.maximumDepth) lists or groups stand in one another here")
    }

    static func yamlTooLarge(_ size: Int, limit: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .yamlTooLarge, at: span, "the settings take \(size) bytes, and \(limit) are allowed",
            suggestion: "move what is no setting to where the text is")
    }
}

extension String? {
    /// Nil for more than anybody copies from a message.
    fileprivate var shown: String? { flatMap { $0.utf8.count <= 200 ? $0 : nil } }
}
