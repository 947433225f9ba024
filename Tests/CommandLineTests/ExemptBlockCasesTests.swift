import Foundation
import TestSupport
import Testing

/// The cases of `Tests/Fixtures/exempt-blocks`: parts of texts between `::: exempt` and `:::`.
@Suite struct ExemptBlockCasesTests {
    @Test(arguments: PaperCase.all(in: "Tests/Fixtures/exempt-blocks"))
    func exemptBlocksAreKeptBackOrRefused(_ paper: PaperCase) throws {
        try paper.expectAsRecorded()
    }

    @Test(arguments: ["types-what-stands-outside", "names-what-stands-outside"])
    func membersAreToldWhichAmountIsTyped(_ name: String) throws {
        try PaperCase(path: "Tests/Fixtures/exempt-blocks/\(name)").expectAsMembersAreTold()
    }

    @Test func abbreviationsOfExemptTextAloneAreInNoPublicByte() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let content = packageRoot.appending(path: "Tests/Fixtures/exempt-blocks/abbreviation-is-of-it-alone/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        for edition in ["public", "exempt"] { try appraise.run("build", "--edition", edition) }
        for (path, bytes) in try appraise.files(below: "Output") {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in ["QQF", "Canary"] { #expect(!text.contains(secret), "\(path)") }
        }
        let report = appraise.folder.appending(path: "Output-exempt/paper/index.md")
        #expect(try String(contentsOf: report, encoding: .utf8).contains("Quick Quality Canary"))
        let verified = try appraise.run("verify", "--non-interference")
        #expect(verified.status == 0, "\(verified.errors)")
    }
}
