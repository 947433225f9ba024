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
    private var lines = HiddenLines()
    private var merges = MergedCells()
    private var kinds = ColumnKinds()
    private var row = 0
    private var column = 0
    private var style = 0
    private var kind = CellKind.number
    private var formula = FormulaReading()
    /// What the cell holds, where that is a number.
    private var number: Double?
    private var hasValue = false
    private var isInValue = false
    private var value: [UInt8] = []
    private var rich = RichText()

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
            lines.startColumns(attributes, most: limits.spread)
            checkSpread()
        } else if name == "mergeCell" {
            addMerge(attributes["ref"])
        } else {
            rich.start(name, attributes)
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
            faults += kinds.faults
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
        lines.startRow(attributes)
    }

    private func addMerge(_ reference: String?) {
        guard let range = reference.flatMap({ CellRange($0) }) else { return }
        merges.add(range)
        checkSpread()
    }

    private func checkSpread() {
        if lines.spread + merges.spread > limits.spread { stop(.tooLarge("hidden columns and merged cells")) }
    }

    /// A cell without a place of its own follows the one before it.
    private func startCell(_ attributes: XMLAttributes) {
        let place = attributes.pointer("r").flatMap { CellReference($0) }
        column = place?.column ?? column + 1
        if let place { row = place.row }
        style = attributes.whole("s") ?? 0
        kind = CellKind(attributes.pointer("t"))
        hasValue = false
        number = nil
        formula.reset()
        value.removeAll(keepingCapacity: true)
        if kind == .inline { rich = RichText() }
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
        if lines.hide(column: column) {
            if lines.rowIsHidden { hidden.add(row: place.row) } else { hidden.add(column: column) }
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
        let shown = ShownCell(
            text, number, decimal, as: context.formats[style], countsFrom1904: context.countsFrom1904)
        bytes += shown.text.utf8
        if let fault = shown.fault { self.fault(fault, at: place) }
        if let fault = shown.leftOut { self.fault(fault, at: place) }
        if shown.isHidden { hidden.add(formatted: place) }
        if !lines.hide(column: place.column) { kinds.note(shown.kind, at: place) }
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

    /// What is wrong with a cell that nobody sees says nothing of the paper.
    private func fault(_ fault: CellFault, at place: CellReference) {
        guard !lines.hide(column: place.column) else { return }
        faults.append((place, fault))
    }

    /// Leaves what stands in a range.
    func crop(to range: CellRange) {
        cells.removeAll { !range.contains($0.place) }
        faults.removeAll { !range.contains($0.place) }
        hidden.crop(to: range)
    }

    private func removeMerged() {
        let covered = merges.covered(cells.lazy.map(\.place))
        guard !covered.isEmpty else { return }
        for place in covered { hidden.add(underMerge: place) }
        let places = Set(covered)
        // A fault there is one of a cell that nobody sees.
        faults.removeAll { places.contains($0.place) }
        cells.removeAll { places.contains($0.place) }
    }
}

extension [SheetPart.Cell] {
    fileprivate var isInOrder: Bool { indices.dropFirst().allSatisfy { self[$0 - 1].place < self[$0].place } }
}
