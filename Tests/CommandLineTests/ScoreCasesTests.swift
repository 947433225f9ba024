import Testing

/// Papers with scores and weights. Each folder holds a paper, what the program finds (`findings.txt`) and what its pages
/// show (`shows.txt`).
@Suite struct ScoreCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/scores")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
