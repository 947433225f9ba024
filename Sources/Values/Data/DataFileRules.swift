package import Diagnostics

extension Rule {
    package static let spreadsheetFile = Rule(
        "spreadsheet-file", .error, "Data are kept in a file of a spreadsheet program that cannot be read here.",
        example: .pieces(
            [
                .file("rates.xls")
            ],
            mended: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ],
            given: [
                .text("Camden pays {{ rates.camden }} an hour.")
            ]))
    package static let dataTwice = Rule(
        "data-twice", .error, "Two files hold the same set of data.",
        example: .pieces(
            [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """),
                .file("rates.json", "[{\"authority\": \"Camden\", \"rate\": \"21.50\"}]"),
            ],
            mended: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ],
            given: [
                .text("Camden pays {{ rates.camden }} an hour.")
            ]))
    package static let dataName = Rule(
        "data-name", .error, "The name of a data file cannot stand in double braces.",
        example: .pieces(
            [
                .file(
                    "rates-night care.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ],
            mended: [
                .file(
                    "rates-night-care.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ],
            given: [
                .text("Camden pays {{ rates-night-care.camden }} an hour.")
            ]))
}

extension Diagnostic {
    static func spreadsheetFile(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .spreadsheetFile, at: .path(path), "files of this kind cannot be read here",
            suggestion: "open it and save it as “Excel Workbook”, under the name \(name).xlsx")
    }

    static func dataTwice(_ path: String, first: String) -> Diagnostic {
        Diagnostic(
            .dataTwice, at: .path(path), "the same set of data is in \(first.quoted) already",
            suggestion: "delete one of the two files")
    }

    static func dataName(_ path: String, slug: String) -> Diagnostic {
        Diagnostic(
            .dataName, at: .path(path), "this file’s name cannot be written in double braces",
            suggestion: slug.isEmpty ? "use small letters a–z, digits and hyphens" : "rename it to \(slug)")
    }
}
