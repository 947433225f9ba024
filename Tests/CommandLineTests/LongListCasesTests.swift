import Testing

/// Papers whose options fail critical success factors. Each folder holds a paper, what the program finds (`findings.txt`)
/// and, where it is built, what its pages show (`shows.txt`).
@Suite struct LongListCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/long-lists")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
