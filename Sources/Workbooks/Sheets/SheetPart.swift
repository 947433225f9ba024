internal import OfficeFiles

/// Reads the cells of one sheet, as texts.
final class SheetPart: SpreadsheetPart {
    struct Cell {
        let place: CellReference
        /// Into `bytes`; empty where the value cannot be known.
        let text: Range<Int>
    }

    /// What the cells of a workbook refer to.
    struct Context {
        let texts: SharedTexts
        let formats: CellFormats
        let countsFrom1904: Bool
        /// Whether the values of formulas may be none.
        let isToBeWorkedOut: Bool
        /// Whether values were cut to what is shown: then no formula gives them.
        let isRoundedAsShown: Bool
    }

    /// The texts of the cells, one behind the other.
    private(set) var bytes: [UInt8] = []
    /// Those that hold anything and are seen.
    private(set) var cells: [Cell] = []
    private(set) var faults: [(place: CellReference, fault: CellFault)] = []
    private(set) var hidden = HiddenCells()
    private(set) var formulas = SheetFormulas()

    private let context: Context
    private let limits: WorkbookLimits
    /// By column, from 0 for none.
    private var columnIsHidden = [Bool](repeating: false, count: CellReference.mostColumns + 1)
    private var merges: [CellRange] = []
    /// How many columns the hidden ones and the merged cells name, one after the other.
    private var spread = 0
    /// How many percentages each column has, and its numbers below 1 that no format makes one.
    private var percentages: [Int: Int] = [:]
    private var fractions: [Int: [CellReference]] = [:]
    /// The same of dates, and of numbers that may be days and that no format makes one.
    private var dates: [Int: Int] = [:]
    private var days: [Int: [CellReference]] = [:]
    private var row = 0
    private var rowIsHidden = false
    private var column = 0
    private var style = 0
    private var kind = Kind.number
    private var formula = FormulaReading()
    /// What the cell holds, where that is a number.
    private var number: Double?
    private var hasValue = false
    private var isInValue = false
    private var value: [UInt8] = []
    private var rich = RichText()

    private enum Kind {
        case number, shared, text, inline, flag, error, date
    }

    init(_ context: Context, limits: WorkbookLimits) {
        self.context = context
        self.limits = limits
        super.init(limits: limits)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "c" {
            startCell(attributes)
        } else if name == "v" {
            (isInValue, hasValue) = (true, true)
        } else if name == "row" {
            startRow(attributes)
        } else if name == "f" {
            formula.start(attributes)
        } else if name == "col" {
            startColumns(attributes)
        } else if name == "mergeCell" {
            addMerge(attributes["ref"])
        } else {
            rich.start(name)
        }
    }

    override func end(_ name: XMLName) {
        if name == "v" {
            isInValue = false
        } else if name == "f" {
            formula.end()
        } else if name == "c" {
            endCell()
        } else if name == "sheetData" {
            if !cells.isInOrder { cells.sort { $0.place < $1.place } }
            if !cells.isInOrder { stop(.damagedPart("")) }
            noteFractions()
            formulas.finish(areToBeWorkedOut: context.isToBeWorkedOut)
        } else if name == "worksheet" {
            removeMerged()
        } else {
            rich.end(name)
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInValue {
            value.append(contentsOf: bytes)
        } else if formula.isOpen {
            formula.append(bytes)
        } else if kind == .inline {
            rich.append(bytes)
        }
        if value.count + rich.count + formula.text.count > limits.cellBytes { stop(.tooLarge("text in one cell")) }
    }
}

// MARK: - Rows, columns and the start of a cell

extension SheetPart {
    private func startRow(_ attributes: XMLAttributes) {
        row = attributes.whole("r") ?? row + 1
        column = 0
        // Nobody sees a row of less than two points.
        rowIsHidden = attributes.isSet("hidden") || attributes["ht"].flatMap { Double($0) }.map { $0 < 2 } ?? false
    }

    private func startColumns(_ attributes: XMLAttributes) {
        // Nobody sees a column of less than half a digit.
        let isHidden =
            attributes.isSet("hidden") || attributes["width"].flatMap { Double($0) }.map { $0 < 0.5 } ?? false
        guard isHidden, let first = attributes.whole("min"), let last = attributes.whole("max"), first <= last,
            first <= CellReference.mostColumns, last > 0
        else { return }
        let columns = max(1, first)...min(last, CellReference.mostColumns)
        spread += columns.count
        guard spread <= limits.spread else { return stop(.tooLarge("hidden columns and merged cells")) }
        for column in columns { columnIsHidden[column] = true }
    }

    private func addMerge(_ reference: String?) {
        guard let range = reference.flatMap({ CellRange($0) }) else { return }
        spread += range.columns.count
        guard spread <= limits.spread else { return stop(.tooLarge("hidden columns and merged cells")) }
        merges.append(range)
    }

    /// A cell without a place of its own follows the one before it.
    private func startCell(_ attributes: XMLAttributes) {
        let place = attributes.pointer("r").flatMap { CellReference($0) }
        column = place?.column ?? column + 1
        if let place { row = place.row }
        style = attributes.whole("s") ?? 0
        kind = Self.kind(attributes.pointer("t"))
        hasValue = false
        number = nil
        formula.reset()
        value.removeAll(keepingCapacity: true)
        if kind == .inline { rich = RichText() }
    }

    private static func kind(_ type: UnsafePointer<CChar>?) -> Kind {
        guard let type else { return .number }
        return switch String(cString: type) {
        case "s": .shared
        case "str": .text
        case "inlineStr": .inline
        case "b": .flag
        case "e": .error
        case "d": .date
        default: .number
        }
    }
}

// MARK: - The end of a cell

extension SheetPart {
    private func endCell() {
        let place = CellReference(row: row, column: column)
        guard (1...CellReference.mostRows).contains(row), column <= CellReference.mostColumns else {
            return stop(.tooLarge("cells"))
        }
        guard cells.count < limits.cells, bytes.count <= limits.textBytes else { return stop(.tooLarge("cells")) }
        let (start, faultCount) = (bytes.count, faults.count)
        if formula.isThere, !hasValue || value.isEmpty && kind != .text, kind != .inline {
            fault(.formulaWithoutValue, at: place)
        } else if formula.isThere, context.isToBeWorkedOut, !canBeWorkedOut {
            fault(.formulaNotWorkedOut, at: place)
        } else {
            appendText(at: place)
        }
        noteNumber(at: place)
        if bytes[start...].allSatisfy({ $0 == .space || $0 == .tab || $0.isLineEnd }) { bytes.removeSubrange(start...) }
        // A cell whose value cannot be known keeps its place.
        guard bytes.count > start || faults.count > faultCount else { return }
        if rowIsHidden || columnIsHidden[place.column] {
            if rowIsHidden { hidden.add(row: place.row) } else { hidden.add(column: column) }
            bytes.removeSubrange(start...)
        } else {
            cells.append(Cell(place: place, text: start..<bytes.count))
        }
    }

    private func appendText(at place: CellReference) {
        if style != 0, kind == .shared || kind == .text || kind == .inline {
            switch context.formats[style].kindForTexts {
            case .nothing: return hidden.add(formatted: place)
            case .words(let words):
                bytes += words.utf8
                return
            default: break
            }
        }
        switch kind {
        case .shared:
            guard let text = context.texts[Int(valueText) ?? -1] else { return stop(.damagedPart("")) }
            bytes += text
        case .text: bytes += Escapes.decoded(value)
        case .inline: bytes += rich.decoded
        case .flag: bytes += (["1", "true"].contains(valueText) ? "TRUE" : "FALSE").utf8
        case .error:
            let word = CellFault.errorWords.contains(valueText) ? valueText : "an error"
            fault(.error(word), at: place)
            bytes += word.utf8
        case .date: bytes += value
        case .number: appendNumber(at: place)
        }
    }

    private var valueText: String {
        String(decoding: value.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
    }

    private func appendNumber(at place: CellReference) {
        let text = valueText
        guard !text.isEmpty else { return }
        guard let number = Double(text), let decimal = CellDecimal(text) else {
            return fault(.noNumber(text), at: place)
        }
        self.number = number
        let format = context.formats[style]
        if format.isAmbiguous { return fault(.ambiguousFormat, at: place) }
        switch format.section(for: number).kind {
        case .nothing: if !decimal.isZero { hidden.add(formatted: place) }
        case .words(let words): bytes += words.utf8
        case .date(let form): appendDate(number, form, at: place)
        case .general, .text: append(decimal, as: nil, at: place)
        case .number(let form): append(decimal, as: form, at: place)
        }
    }

    /// Whether the formula may give the value of the cell: then nobody needs to have stored it.
    private var canBeWorkedOut: Bool {
        kind == .number && formula.isOfOneCell && !context.isRoundedAsShown
            && (!formula.text.isEmpty || formulas.knows(formula.share))
    }

    /// What formulas take the cell for.
    private func noteNumber(at place: CellReference) {
        guard hasValue || formula.isThere || kind == .inline else { return }
        switch kind {
        case .number:
            if value.isEmpty, !formula.isThere { return }
            formulas.add(number ?? SheetColumn.unknown, at: place)
        case .error: formulas.add(SheetColumn.unknown, at: place)
        case .shared, .text, .inline, .flag, .date: formulas.add(SheetColumn.noNumber, at: place)
        }
        guard formula.isThere, canBeWorkedOut, let number else { return }
        formulas.add(formula.text, share: formula.share, stored: number, at: place)
    }

    private func append(_ decimal: CellDecimal, as form: NumberForm?, at place: CellReference) {
        if decimal.isBeyondExactness { return fault(.tooManyDigits(decimal.text()), at: place) }
        guard let form else {
            if decimal.isBelowOne { fractions[place.column, default: []].append(place) }
            if decimal.mayBeDay { days[place.column, default: []].append(place) }
            let text = (decimal.isNegative ? "-" : "") + decimal.text()
            bytes += text.utf8
            if let shown = decimal.shownByGeneral { fault(.hiddenDigits(shown: shown, held: text), at: place) }
            return
        }
        if form.percentSigns > 0 { percentages[place.column, default: 0] += 1 }
        let shown = ShownNumber(decimal, as: form)
        // Programs that round the digits of the file, and not the number that they stand for, show another.
        if let exact = CellDecimal(uncut: valueText) {
            let other = ShownNumber(exact, as: form)
            let figures = [other.shown ?? other.text, shown.shown ?? shown.text]
            if figures[0] != figures[1], other.shown != nil { return fault(.unclearDigits(figures), at: place) }
        }
        bytes += shown.text.utf8
        if let other = shown.shown { fault(.hiddenDigits(shown: other, held: shown.text), at: place) }
    }

    private func appendDate(_ number: Double, _ form: DateForm, at place: CellReference) {
        guard let date = CellDate(number, countsFrom1904: context.countsFrom1904, form: form) else {
            return fault(.noDate, at: place)
        }
        bytes += date.text.utf8
        if form.hasDate { dates[place.column, default: 0] += 1 }
        if let time = date.hiddenTime { fault(.hiddenTime(date: date.text, time: time), at: place) }
    }

    /// 0.25 in a column of percentages most likely is one that lost its format, and so is 45000 in one of dates.
    private func noteFractions() {
        for (column, places) in fractions.sorted(by: { $0.key < $1.key }) {
            guard let count = percentages[column], count > 1, places.count < count else { continue }
            for place in places { faults.append((place, .noPercentage)) }
        }
        for (column, places) in days.sorted(by: { $0.key < $1.key }) {
            guard let count = dates[column], count > 1, places.count < count else { continue }
            for place in places { faults.append((place, .noDateFormat)) }
        }
    }

    /// What is wrong with a cell that nobody sees says nothing of the paper.
    private func fault(_ fault: CellFault, at place: CellReference) {
        guard !rowIsHidden, !columnIsHidden[place.column] else { return }
        faults.append((place, fault))
    }

    /// Whether the row below a range goes on with it.
    func goesOn(below range: CellRange) -> Bool {
        cells.contains { $0.place.row == range.rows.upperBound + 1 && range.columns.contains($0.place.column) }
    }

    /// The columns that hold anything, in their order.
    var usedColumns: [Int] {
        var isUsed = [Bool](repeating: false, count: CellReference.mostColumns + 1)
        for cell in cells { isUsed[cell.place.column] = true }
        return isUsed.indices.filter { isUsed[$0] }
    }

    /// Leaves what stands in a range.
    func crop(to range: CellRange) {
        cells.removeAll { !range.contains($0.place) }
        faults.removeAll { !range.contains($0.place) }
        hidden.crop(to: range)
    }

    /// The cells under a merged one hold what nobody sees. Rows are gone through once; of each column is known to which
    /// row its last merged cell reaches.
    private func removeMerged() {
        guard !merges.isEmpty else { return }
        merges.sort { $0.first < $1.first }
        var next = 0
        var covering = [CellRange?](repeating: nil, count: CellReference.mostColumns + 1)
        func isCovered(_ place: CellReference) -> Bool {
            while next < merges.count, merges[next].first.row <= place.row {
                for column in merges[next].columns { covering[column] = merges[next] }
                next += 1
            }
            guard let range = covering[place.column] else { return false }
            return range.contains(place) && range.first != place
        }
        var (seen, covered): ([Cell], Set<CellReference>) = ([], [])
        for cell in cells {
            // A fault there is one of a cell that nobody sees.
            if isCovered(cell.place) { covered.insert(cell.place) } else { seen.append(cell) }
        }
        for place in covered.sorted() { hidden.add(underMerge: place) }
        faults.removeAll { covered.contains($0.place) }
        cells = seen
    }
}

extension [SheetPart.Cell] {
    fileprivate var isInOrder: Bool { indices.dropFirst().allSatisfy { self[$0 - 1].place < self[$0].place } }
}
