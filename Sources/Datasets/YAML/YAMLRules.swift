package import Diagnostics

extension Rule {
    package static let yaml = Rule("yaml", .error, "A settings block or YAML file is not well formed.")
    package static let yamlDuplicateKey = Rule("yaml-duplicate-key", .error, "One setting is given twice.")
    package static let yamlFeature = Rule(
        "yaml-feature", .error, "Anchors, aliases, merge keys, tags and deep nesting of YAML are not read.")
    package static let yamlTooLarge = Rule("yaml-too-large", .error, "A settings block or YAML file is too large.")
}

extension Diagnostic {
    static func yamlMalformed(at span: Span, quotedLine: String?) -> Diagnostic {
        Diagnostic(
            .yaml, at: span, "this line cannot be read as “name: value”",
            suggestion: quotedLine.map { "a value that holds “: ” or begins with a sign is written in quotes: \($0)" })
    }

    static func yamlCharacter(at span: Span) -> Diagnostic {
        Diagnostic(.yaml, at: span, "there is a control character here that no editor shows; delete it")
    }

    static func yamlDuplicateKey(_ key: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .yamlDuplicateKey, at: span, "“\(key)” is given twice", suggestion: "delete one of the two",
            notes: [.init(at: first, "the first one")])
    }

    static func yamlReference(at span: Span) -> Diagnostic {
        Diagnostic(
            .yamlFeature, at: span, "values cannot be named with & and repeated with *",
            suggestion: "write the value out, in quotes if it begins with one of these signs")
    }

    static func yamlTag(at span: Span) -> Diagnostic {
        Diagnostic(
            .yamlFeature, at: span, "a value cannot begin with an exclamation mark",
            suggestion: "put the value in quotes")
    }

    static func yamlDepth(at span: Span) -> Diagnostic {
        Diagnostic(
            .yamlFeature, at: span, "more than \(YAMLReader.maximumDepth) lists or groups stand in one another here")
    }

    static func yamlTooLarge(_ size: Int, limit: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .yamlTooLarge, at: span, "\(size) bytes are more than the \(limit) that can be read here")
    }
}
