internal import Datasets
package import Diagnostics
internal import Settings

extension Rule {
    package static let dataDrawing = Rule(
        "data-drawing", .error,
        "Bars, marks or further columns are asked for in data that can have none, or by a name that is not there.",
        example: .settings(
            """
            topic: Adult social care
            data:
              rates:
                marks: {Proposed: figures.rate-propsed}
            """,
            mended: """
                topic: Adult social care
                data:
                  rates:
                    marks: {Proposed: figures.rate-proposed}
                """,
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,£21.87
                    Hackney,£20.10
                    """),
                .file(
                    "figures.csv",
                    """
                    name,value
                    rate-proposed,£21.00
                    """),
                .text("{{ figures.rate-proposed }} is proposed.\n\n{{ rates.table }}"),
            ]))
}

extension Diagnostic {
    fileprivate static func drawingWithoutData(_ name: String, at span: Span, among names: [String]) -> Diagnostic {
        Diagnostic(
            .dataDrawing, at: span, "there are no data called \(name.quoted) in the folder of the paper",
            suggestion: didYouMean(name, among: names) ?? "copy the file \(name).csv there, or delete this setting")
    }

    fileprivate static func barsOfOtherData(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .dataDrawing, at: span, "the data \(name.quoted) have pictures of their own, and no bars",
            suggestion: "delete this; “bars” are for files that {{ table.name }} shows as they are")
    }

    fileprivate static func marksOfOtherData(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .dataDrawing, at: span, "the data \(name.quoted) are no rates, and only the chart of rates has marks",
            suggestion: "write “marks” under the name of a set of rates, such as rates, or delete this")
    }

    fileprivate static func furtherOfOtherData(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .dataDrawing, at: span,
            "the data \(name.quoted) are no rates, and only tables of rates have further columns",
            suggestion: "write “further” under the name of a set of rates, such as rates, or delete this")
    }

    fileprivate static func markUnknown(_ name: String, at span: Span, among names: [String]) -> Diagnostic {
        let near = NearNames(to: name, among: names)
        return Diagnostic(
            .dataDrawing, at: span, "there is no number named \(name.quoted) that could be marked",
            suggestion: near?.question ?? "write the name of a figure, such as figures.rate, without braces",
            fix: near?.fix(at: span))
    }

    fileprivate static func markLabel(_ label: String, at span: Span, most: Int) -> Diagnostic {
        Diagnostic(
            .dataDrawing, at: span, "\(label.quoted) is too long for the name of a line in the chart",
            suggestion: "write at most \(most) letters, such as Proposed")
    }

    fileprivate static func markUnit(_ value: NamedValue, at span: Span, marked: Unit, rates: Unit) -> Diagnostic {
        Diagnostic(
            .dataDrawing, at: span, "\(value.printed) is \(marked.phrase), and each rate is \(rates.phrase)",
            suggestion: "mark a value that counts what the rates count")
    }

    fileprivate static func markPer(_ value: NamedValue, at span: Span, marked: String, rates: String) -> Diagnostic {
        Diagnostic(
            .dataDrawing, at: span, "\(value.printed) is £ per \(marked), and each rate is £ per \(rates)",
            suggestion: "mark a value that counts what the rates count")
    }
}

extension PaperDataReader {
    /// What fits into the chart on a phone, with the value behind it.
    private static let longestLabel = 20

    /// Looks at what the settings want to be drawn, and notes the values that charts of rates show beside the rates.
    mutating func checkTables(of data: inout PaperData, found: [Found]) {
        for table in settings.tables {
            let name = table.name.value
            guard let file = found.first(where: { $0.file.name == name })?.file else {
                let names = found.map(\.file.name)
                data.lostTables.append((name, .drawingWithoutData(name, at: table.name.span, among: names)))
                continue
            }
            let isShownAsItIs = file.kind == .other || file.kind == .costs && data.table(named: name) != nil
            if let bars = table.bars, !isShownAsItIs { diagnostics.append(.barsOfOtherData(name, at: bars.span)) }
            guard file.kind == .rates else {
                if let marks = table.marksSpan { diagnostics.append(.marksOfOtherData(name, at: marks)) }
                if let first = table.further.first { diagnostics.append(.furtherOfOtherData(name, at: first.span)) }
                continue
            }
            guard let rates = data.rates(named: name) else { continue }
            for mark in table.marks {
                let source = DataFile(ofName: mark.value.value)
                if let source, !found.contains(where: { $0.file.name == source.name }) {
                    data.lostMarks.append((name, mark.value))
                } else if let read = self.mark(mark, in: rates, of: data) {
                    data.rateMarks.append(read)
                }
            }
        }
    }

    private mutating func mark(_ mark: TableSettings.Mark, in rates: RateTable, of data: PaperData) -> RateMark? {
        let name = mark.value.value
        guard let value = data.value(named: name), let quantity = value.quantity else {
            if !data.isFaulty(name) {
                let numbers = data.names(most: NearNames.most).filter { data.value(named: $0)?.quantity != nil }
                diagnostics.append(.markUnknown(name, at: mark.value.span, among: numbers))
            }
            return nil
        }
        guard mark.label.value.unicodeScalars.count <= Self.longestLabel else {
            diagnostics.append(.markLabel(mark.label.value, at: mark.label.span, most: Self.longestLabel))
            return nil
        }
        guard quantity.unit == rates.unit.unit else {
            diagnostics.append(
                .markUnit(value, at: mark.value.span, marked: quantity.unit, rates: rates.unit.unit))
            return nil
        }
        if let marked = data.per(named: name), let counted = rates.unit.per, marked != counted {
            diagnostics.append(.markPer(value, at: mark.value.span, marked: marked, rates: counted))
            return nil
        }
        return RateMark(
            set: rates.name, label: mark.label.value.withSingleBlanks, value: quantity.value, printed: value.printed,
            name: value.name)
    }
}
