extension StoryReader {
    func readTable(_ node: WordNode) {
        // The end of a paragraph that is deleted before a table joins nothing.
        endLine(isCounted: false)
        let properties = reading.choice.properties(node.first(.tblPr), changed: .tblPrChange)
        let before = (tableLook, sums)
        tableLook = reading.file.styles.look(properties?.first(.tblStyle)?[.val]).over(tableLook)
        sums = TableSums()
        places.enterTable()
        var table = TableBuilder(mostColumns: reading.file.limits.columns, mostCells: reading.cellsLeft)
        let place = places.table
        readRows(of: node, into: &table)
        places.leaveTable()
        for doubt in sums?.doubts ?? [] { reading.document.doubts.append(doubt) }
        (tableLook, sums) = before
        let whole = table.take(at: place)
        reading.cellsLeft -= table.cells
        if table.isTooLarge {
            reading.refuse("\(place) has more rows or columns than the table of any paper: divide it in Word")
        }
        if let whole { blocks.add(.table(whole)) }
    }

    private func readRows(of node: WordNode, into table: inout TableBuilder) {
        for child in node.children {
            switch child.tag {
            case .tr: readRow(child, into: &table)
            case .sdt: readControl(child) { readRows(of: $0, into: &table) }
            case .ins, .del, .moveFrom, .moveTo:
                let before = reason
                reason = reason ?? reading.choice.reason(for: child.tag)
                readRows(of: child, into: &table)
                reason = before
            case .alternateContent: if let branch = branch(of: child) { readRows(of: branch, into: &table) }
            case .bookmarkStart, .bookmarkEnd: readBookmark(child)
            case _ where child.tag.isProperty: break
            default: readRows(of: child, into: &table)
            }
        }
    }

    private func readRow(_ node: WordNode, into table: inout TableBuilder) {
        let marks = node.first(.trPr)
        let properties = reading.choice.properties(marks, changed: .trPrChange)
        var gone: LeftOutReason?
        for mark in marks?.children ?? node.noChildren { gone = gone ?? reading.choice.reason(for: mark.tag) }
        if properties?.first(.hidden)?.isOn ?? false { gone = gone ?? .hiddenRow }
        places.enterRow()
        sums?.enterRow()
        let before = reason
        reason = reason ?? gone
        let skipped = properties?.first(.gridBefore)?.whole(.val) ?? 0
        places.skip(columns: min(max(skipped, 0), 1_000))
        table.beginRow(
            isHead: properties?.first(.tblHeader)?.isOn ?? false, isGone: reason != nil, skipping: skipped,
            at: places.table)
        readCells(of: node, into: &table)
        table.endRow(skipping: properties?.first(.gridAfter)?.whole(.val) ?? 0)
        reason = before
    }

    private func readCells(of node: WordNode, into table: inout TableBuilder) {
        for child in node.children {
            switch child.tag {
            case .tc: readCell(child, into: &table)
            case .sdt: readControl(child) { readCells(of: $0, into: &table) }
            case .alternateContent: if let branch = branch(of: child) { readCells(of: branch, into: &table) }
            case .bookmarkStart, .bookmarkEnd: readBookmark(child)
            case _ where child.tag.isProperty: break
            default: readCells(of: child, into: &table)
            }
        }
    }

    private func readCell(_ node: WordNode, into table: inout TableBuilder) {
        let format = CellFormat(node.first(.tcPr), reading.choice)
        places.enterCell()
        let before = (reason, blocks)
        reason = reason ?? format.reason
        if table.covers(format) { reason = reason ?? .underMerge }
        blocks = BlockBuilder()
        let start = reading.bookmarks.keptBytes
        readBlocks(of: node)
        endLine(isCounted: false)
        sums?.add(reading.bookmarks.text(from: start))
        let inside = blocks.take()
        let place = places.current
        (reason, blocks) = before
        if reason == nil, format.reason == nil { table.add(inside, format, at: place) }
        places.leaveCell(columns: format.columns)
    }
}

extension WordNode {
    /// For what is missing.
    fileprivate var noChildren: Children { Children(tree: tree, index: 0, end: 0) }
}
