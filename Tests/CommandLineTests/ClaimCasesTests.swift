import Testing

/// Papers that say in words what their values are. Each folder holds a paper, what the program finds (`findings.txt`)
/// and, where it is built, what its pages show (`shows.txt`).
@Suite struct ClaimCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/claims")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
