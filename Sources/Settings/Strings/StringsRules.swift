package import Diagnostics

extension Rule {
    package static let strings = Rule(
        "strings", .error,
        "A file of the program's own words lacks a phrase, or has one that nothing uses or can fill.",
        example: .strings("rates-one: \"One rate: {rat}\"", mended: "rates-one: \"One rate: {rate}\""))
    package static let stringsMissing = Rule(
        "strings-missing", .warning, "A language is set for which the program has no words of its own.",
        canBeLowered: true,
        example: .settings("language: gd", mended: "language: en"))
}

extension Diagnostic {
    static func stringsUnknown(_ key: String, at span: Span, near: String?) -> Diagnostic {
        Diagnostic(
            .strings, at: span, "the program has no phrase \(key.quoted)",
            suggestion: near ?? "delete it; strings/en.yml has all that there are")
    }

    static func stringsLacking(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .strings, at: span, "the phrase \(key.quoted) is missing",
            suggestion: "copy its lines from strings/en.yml and put them into the language of this file")
    }

    static func stringsKind(_ key: String, at span: Span, expected: String) -> Diagnostic {
        Diagnostic(.strings, at: span, "\(key.quoted) takes \(expected)")
    }

    static func stringsBrace(at span: Span) -> Diagnostic {
        Diagnostic(
            .strings, at: span, "a brace stands here without its other half",
            suggestion: "the name of a value stands between two braces: {count}")
    }

    static func stringsValueUnknown(_ name: String, names: [String], at span: Span) -> Diagnostic {
        let known = names.map { "{\($0)}" }.joined(separator: ", ")
        return Diagnostic(
            .strings, at: span, "this phrase has no value \("{\(name)}".quoted)",
            suggestion: didYouMean(name, among: names)
                ?? (names.isEmpty ? "it has none at all" : "its values are \(known)"))
    }

    static func stringsValueMissing(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .strings, at: span, "this phrase does not say {\(name)}",
            suggestion: "write {\(name)} where the value is to stand")
    }

    /// - Parameter tag: A language's, with the place that asks for it.
    static func stringsMissing(_ tag: Located<String>) -> Diagnostic {
        Diagnostic(
            .stringsMissing, at: tag.span,
            "the program has no words of its own in \(tag.value.quoted), so they are in English",
            suggestion: "in the folder of templates, copy strings/en.yml to strings/\(tag.value).yml and translate it")
    }
}
