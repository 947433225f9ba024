package import Diagnostics

/// Looks through a Markdown file once, before the C library sees it, and refuses what the library would need more
/// than its share of time or memory for, and what it would misread.
///
/// The scan does not parse. A block is for it whatever stands between two blank lines, and code counts like text:
/// whether a line is code depends on all the lines above it, and a scan that once guessed wrong could be led past
/// anything. So its counts are never too low, and in odd cases higher than the library's own.
package struct InputScan {
    private let source: SourceFile
    private var diagnostics: [Diagnostic] = []
    private var pieces = 0
    private var brackets = 0
    private var work = ParserWork()
    private var definitions = LinkDefinitionSizes()

    private init(_ source: SourceFile) {
        self.source = source
    }
}

extension InputScan {
    /// Whether the library can be given the file, which is UTF-8. If not, an error in `diagnostics` says where and why.
    package static func allows(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> Bool {
        guard source.bytes.count <= Limits.fileSize else {
            diagnostics.append(.fileTooLarge(source))
            return false
        }
        var scan = InputScan(source)
        scan.readLines()
        scan.checkTotals()
        diagnostics += scan.diagnostics
        return scan.diagnostics.isEmpty
    }
}

extension InputScan {
    private mutating func readLines() {
        var block = BlockTally()
        for number in 1...source.lineCount {
            guard let range = source.rangeOfLine(number) else { continue }
            let line = LineTally(source.bytes, in: range)
            if line.isBlank {
                close(&block)
            } else {
                check(line)
                work.add(line.work)
                definitions.read(line, in: source.bytes)
                block.add(line)
            }
            count(line, columns: block.columns)
        }
        close(&block)
    }

    private mutating func close(_ block: inout BlockTally) {
        work.add(block.work)
        definitions.endBlock()
        block = BlockTally()
    }

    /// What one line may hold.
    private mutating func check(_ line: LineTally) {
        if line.containers.count > Limits.containersOnALine {
            diagnostics.append(.tooManyContainers(Span(source, line.containers.last)))
        } else if line.containers.column > Limits.containerColumn {
            diagnostics.append(.containerTooFarRight(Span(source, line.containers.last)))
        }
        if line.bars > Limits.barsOnALine {
            diagnostics.append(.tooManyBars(line.bars, at: Span(source, line.range)))
        }
        if let caret = line.writtenOutCaret {
            diagnostics.append(.writtenOutCaret(Span(source, caret)))
        }
    }

    private mutating func count(_ line: LineTally, columns: Int) {
        let before = pieces
        pieces += line.pieces + columns
        brackets += line.openBrackets
        if before <= Limits.pieces, pieces > Limits.pieces {
            diagnostics.append(.tooManyPieces(Span(source, line.range)))
        }
    }

    private mutating func checkTotals() {
        if work.steps > Limits.steps, let heaviest = work.heaviest {
            diagnostics.append(.tooMuchWork(heaviest, in: source))
        }
        if let longest = definitions.longest, longest.count * brackets > Limits.copiedDefinitions {
            diagnostics.append(.definitionTooLong(Span(source, longest), brackets: brackets))
        }
    }
}
