import Testing

/// Papers whose options' costs are compared. Each folder holds a paper, what the program finds (`findings.txt`) and what
/// its pages show (`shows.txt`).
@Suite struct SwitchCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/switching")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}
