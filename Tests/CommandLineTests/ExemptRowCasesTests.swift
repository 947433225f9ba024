import Foundation
import TestSupport
import Testing

/// The cases of `Tests/Fixtures/exempt-rows`: rows of rates and of tables that are exempt, and what rests on them.
@Suite struct ExemptRowCasesTests {
    @Test(arguments: PaperCase.all(in: "Tests/Fixtures/exempt-rows"))
    func exemptRowsAreKeptBackOrRefused(_ paper: PaperCase) throws {
        try paper.expectAsRecorded()
    }

    @Test(arguments: ["others-are-named", "median-is-released", "table-is-released", "own-table"])
    func nothingOfExemptRowsIsInTheOutput(_ name: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let content = packageRoot.appending(path: "Tests/Fixtures/exempt-rows/\(name)/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        try appraise.run("build")
        for (path, bytes) in try appraise.files(below: "Output") {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in ["Hallam", "81.72", "81,726", "Windows"] { #expect(!text.contains(secret), "\(path)") }
        }
        let verified = try appraise.run("verify", "--non-interference")
        #expect(verified.status == 0, "\(verified.errors)")
    }
}
