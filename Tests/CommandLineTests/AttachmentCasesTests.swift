import Testing

/// The papers of `Tests/Fixtures/attachments` publish files that others made.
@Suite struct AttachmentCasesTests {
    @Test(arguments: PaperCase.all(in: "Tests/Fixtures/attachments"))
    func findingsAndPagesAreAsRecorded(_ paper: PaperCase) throws {
        try paper.expectAsRecorded()
    }
}
