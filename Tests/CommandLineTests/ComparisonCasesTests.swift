import Testing

/// Papers whose options are compared by costs, risks, figures and words. Each folder holds a paper, what the program
/// finds (`findings.txt`) and what its pages show (`shows.txt`).
@Suite struct ComparisonCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/comparisons")

    @Test(arguments: cases)
    func isComparedByWhatDecides(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
