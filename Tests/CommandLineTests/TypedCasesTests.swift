import TestSupport
import Testing

/// What people type in Word and in mail, each a file: what it shows, the files of a site with the places of findings
/// marked, what is found, the files as `check --fix` leaves them with the rules that still speak, and what the pages
/// must hold and must not.
@Suite struct TypedCasesTests {
    private static let folder = "Tests/Fixtures/typed"
    static let cases = TypedCase.names(in: folder)

    @Test func thereAreCases() {
        #expect(Self.cases.count > 30)
    }

    @Test(arguments: cases) func isReadAsItWasMeant(_ name: String) throws {
        try TypedCase(at: packageRoot.appending(path: "\(Self.folder)/\(name)")).expectAsWritten()
    }
}
