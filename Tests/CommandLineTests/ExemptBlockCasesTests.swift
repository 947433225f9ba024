import TestSupport
import Testing

/// The cases of `Tests/Fixtures/exempt-blocks`: parts of texts between `::: exempt` and `:::`.
@Suite struct ExemptBlockCasesTests {
    @Test(arguments: PaperCase.all(in: "Tests/Fixtures/exempt-blocks"))
    func exemptBlocksAreKeptBackOrRefused(_ paper: PaperCase) throws {
        try paper.expectAsRecorded()
    }
}
