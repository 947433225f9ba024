import Testing

/// Papers with registers as councils keep them. Each folder holds a paper, what the program finds (`findings.txt`) and
/// what its pages show (`shows.txt`).
@Suite struct RegisterCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/registers")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
