package import Diagnostics

extension Rule {
    package static let csvSeparator = Rule(
        "csv-separator", .error, "The cells of a CSV file are separated by semicolons or tabs, not by commas.",
        example: .file(
            "rates.csv",
            """
            authority;rate
            Camden;21.87
            """,
            mended: """
                authority,rate
                Camden,21.87
                """))
    package static let longRow = Rule(
        "long-row", .error, "A row of a CSV file has more cells than there are columns.",
        example: .file(
            "rates.csv",
            """
            authority,rate
            Camden,1,021.87
            """,
            mended: """
                authority,rate
                Camden,"1,021.87"
                """))
    package static let shortRow = Rule(
        "short-row", .error, "A row of a CSV file has fewer cells than there are columns.",
        example: .file(
            "rates.csv",
            """
            authority,rate,source
            Camden,21.87
            """,
            mended: """
                authority,rate,source
                Camden,21.87,survey
                """))
    package static let textAfterQuote = Rule(
        "text-after-quote", .error, "Something stands between a closing quotation mark and the next comma.",
        example: .file(
            "rates.csv",
            """
            authority,rate,note
            Camden,21.87,"from April" on
            """,
            mended: """
                authority,rate,note
                Camden,21.87,from April on
                """))
    package static let unclosedQuote = Rule(
        "unclosed-quote", .error, "A quotation mark opens a cell of a CSV file and is not closed.",
        example: .file(
            "rates.csv",
            """
            authority,rate,note
            Camden,21.87,"from April
            """,
            mended: """
                authority,rate,note
                Camden,21.87,"from April"
                """))

    static let ofCSV = [csvSeparator, longRow, shortRow, textAfterQuote, unclosedQuote]
}

extension Diagnostic {
    static func csvEmpty(at span: Span) -> Diagnostic {
        Diagnostic(
            .dataEmpty, at: span, "this file is empty", suggestion: "begin it with a row of the columns’ names")
    }

    static func csvSeparator(at sign: Span, _ place: String) -> Diagnostic {
        let name = sign.text == ";" ? "semicolons" : "tabs"
        return Diagnostic(
            .csvSeparator, at: sign, "the cells are separated by \(name), not by commas (\(place))",
            suggestion: "in Excel choose “Save As” and the type “CSV UTF-8 (Comma delimited)”, or replace the \(name)")
    }

    static func shortRow(_ count: Int, of columns: Int, at row: Span, _ place: String) -> Diagnostic {
        let lacking = columns - count
        return Diagnostic(
            .shortRow, at: row,
            "this row ends too early: \(cells(count)) for \(columns) columns (\(place))",
            suggestion: "fill in what is missing, or end the row with \(lacking) more comma\(lacking == 1 ? "" : "s")")
    }

    static func longRow(_ count: Int, of columns: Int, at extra: Span, _ place: String) -> Diagnostic {
        let name = columns == 1 ? "1 column" : "\(columns) columns"
        return Diagnostic(
            .longRow, at: extra, "this row is too long: \(cells(count)) for \(name) (\(place))",
            suggestion: "put a cell that has a comma in it in double quotes, or name the column")
    }

    static func csv(_ fault: CSVFault, of source: SourceFile, _ place: String) -> Diagnostic {
        switch fault {
        case .open(let quote, let closing):
            Diagnostic(
                .unclosedQuote, at: Span(source, quote),
                "the quotation mark that opens this cell is not closed (\(place))",
                suggestion: "close it at the end of the cell, and write a quotation mark inside it twice",
                notes: closing.map { [.init(at: Span(source, $0), "the next one, with text after it")] } ?? [])
        case .textAfterQuote(let text):
            Diagnostic(
                .textAfterQuote, at: Span(source, text),
                "text follows the quotation mark that closes this cell (\(place))",
                suggestion: "put the comma behind the mark, or write a quotation mark inside the cell twice")
        }
    }

    private static func cells(_ count: Int) -> String { "\(count) cell\(count == 1 ? "" : "s")" }
}
