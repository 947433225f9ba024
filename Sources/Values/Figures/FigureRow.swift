internal import Datasets
internal import Diagnostics

/// One row of `figures.csv` before its formula is worked out.
struct FigureRow {
    let name: String
    let label: String?
    let unit: FigureUnit?
    let decimals: Int?
    let value: WrittenNumber?
    let formula: Formula?
    let formulaPlace: RowReader.Place
    let formulaPlaces: FormulaPlaces
    let namePlace: RowReader.Place
    let valuePlace: RowReader.Place
    let period: String?
    let source: String?
    let note: String?

    /// Nil for a row that is at fault; findings say why.
    init?(_ reader: inout RowReader) {
        guard let name = reader.required("name", "a name such as homecare-now"),
            !reader.table.isFaulty(row: reader.row)
        else { return nil }
        guard FigureName.isName(name) else {
            let slug = Slug.make(name)
            reader.diagnostics.append(
                .figureName(name, reader.place("name"), slug: FigureName.isName(slug) ? slug : ""))
            return nil
        }
        self.name = name
        label = reader.text("label")
        period = reader.text("period")
        source = reader.text("source")
        note = reader.text("note")
        valuePlace = reader.place("value")
        formulaPlace = reader.place("formula")
        formulaPlaces = FormulaPlaces(formulaPlace, reader.text("formula") ?? "")
        namePlace = reader.place("name")
        let before = reader.diagnostics.count
        unit = Self.unit(&reader)
        decimals = reader.wholeNumber("decimals", in: 0...6)
        value = Self.value(&reader, unit: unit)
        formula = Self.formula(&reader)
        guard reader.diagnostics.count == before, !reader.table.isFaulty(row: reader.row) else { return nil }
        guard value != nil || formula != nil else {
            reader.diagnostics.append(.figureEmpty(name, valuePlace))
            return nil
        }
    }

    private static func unit(_ reader: inout RowReader) -> FigureUnit? {
        guard let word = reader.text("unit") else { return nil }
        let unit = FigureUnit(word)
        if unit == nil { reader.diagnostics.append(.figureUnit(word, reader.place("unit"))) }
        return unit
    }

    /// A plain number counts what the row's unit says: 188 under £m is £188m.
    private static func value(_ reader: inout RowReader, unit: FigureUnit?) -> WrittenNumber? {
        guard let unit else {
            guard let text = reader.text("value"), let cell = NumberCell.parse(text) else {
                if let text = reader.text("value"), !reader.table.isFaulty(row: reader.row) {
                    reader.diagnostics.append(
                        .notNumber(text, reader.place("value"), expected: "a number such as £1,234.50, 2.7% or 12"))
                }
                return nil
            }
            if case .number(let number) = cell { return number }
            return nil
        }
        guard let number = reader.number("value", as: unit.unit) else { return nil }
        guard let suffix = unit.suffix, number.notation.suffix == nil else { return number }
        guard let scaled = WrittenNumber.parse(reader.text("value") ?? "")?.asMoney(in: suffix) else {
            let expected = "an amount with its unit, such as £188\(suffix.rawValue), or a plain number"
            reader.diagnostics.append(
                .notNumber(reader.text("value") ?? "", reader.place("value"), expected: expected))
            return nil
        }
        return scaled
    }

    private static func formula(_ reader: inout RowReader) -> Formula? {
        guard let text = reader.text("formula"), !reader.table.isFaulty(row: reader.row) else { return nil }
        do {
            return try Formula.parse(text)
        } catch {
            let place = reader.place("formula")
            let span = FormulaPlaces(place, text).span(of: error.range)
            reader.diagnostics.append(
                .formula(error.message, at: span, place, suggestion: error.suggestion, fix: error.fix(at: span)))
            return nil
        }
    }
}

enum FigureName {
    /// What functions of formulas and the block are called.
    private static let reserved = ["min", "max", "sum", "mean", "median", "round", "schedule"]

    static func isReserved(_ word: String) -> Bool { reserved.contains(word) }

    static func isName(_ word: String) -> Bool {
        Slug.make(word) == word && word.utf8.first?.isLowercaseLetter == true && !reserved.contains(word)
    }
}

/// Where parts of a formula stand in its file.
struct FormulaPlaces {
    private let cell: RowReader.Place
    /// Where the text starts in the file; nil when the file does not hold it as it is, because of quotes.
    private let start: Int?

    init(_ cell: RowReader.Place, _ text: String) {
        self.cell = cell
        let source = cell.span.file.bytes[cell.span.range]
        start = source.firstRange(of: text.utf8)?.lowerBound
    }

    func span(of range: Range<Int>) -> Span {
        guard let start else { return cell.span }
        return Span(cell.span.file, (start + range.lowerBound)..<(start + range.upperBound))
    }
}
