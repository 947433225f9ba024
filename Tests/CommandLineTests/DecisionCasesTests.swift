import TestSupport
import Testing

/// Records of decisions against their reports. Each file is a site, as `TypedCasesTests` says.
@Suite struct DecisionCasesTests {
    private static let folder = "Tests/Fixtures/decisions"
    static let cases = TypedCase.names(in: folder)

    @Test func thereAreCases() {
        #expect(Self.cases.count > 15)
    }

    @Test(arguments: cases) func isHeldAgainstItsReport(_ name: String) throws {
        try TypedCase(at: packageRoot.appending(path: "\(Self.folder)/\(name)")).expectAsWritten()
    }
}
