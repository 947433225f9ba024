package import Diagnostics

extension Rule {
    package static let duplicateRow = Rule(
        "duplicate-row", .error, "Two rows of a data file have one key.",
        example: .file(
            "rates.csv",
            """
            authority,rate
            Camden,21.87
            Camden,22.10
            """,
            mended: """
                authority,rate
                Camden,21.87
                Hackney,22.10
                """))
    package static let reservedName = Rule(
        "reserved-name", .error, "A row's key comes to a name that the program gives to something else.",
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact
            high,The price is too high,2,3
            """,
            mended: """
                id,risk,likelihood,impact
                high-price,The price is too high,2,3
                """))
    package static let columnDiffers = Rule(
        "column-differs", .error, "A column that says the same in all rows says something else in one.",
        example: .file(
            "rates.csv",
            """
            authority,rate,year
            Camden,21.87,2025/26
            Hackney,22.10,2026/27
            """,
            mended: """
                authority,rate,year
                Camden,21.87,2026/27
                Hackney,22.10,2026/27
                """))
    package static let ownTwice = Rule(
        "own-twice", .error, "Two rows of a rates file are marked as the council's own.",
        example: .file(
            "rates.csv",
            """
            authority,rate,own
            Camden,21.87,yes
            Hackney,22.10,yes
            """,
            mended: """
                authority,rate,own
                Camden,21.87,yes
                Hackney,22.10,
                """))
    package static let totalRow = Rule(
        "total-row", .error, "A row of a rates file is a total, an average or a region, and counts as a council.",
        canBeAccepted: true,
        example: .file(
            "rates.csv",
            """
            authority,rate
            Camden,21.87
            Hackney,22.10
            London average,21.99
            """,
            mended: """
                authority,rate,compare
                Camden,21.87,
                Hackney,22.10,
                London average,21.99,yes
                """))
    package static let ownMissing = Rule(
        "own-missing", .warning, "A rates file has no row for the paper's own council.", canBeLowered: true,
        canBeAccepted: true,
        example: .file(
            "rates.csv",
            """
            authority,rate
            Camden,21.87
            """,
            mended: """
                authority,rate
                Camden,21.87
                Hackney,22.10
                """,
            given: [.settings("authority: Hackney")]))
    package static let tableEmpty = Rule(
        "table-empty", .error, "A data file has no rows.",
        example: .file(
            "rates.csv",
            "authority,rate",
            mended: """
                authority,rate
                Camden,21.87
                """))
    package static let numberTooLarge = Rule(
        "number-too-large", .error, "A sum has more digits than the program can count with exactly.",
        example: .told(
            "A number that is worked out of the rates would have more than a thousand digits. Look for a "
                + "rate that was typed with very many digits, and shorten it."))
}

extension Diagnostic {
    /// - Parameter what: What the key is of: “authority”, “id”.
    static func duplicateRow(_ key: String, _ cell: RowReader.Place, first: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .duplicateRow, at: cell.span, "\(key.quoted) stands in two rows (\(cell.reference))",
            suggestion: "delete one of the two rows, or tell them apart",
            notes: [.init(at: first.span, "the first one (\(first.reference))")])
    }

    static func emptyKey(_ key: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .emptyCell, at: cell.span, "\(key.quoted) holds no letter a–z and no digit (\(cell.reference))",
            suggestion: "write it with Latin letters, since values are named after it")
    }

    static func rateMissing(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .emptyCell, at: cell.span, "\(text.quoted) says that there is no rate (\(cell.reference))",
            suggestion: "write it: this is the paper’s own council")
    }

    static func noRates(_ table: SourceFile) -> Diagnostic {
        Diagnostic(
            .tableEmpty, at: .path(table.path), "no row of this file gives a council’s rate",
            suggestion: "write a rate, or delete the file")
    }

    static func reservedName(_ name: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .reservedName, at: cell.span,
            "\(name.quoted) is a name that the program gives to something else (\(cell.reference))",
            suggestion: "choose a longer name")
    }

    static func columnDiffers(_ text: String, _ cell: RowReader.Place, first: RowReader.Place, as other: String)
        -> Diagnostic
    {
        Diagnostic(
            .columnDiffers, at: cell.span,
            "\(text.quoted) is not what the rows before say, \(other.quoted) (\(cell.reference))",
            suggestion: "one file is one set of rates: put others into a file rates-<name>.csv",
            notes: [.init(at: first.span, "the first one (\(first.reference))")])
    }

    static func ownMark(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .notChoice, at: cell.span, "\(text.quoted) is neither yes nor no (\(cell.reference))",
            suggestion: "write yes in the row of the paper’s own council, and nothing in the others")
    }

    static func compareMark(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .notChoice, at: cell.span, "\(text.quoted) is neither yes nor no (\(cell.reference))",
            suggestion: "write yes in a row that is no council’s, such as an average, and nothing in the others")
    }

    static func ownCompared(_ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .notChoice, at: cell.span,
            "the council’s own row cannot be one that is only compared with (\(cell.reference))",
            suggestion: "leave one of the two marks out")
    }

    static func ownTwice(_ cell: RowReader.Place, first: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .ownTwice, at: cell.span, "a second row is marked as the council’s own (\(cell.reference))",
            suggestion: "leave the mark on one row",
            notes: [.init(at: first.span, "the first one (\(first.reference))")])
    }

    static func totalRow(_ authority: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .totalRow, at: cell.span,
            "\(authority.quoted) is ranked and counted as if it were a council (\(cell.reference))",
            suggestion:
                "write yes in a column “compare” of this row, which keeps it out of ranks and averages, or delete the row"
        )
    }

    /// - Parameter first: The row that is marked, so that the finding has a place.
    static func ownMissing(_ authority: String, at first: Span, near: String?) -> Diagnostic {
        Diagnostic(
            .ownMissing, at: first, "no row of this file is \(authority.quoted), the paper’s own council",
            suggestion: near
                ?? "write yes in the column “own” of its row, or after “authority:” its name as it stands here")
    }

    static func tableEmpty(_ table: SourceFile, of what: String) -> Diagnostic {
        Diagnostic(
            .tableEmpty, at: .path(table.path), "this file has column heads and no rows",
            suggestion: "write \(what) below them, or delete the file")
    }

    static func numberTooLarge(at span: Span) -> Diagnostic {
        Diagnostic(
            .numberTooLarge, at: span, "the exact result has more digits than can be counted with",
            suggestion: "use fewer decimals")
    }
}
