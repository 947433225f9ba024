import Testing

/// Papers with numbers as councils write them. Each folder holds a paper, what the program finds (`findings.txt`) and
/// what its pages show (`shows.txt`).
@Suite struct NumberCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/numbers")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
