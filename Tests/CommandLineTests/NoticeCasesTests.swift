import TestSupport
import Testing

/// Front sheets against the law on notice of meetings. Each file is a site, as `TypedCasesTests` says.
@Suite struct NoticeCasesTests {
    private static let folder = "Tests/Fixtures/notices"
    static let cases = TypedCase.names(in: folder)

    @Test func thereAreCases() {
        #expect(Self.cases.count > 15)
    }

    @Test(arguments: cases) func isJudgedByTheDatesThatItNames(_ name: String) throws {
        try TypedCase(at: packageRoot.appending(path: "\(Self.folder)/\(name)")).expectAsWritten()
    }
}
