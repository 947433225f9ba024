package import Diagnostics

extension Rule {
    static let workbookStale = Rule(
        "workbook-stale", .error, "A formula of a workbook was stored with a value that is not its own.",
        example: .told(
            "B7 holds 120 and the formula B3+B4+B5, which is 130: the workbook was saved by a program that works nothing "
                + "out, or with calculation set to manual. Open it in Excel, press F9 and save it."))
}

extension Diagnostic {
    /// - Parameter more: How many other cells of the column are as stale.
    package static func workbookStale(
        _ cell: String, stored: String, formula: String, value: String, at span: Span, more: Int
    ) -> Diagnostic {
        Diagnostic(
            .workbookStale, at: span,
            "\(cell) is stored as \(stored); \(formula) is \(value)\(others(more))",
            suggestion: "open the file in Excel, press F9 and save it")
    }

    package static func workbookNotWorkedOut(at span: Span, more: Int) -> Diagnostic {
        Diagnostic(
            .workbookCell, at: span, "this cell holds a formula that is still to be worked out\(others(more))",
            suggestion: "open the workbook in Excel and save it")
    }

    private static func others(_ more: Int) -> String {
        more == 0 ? "" : " (and \(more) more cell\(more == 1 ? "" : "s") of the column)"
    }
}
