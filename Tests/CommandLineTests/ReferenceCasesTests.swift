import Testing

/// Papers whose authors typed what they refer to. Each folder holds a paper, what the program finds (`findings.txt`)
/// and what its pages show (`shows.txt`).
@Suite struct ReferenceCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/references")

    @Test(arguments: cases)
    func isTakenForWhatItIs(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
