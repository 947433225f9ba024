import Foundation
import TestSupport
import Testing

/// The cases of `Tests/Fixtures/exempt-figures`: rows of `figures.csv` that are exempt, and what is worked out from them.
@Suite struct ExemptFigureCasesTests {
    @Test(arguments: PaperCase.all(in: "Tests/Fixtures/exempt-figures"))
    func exemptFiguresAreKeptBackOrRefused(_ paper: PaperCase) throws {
        try paper.expectAsRecorded()
    }

    @Test(arguments: ["typed-beside-the-texts", "typed-with-blanks"])
    func membersAreToldWhichAmountIsTyped(_ name: String) throws {
        try PaperCase(path: "Tests/Fixtures/exempt-figures/\(name)").expectAsMembersAreTold()
    }

    /// Of the parts of a released figure nothing is told, and other parts would make the same pages.
    @Test(arguments: ["released", "used-in-a-block-alone"])
    func nothingOfExemptRowsIsInTheOutput(_ name: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let content = packageRoot.appending(path: "Tests/Fixtures/exempt-figures/\(name)/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        try appraise.run("build")
        for (path, bytes) in try appraise.files(below: "Output") {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in ["bid-a", "81726", "81,726", "Bid of A"] { #expect(!text.contains(secret), "\(path)") }
        }
        let verified = try appraise.run("verify", "--non-interference")
        #expect(verified.status == 0, "\(verified.errors)")
    }
}
