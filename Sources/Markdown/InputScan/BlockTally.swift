/// What the lines between two blank lines hold together. A paragraph, a table or a list is at most one such block.
struct BlockTally {
    private var range = 0..<0
    private var firstLine = 0..<0
    private var lines = 0
    private var bars = 0
    private var marks = 0
    private var markupOpenings = 0
    private var delimiterRows = 0
    private var delimiterSteps = 0
    /// The columns of the widest table that could be under way; 0 when there is none.
    private(set) var columns = 0

    mutating func add(_ line: LineTally) {
        if lines == 0 { (range, firstLine) = (line.range, line.range) }
        if line.delimiterColumns > 0 {
            // The library cuts all lines above into cells again, and looks back from each for the bar before it.
            delimiterRows += 1
            delimiterSteps += lines * range.count + (lines + bars) * ParserWork.stepsForACell
            columns = max(columns, line.delimiterColumns)
        }
        range = range.lowerBound..<line.range.upperBound
        lines += 1
        bars += line.bars
        marks += line.marks
        markupOpenings += line.markupOpenings
    }

    /// What the library does for the block again and again.
    var work: [ParserWork.Burden] {
        [
            .init(.marks, count: marks, steps: marks * marks * ParserWork.stepsForAPair, at: firstLine),
            .init(.markup, count: markupOpenings, steps: markupOpenings * range.count, at: firstLine),
            .init(.delimiterRows, count: delimiterRows, steps: delimiterSteps, at: firstLine),
        ]
    }
}
