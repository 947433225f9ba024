package import Diagnostics

extension Rule {
    package static let dataEmpty = Rule(
        "data-empty", .error, "A data file has nothing in it that could be read.",
        example: .file(
            "rates.csv",
            "",
            mended: """
                authority,rate
                Camden,21.87
                """))
    package static let dataFormat = Rule(
        "data-format", .error, "A data file is none of CSV, JSON and YAML.",
        example: .told(
            "The name of a data file ends in none of .csv, .json, .yml and .yaml. In Excel save it as "
                + "“CSV UTF-8”."))
    package static let dataTooLarge = Rule(
        "data-too-large", .error, "A data file is larger than any needs to be.",
        example: .told(
            "A CSV or JSON file is larger than 32 MiB or has more rows or columns than are read. Keep the "
                + "rows that the paper needs."))
    package static let duplicateColumn = Rule(
        "duplicate-column", .error, "Two columns of a data file, or two keys of an item, have one name.",
        example: .file(
            "rates.csv",
            """
            authority,rate,note,note
            Camden,21.87,from April,survey
            """,
            mended: """
                authority,rate,note,source
                Camden,21.87,from April,survey
                """))
    package static let emptyHeader = Rule(
        "empty-header", .error, "A column with data in it has no name.",
        example: .file(
            "rates.csv",
            """
            authority,rate,
            Camden,21.87,from April
            """,
            mended: """
                authority,rate,note
                Camden,21.87,from April
                """))

    static let ofTables =
        [dataEmpty, dataFormat, dataTooLarge, duplicateColumn, emptyHeader, besideTable, rowUnclear, csvFormula]
        + ofColumns
    private static let ofColumns = [missingColumn, unknownColumn, columnName]
}

extension Diagnostic {
    static func dataFormat(_ path: String) -> Diagnostic {
        Diagnostic(
            .dataFormat, at: .path(path), "this is no data file",
            suggestion: "save it as CSV, JSON or YAML, with a name that ends so")
    }

    static func dataTooLarge(_ source: SourceFile, limit: Int) -> Diagnostic {
        Diagnostic(
            .dataTooLarge, at: .path(source.path),
            "the file takes \(source.bytes.count) bytes, and \(limit) are allowed",
            suggestion: "keep the rows that the paper needs")
    }

    /// - Parameters:
    ///   - what: `rows`, `columns` or `cells`.
    ///   - place: Of the first that is too many.
    static func dataTooMany(_ what: String, limit: Int, at span: Span, _ place: String) -> Diagnostic {
        Diagnostic(
            .dataTooLarge, at: span, "there are more than \(limit) \(what) (\(place))",
            suggestion: "keep those that the paper needs")
    }

    /// - Parameter place: Of the second.
    static func duplicateColumn(_ name: String, at span: Span, first: Span, _ place: String) -> Diagnostic {
        Diagnostic(
            .duplicateColumn, at: span, "\(name.quoted) is there twice (\(place))",
            suggestion: "rename or delete one of the two", notes: [.init(at: first, "the first one")])
    }

    static func emptyHeader(at span: Span, _ place: String) -> Diagnostic {
        Diagnostic(
            .emptyHeader, at: span, "here the name of the column is missing (\(place))",
            suggestion: "type a name, or delete the cells of the column if they are no part of the table")
    }
}
