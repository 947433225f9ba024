internal import Diagnostics
internal import Workbooks

/// Compares the stored values of a sheet's formulas with what they come to.
struct FormulaCheck {
    let findings: [Diagnostic]
    /// Where the cells begin whose values cannot be relied on, in the order of the text.
    let faulty: [Int]

    init(_ sheet: SheetFormulas) {
        let values = FormulaValues(sheet)
        let stale = Dictionary(values.stale.map { ($0.formula, $0.value) }) { first, _ in first }
        var faults: [(index: Int, span: Span)] = []
        for (index, formula) in sheet.formulas.enumerated() {
            guard stale[index] != nil || sheet.areToBeWorkedOut && !values.isWorkedOut[index] else { continue }
            if let span = sheet.span(of: formula) { faults.append((index, span)) }
        }
        faulty = faults.map(\.span.range.lowerBound).sorted()
        let counts = faults.reduce(into: [:]) { $0[sheet.formulas[$1.index].column, default: 0] += 1 }
        var told: Set<Int> = []
        findings = faults.compactMap { index, span -> Diagnostic? in
            let formula = sheet.formulas[index]
            guard told.insert(formula.column).inserted else { return nil }
            let more = (counts[formula.column] ?? 1) - 1
            guard !sheet.areToBeWorkedOut, let value = stale[index] else {
                return .workbookNotWorkedOut(at: span, more: more)
            }
            return .workbookStale(
                "\(SheetCell.letters(formula.column))\(formula.row)",
                stored: Self.text(FormulaValues.Operand(formula.stored)),
                formula: FormulaText.printed(formula, of: sheet), value: Self.text(.number(value)), at: span, more: more
            )
        }
    }

    /// With fifteen digits at most, as the spreadsheet has them.
    private static func text(_ operand: FormulaValues.Operand) -> String {
        guard case .number(let number) = operand else { return "another value" }
        let whole = number.magnitude.decimalText(places: 0).utf8.count
        return number.decimalText(places: max(0, 15 - whole))
    }
}
