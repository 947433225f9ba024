internal import Diagnostics

/// Makes a table of a CSV file and finds what is wrong with its rows.
struct CSVReader {
    private let source: SourceFile
    private let limits: DataLimits
    private var header: CSVHeader?
    private var rows = DataRows()
    private var diagnostics: [Diagnostic] = []
    /// How many columns hold anything; may be more than have a name.
    private var width = 0
    private var above: [CSVLine] = []
    private var footer = CSVFooter()
    private var below: [CSVLine] = []

    private init(_ source: SourceFile, limits: DataLimits) {
        self.source = source
        self.limits = limits
    }

    /// - Parameter source: Of valid UTF-8, and not larger than the limit.
    static func read(_ source: SourceFile, limits: DataLimits, diagnostics: inout [Diagnostic]) -> DataTable? {
        var reader = CSVReader(source, limits: limits)
        let table = reader.table()
        diagnostics += reader.diagnostics
        return table
    }

    /// Where a byte stands as a spreadsheet shows it; the file need not be UTF-8.
    static func place(of offset: Int, in source: SourceFile) -> String? {
        var scanner = CSVScanner(source)
        var cells: [CSVScanner.Cell] = []
        var header: CSVHeader?
        var number = 0
        while let record = scanner.next(&cells) {
            number += 1
            if header == nil, !cells.areBlank(in: source.bytes) {
                header = CSVHeader(cells, range: record.range, number: number, of: source)
            }
            guard offset >= record.range.upperBound else {
                let column = cells.firstIndex { offset < $0.range.upperBound } ?? 0
                return RowNaming.rows(of: source).cell(number, column: column, name: header?.name(column) ?? "")
            }
        }
        return nil
    }
}

extension CSVReader {
    private mutating func table() -> DataTable? {
        var scanner = CSVScanner(source)
        var cells: [CSVScanner.Cell] = []
        var number = 0
        var head = 0
        while let record = scanner.next(&cells) {
            number += 1
            if record.fault == nil, !record.isTooWide, cells.areBlank(in: source.bytes) {
                footer.noteBlank()
                continue
            }
            if number < head { continue }
            if header == nil, let title = CSVTitle(record, cells, number: number, before: scanner, in: source) {
                if let fault = title.fault { diagnostics.append(fault) } else { above = title.lines }
                head = title.head
                continue
            }
            if let header, footer.takes(record, cells, number: number, width: header.namedWidth, in: source.bytes) {
                continue
            }
            guard readLinesAsRows(), read(record, cells, number: number) else { return nil }
        }
        guard let header else {
            diagnostics.append(.csvEmpty(at: Span(source, 0..<0)))
            return nil
        }
        guard readEnd() else { return nil }
        width = max(width, header.namedWidth)
        let margin = margin(header)
        if margin > 0 { rows = rows.withoutColumns(margin) }
        let columns = (margin..<max(margin, width)).map { header.column($0) }
        diagnostics += header.faults(in: columns, from: margin)
        return DataTable(
            source, columns: columns, header: header.range, headerNumber: header.number, rows: rows,
            naming: .rows(of: source, from: margin))
    }

    /// How many columns stand empty before the table; those that only a title has are such.
    private func margin(_ header: CSVHeader) -> Int {
        let nameless = (0..<header.namedWidth).prefix { header.name($0).isEmpty }.count
        guard nameless > 0 else { return 0 }
        return (0..<nameless).prefix { column in
            (0..<rows.count).allSatisfy { row in
                guard let cell = rows.cell(row: row, column: column) else { return true }
                let text = rows.bytes(cell, in: source.bytes)
                return text.isBlank(in: text.indices)
            }
        }.count
    }

    /// Lines that might have stood below the table, and do not.
    private mutating func readLinesAsRows() -> Bool {
        guard !footer.lines.isEmpty else { return true }
        for line in footer.lines {
            guard read(line.record, line.cells, number: line.number) else { return false }
        }
        footer.removeAll()
        return true
    }

    private mutating func readEnd() -> Bool {
        for (line, kind) in footer.sorted(in: source.bytes) {
            switch kind {
            case .row: guard read(line.record, line.cells, number: line.number) else { return false }
            case .remark: below.append(line)
            case .unclear:
                diagnostics.append(
                    .rowUnclear(
                        below: line, at: Span(source, line.range), words: line.words(in: source.bytes),
                        RowNaming.rows(of: source).row(line.number)))
            }
        }
        if let first = above.first ?? below.first {
            diagnostics.append(
                .besideTable(above: above, below: below, at: Span(source, first.range), of: source))
        }
        return true
    }

    /// False when the rest is not worth reading.
    private mutating func read(_ record: CSVRecord, _ cells: [CSVScanner.Cell], number: Int) -> Bool {
        if header == nil, let separator = CSVHeader.separator(of: record, cells, in: source.bytes) {
            diagnostics.append(.csvSeparator(at: Span(source, separator), RowNaming.rows(of: source).row(number)))
            return false
        }
        if let fault = record.fault {
            let name = (header?.name(fault.column)) ?? ""
            diagnostics.append(
                .csv(fault.kind, of: source, RowNaming.rows(of: source).cell(number, column: fault.column, name: name)))
            if case .open = fault.kind { return false }
        }
        let excess: (what: String, limit: Int)?
        if record.isTooWide {
            excess = ("columns", limits.columns)
        } else if let header {
            excess = add(record, cells, number: number, header)
        } else {
            let header = CSVHeader(cells, range: record.range, number: number, of: source)
            self.header = header
            excess = header.namedWidth > limits.columns ? ("columns", limits.columns) : nil
        }
        guard let (what, limit) = excess else { return true }
        diagnostics.append(
            .dataTooMany(what, limit: limit, at: Span(source, record.range), RowNaming.rows(of: source).row(number)))
        return false
    }

    /// - Returns: Of what there is too much, if of anything.
    private mutating func add(
        _ record: CSVRecord, _ cells: [CSVScanner.Cell], number: Int, _ header: CSVHeader
    ) -> (what: String, limit: Int)? {
        let filled = (cells.lastIndex { !source.bytes.isBlank($0) } ?? -1) + 1
        let fault = record.fault == nil ? header.fault(of: record, cells, number: number) : nil
        if let fault { diagnostics.append(fault) }
        let kept = cells.prefix(min(max(filled, header.namedWidth), header.count))
        width = max(width, min(filled, header.count))
        let places = kept.map { stored($0) }
        rows.append(number: number, range: record.range, isFaulty: record.fault != nil || fault != nil, cells: places)
        let tooWide = width > limits.columns ? ("columns", limits.columns) : nil
        return tooWide ?? rows.excess(over: limits)
    }

    private mutating func stored(_ cell: CSVScanner.Cell) -> DataRows.Cell {
        switch cell.form {
        case .plain: DataRows.Cell(cell.range, form: DataRows.Cell.plain)
        case .quoted: DataRows.Cell(cell.range, form: DataRows.Cell.quoted)
        case .escaped: rows.cell(cell.text(in: source.bytes), at: cell.range)
        }
    }
}

extension CSVScanner.Cell {
    /// The text that the cell holds.
    func text(in bytes: [UInt8]) -> String {
        guard form != .plain else { return String(decoding: bytes[range], as: UTF8.self) }
        let inner = bytes[range].dropFirst().dropLast()
        guard form == .escaped else { return String(decoding: inner, as: UTF8.self) }
        var text: [UInt8] = []
        var isSecond = false
        for byte in inner {
            isSecond = byte == UInt8(ascii: "\"") && !isSecond
            if !isSecond { text.append(byte) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension [CSVScanner.Cell] {
    func areBlank(in bytes: [UInt8]) -> Bool { allSatisfy(bytes.isBlank) }
}

extension [UInt8] {
    /// Whether a cell holds nothing but blanks, in quotes or not.
    func isBlank(_ cell: CSVScanner.Cell) -> Bool {
        let range = cell.range
        return switch cell.form {
        case .plain: isBlank(in: range)
        case .quoted: isBlank(in: (range.lowerBound + 1)..<(range.upperBound - 1))
        case .escaped: false
        }
    }
}

extension DataRows {
    /// Of what there is more than is allowed, if of anything.
    func excess(over limits: DataLimits) -> (what: String, limit: Int)? {
        if count > limits.rows { return ("rows", limits.rows) }
        return cells.count > limits.cells ? ("cells", limits.cells) : nil
    }
}
