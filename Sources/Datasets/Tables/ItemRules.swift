package import Diagnostics

extension Rule {
    package static let json = Rule(
        "json", .error, "A JSON file has something in it that JSON does not allow.",
        example: .file(
            "costs.json", "[{\"item\": \"Visits\", \"cost\": \"£400\",}]",
            mended: "[{\"item\": \"Visits\", \"cost\": \"£400\"}]"))
    package static let notATable = Rule(
        "not-a-table", .error, "A JSON or YAML file of data is no list of items with keys and values.",
        example: .file(
            "costs.json", "{\"item\": \"Visits\", \"cost\": \"£400\"}",
            mended: "[{\"item\": \"Visits\", \"cost\": \"£400\"}]"))
    package static let nestedValue = Rule(
        "nested-value", .error, "A value of a data file is a list or a group of values.",
        example: .file(
            "costs.json", "[{\"item\": \"Visits\", \"cost\": [\"£400\", \"£500\"]}]",
            mended: "[{\"item\": \"Visits\", \"cost-2026\": \"£400\", \"cost-2027\": \"£500\"}]"))

    static let ofItems = [json, notATable, nestedValue]
}

extension Diagnostic {
    static func noItems(at span: Span) -> Diagnostic {
        Diagnostic(.dataEmpty, at: span, "there are no items here", suggestion: "add the first one")
    }

    static func notAList(at span: Span, _ format: DataFormat) -> Diagnostic {
        Diagnostic(
            .notATable, at: span, "the file is no list of items",
            suggestion: format == .json ? "begin it with [ and end it with ]" : "begin each item with “- ”")
    }

    static func notAnItem(at span: Span, _ format: DataFormat, _ place: String) -> Diagnostic {
        Diagnostic(
            .notATable, at: span, "this item has no keys and values (\(place))",
            suggestion: format == .json ? "write it as {\"name\": \"value\"}" : "write it as “- name: value”")
    }

    static func nestedValue(at span: Span, _ place: String) -> Diagnostic {
        Diagnostic(
            .nestedValue, at: span, "a list or group of values cannot stand in a cell (\(place))",
            suggestion: "write one text or number, or a key for each value")
    }

    static func json(_ fault: JSONScanner.Fault, of source: SourceFile, _ place: String?) -> Diagnostic {
        Diagnostic(
            .json, at: Span(source, fault.range), fault.message + (place.map { " (\($0))" } ?? ""),
            suggestion: fault.advice)
    }
}
