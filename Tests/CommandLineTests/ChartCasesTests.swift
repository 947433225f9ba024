import Testing

/// Papers whose tables draw what they say. Each folder holds a paper, what the program finds (`findings.txt`) and what
/// its pages show (`shows.txt`).
@Suite struct ChartCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/charts")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
