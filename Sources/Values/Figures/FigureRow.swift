internal import Datasets
internal import Diagnostics
internal import Settings

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
    /// The key of the option that the figure is of; nil for one of the whole paper.
    let option: String?
    let optionPlace: RowReader.Place
    /// The paragraph by which the row is exempt; nil for one that everybody may read.
    let exempt: Int?
    private(set) var low: FigureBound?
    private(set) var high: FigureBound?
    /// What is wrong with the value of a row that has one all the same.
    private(set) var findings: [Diagnostic] = []

    /// Nil for a row that is at fault; findings say why.
    init?(_ reader: inout RowReader, _ columns: FigureColumns, options: FigureOptions) {
        guard let name = reader.required(columns.name, "a name such as homecare-now"),
            !reader.table.isFaulty(row: reader.row)
        else { return nil }
        guard FigureName.isName(name) else {
            let slug = Slug.make(name)
            reader.diagnostics.append(
                .figureName(name, reader.place(columns.name), slug: FigureName.isName(slug) ? slug : ""))
            return nil
        }
        self.name = name
        label = reader.text(columns.label)
        period = reader.text(columns.period)
        source = reader.text(columns.source)
        note = reader.text(columns.note)
        valuePlace = reader.place(columns.value)
        formulaPlace = reader.place(columns.formula)
        formulaPlaces = FormulaPlaces(formulaPlace, reader.text(columns.formula) ?? "")
        namePlace = reader.place(columns.name)
        let before = reader.diagnostics.count
        optionPlace = reader.place(columns.option)
        option = options.key(in: columns.option, &reader)
        exempt = Self.exempt(&reader, columns)
        unit = Self.unit(&reader, columns)
        decimals = reader.wholeNumber(columns.decimals, in: FigureColumns.decimals)
        let typed = Self.value(&reader, columns, unit: unit)
        let isYear = typed.map { Self.isYear($0, name, reader.text(columns.label)) } ?? false
        value = typed?.printed(unit: unit, decimals: decimals, isYear: isYear)
        formula = Self.formula(&reader, columns)
        low = Self.bound(&reader, columns.low, of: value, unit: unit)
        high = Self.bound(&reader, columns.high, of: value, unit: unit)
        guard reader.diagnostics.count == before, !reader.table.isFaulty(row: reader.row) else { return nil }
        guard value != nil || formula != nil else {
            reader.diagnostics.append(.figureEmpty(name, valuePlace))
            return nil
        }
        if let unit {
            let counted = unit.suffix == nil ? [columns.value] : [columns.value, columns.low, columns.high]
            findings = counted.flatMap { column in
                reader.text(column).map { FigureScale(unit, $0, at: reader.place(column)).findings } ?? []
            }
        }
        if let typed, findings.isEmpty { checkDecimals(of: typed, reader.text(columns.value) ?? "") }
        checkRange(reader, columns)
    }

    /// A row in pounds loses nothing of what is typed in millions, and no other more than its author can mean.
    private mutating func checkDecimals(of typed: WrittenNumber, _ text: String) {
        guard let value, value.notation != typed.notation else { return }
        let own = value.quantity.value
        let isInPounds = unit.map { $0.suffix == nil } ?? false && typed.notation.suffix != nil
        let isLost = isInPounds && value.notation.rounded(own) != own
        guard isLost || value.notation.misstates(own) else { return }
        findings.append(
            .valueRounded(
                text, printed: value.printed, decimals: value.notation.decimals(showing: own), valuePlace))
    }

    private static func exempt(_ reader: inout RowReader, _ columns: FigureColumns) -> Int? {
        guard let text = reader.text(columns.exempt) else { return nil }
        let place = reader.place(columns.exempt)
        if let number = Int(text), ExemptCategories.category(number) != nil { return number }
        reader.diagnostics.append(.noParagraph(Located(text, at: place.span)))
        return nil
    }

    /// A range that its own value is outside of counts for nothing.
    private mutating func checkRange(_ reader: RowReader, _ columns: FigureColumns) {
        guard let value else { return }
        let own = value.quantity.value
        for (bound, column, isLow) in [(low, columns.low, true), (high, columns.high, false)] {
            guard let bound, isLow ? bound.value > own : bound.value < own else { continue }
            findings.append(.figureRange(reader.place(column), bound.printed, isLow: isLow, value: value.printed))
            (low, high) = (nil, nil)
        }
    }

    /// An end of a range counts as the value does.
    private static func bound(
        _ reader: inout RowReader, _ column: RowReader.Column, of value: WrittenNumber?, unit: FigureUnit?
    ) -> FigureBound? {
        guard let text = reader.text(column), !reader.table.isFaulty(row: reader.row) else { return nil }
        if case .none? = NumberCell.parse(text) { return nil }
        let number = WrittenNumber.parse(text)
        let wanted = unit?.unit ?? value?.quantity.unit
        let scaled = (unit?.suffix ?? value?.notation.suffix).flatMap { suffix in number?.asMoney(in: suffix) }
        guard let typed = scaled ?? wanted.map({ number?.as($0) }) ?? number else {
            reader.diagnostics.append(
                .notNumber(text, reader.place(column), expected: "a number as in the column “value”"))
            return nil
        }
        let printed = value.map { value in
            let shown = value.notation.rounded(typed.quantity.value) == typed.quantity.value
            return shown && value.notation.decimals >= typed.notation.decimals
                ? typed.printed(in: value.notation) : typed
        }
        return FigureBound(
            value: typed.quantity.value, printed: (printed ?? typed).printed, span: reader.place(column).span)
    }

    /// Whether a plain number is a year of the calendar by what its row is called: “Year of award”, and not “Hours a
    /// year”.
    private static func isYear(_ value: WrittenNumber, _ name: String, _ label: String?) -> Bool {
        guard value.quantity.unit == .count, value.notation == Notation(.count, decimals: 0),
            value.quantity.value >= Rational(1_900), value.quantity.value <= Rational(2_100)
        else { return false }
        return [name, Slug.make(label ?? "")].contains(where: \.namesYear)
    }

    private static func unit(_ reader: inout RowReader, _ columns: FigureColumns) -> FigureUnit? {
        guard let word = reader.text(columns.unit) else { return nil }
        let unit = FigureUnit(word)
        if unit == nil { reader.diagnostics.append(.figureUnit(word, reader.place(columns.unit))) }
        return unit
    }

    /// A plain number counts what the row's unit says: 188 under £m is £188m.
    private static func value(
        _ reader: inout RowReader, _ columns: FigureColumns, unit: FigureUnit?
    ) -> WrittenNumber? {
        guard let unit else {
            guard let text = reader.text(columns.value), let cell = NumberCell.parse(text) else {
                if let text = reader.text(columns.value), !reader.table.isFaulty(row: reader.row) {
                    reader.diagnostics.append(
                        .notNumber(
                            text, reader.place(columns.value), expected: "a number such as £1,234.50, 2.7% or 12"))
                }
                return nil
            }
            if case .number(let number) = cell { return number }
            return nil
        }
        guard let number = reader.number(columns.value, as: unit.unit) else { return nil }
        guard let suffix = unit.suffix, number.notation.suffix == nil else { return number }
        // With a pound sign of its own it is what it says.
        if WrittenNumber.parse(reader.text(columns.value) ?? "")?.quantity.unit == .money {
            guard number.isTooSmall(for: suffix) else { return number }
            reader.diagnostics.append(
                .moneyTooSmall(reader.text(columns.value) ?? "", suffix, reader.place(columns.value)))
            return nil
        }
        guard let scaled = WrittenNumber.parse(reader.text(columns.value) ?? "")?.asMoney(in: suffix) else {
            let expected = "an amount with its unit, such as £188\(suffix.rawValue), or a plain number"
            reader.diagnostics.append(
                .notNumber(reader.text(columns.value) ?? "", reader.place(columns.value), expected: expected))
            return nil
        }
        return scaled
    }

    private static func formula(_ reader: inout RowReader, _ columns: FigureColumns) -> Formula? {
        guard let text = reader.text(columns.formula), !reader.table.isFaulty(row: reader.row) else { return nil }
        do {
            return try Formula.parse(text)
        } catch {
            let place = reader.place(columns.formula)
            let span = FormulaPlaces(place, text).span(of: error.range)
            reader.diagnostics.append(
                .formula(error.message, at: span, place, suggestion: error.suggestion, fix: error.fix(at: span)))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func moneyTooSmall(
        _ text: String, _ suffix: Notation.Suffix, _ cell: RowReader.Place
    ) -> Diagnostic {
        Diagnostic(
            .notNumber, at: cell.span,
            "\(text.quoted) is no amount in £\(suffix.rawValue), and nobody can say which is meant (\(cell.reference))",
            suggestion: "write \(text)\(suffix.rawValue), or £ in the column “unit”")
    }
}

extension WrittenNumber {
    /// Whether an amount in pounds shows nothing of itself where such a unit counts: £5 in millions.
    fileprivate func isTooSmall(for suffix: Notation.Suffix) -> Bool {
        let value = quantity.value.magnitude
        return value > .zero && value < Rational(suffix.power > 6 ? 1_000_000 : 1_000)
    }

    /// As typed, unless the row says how: with so many decimals, in its own thousands or millions.
    fileprivate func printed(unit: FigureUnit?, decimals: Int?, isYear: Bool) -> WrittenNumber {
        if isYear || unit?.isYear ?? false, notation.decimals == 0 { return printed(in: .year) }
        guard let decimals else { return withoutSavedNought }
        let own = Notation(quantity.unit, decimals: decimals, suffix: notation.suffix)
        return printed(in: unit?.suffix == nil ? own : unit?.notation(decimals: decimals) ?? own)
    }
}

extension String {
    /// Before “year” they tell what something is counted by, or which of them.
    private static let ofRates = Set(["a", "per", "each", "every", "the", "this", "in"].map { Array($0.utf8) })

    /// Whether the word “year” stands in a slug at its start or end, and not as “a year” or “per year”.
    fileprivate var namesYear: Bool {
        let words = utf8.split(separator: UInt8(ascii: "-")).map(Array.init)
        let year = Array("year".utf8)
        guard let last = words.last, last == year || words.first == year else { return false }
        return last != year || words.count == 1 || !Self.ofRates.contains(words[words.count - 2])
    }
}

package enum FigureName {
    /// What functions of formulas and the block are called.
    private static let reserved = ["min", "max", "sum", "mean", "median", "round", "schedule"]

    static func isReserved(_ word: String) -> Bool { reserved.contains(word) }

    /// Whether a figure may be called so.
    package static func isName(_ word: String) -> Bool {
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
        start = source.firstRange(ofBytes: text.utf8)?.lowerBound
    }

    func span(of range: Range<Int>) -> Span {
        guard let start else { return cell.span }
        return Span(cell.span.file, (start + range.lowerBound)..<(start + range.upperBound))
    }
}
