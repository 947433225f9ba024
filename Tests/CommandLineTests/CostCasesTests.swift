import Testing

/// Papers with costs over years. Each folder holds a paper, what the program finds (`findings.txt`) and what its pages
/// show (`shows.txt`).
@Suite struct CostCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/costs")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
