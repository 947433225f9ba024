extension SettledFinding: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(rule.id)
        writer.write(severity.rawValue)
        writer.write(path)
        writer.write(span)
        writer.write(message)
        writer.write(suggestion)
        writer.write(fix)
        writer.write(notes)
        writer.write(acceptanceEntry)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        rule = try reader.rule()
        guard let severity = Severity(rawValue: try reader.text()) else { throw StoreDamage() }
        self.severity = severity
        path = try reader.text()
        span = try reader.optionalValue()
        message = try reader.text()
        suggestion = try reader.optionalText()
        fix = try reader.optionalValue()
        notes = try reader.values()
        acceptanceEntry = try reader.optionalValue()
    }
}

extension SettledFinding.Fix: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(path)
        writer.write(replacements)
        writer.write(isSafe)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        path = try reader.text()
        replacements = try reader.values()
        isSafe = try reader.flag()
    }
}

extension SettledFinding.Replacement: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(range)
        writer.write(text)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        range = try reader.value()
        text = try reader.text()
    }
}

extension SettledFinding.Note: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(span)
        writer.write(message)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        span = try reader.value()
        message = try reader.text()
    }
}

extension SettledAcceptance: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(finding)
        writer.write(because)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        finding = try reader.value()
        because = try reader.text()
    }
}

extension SettledFindings: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(kept)
    }

    /// All of them: those that are not kept are not stored either.
    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(try reader.values(), keeping: .max)
    }
}

// MARK: - Places

extension SettledSpan: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(path)
        writer.write(range)
        writer.write(cell)
        writer.write(excerpt)
    }
}

extension SettledRange: Storable {
    package func store(in writer: inout StoreWriter) {
        for position in [start, end] {
            writer.write(position.line)
            writer.write(position.column)
        }
        writer.write(offsets.lowerBound)
        writer.write(offsets.count)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        start = Position(line: try reader.int(), column: try reader.int())
        end = Position(line: try reader.int(), column: try reader.int())
        let (first, count) = (try reader.int(), try reader.int())
        guard first >= 0, count >= 0, count < .max - first else { throw StoreDamage() }
        offsets = first..<(first + count)
    }
}

extension SheetCell: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(sheet)
        writer.write(row)
        writer.write(column)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(sheet: try reader.text(), row: try reader.int(), column: try reader.int())
    }
}

extension Excerpt: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(line)
        writer.write(indent)
        writer.write(marks)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        line = try reader.text()
        (indent, marks) = (try reader.int(), try reader.int())
        guard indent >= 0, marks >= 0, indent < 1_000, marks < 1_000 else { throw StoreDamage() }
    }
}

extension AcceptanceEntry: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(rule)
        writer.write(at)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        rule = try reader.text()
        at = try reader.text()
    }
}
