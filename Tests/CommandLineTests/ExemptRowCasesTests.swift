import Foundation
import TestSupport
import Testing

/// The cases of `Tests/Fixtures/exempt-rows`: rows of rates and of tables that are exempt, and what rests on them.
@Suite struct ExemptRowCasesTests {
    @Test(arguments: PaperCase.all(in: "Tests/Fixtures/exempt-rows"))
    func exemptRowsAreKeptBackOrRefused(_ paper: PaperCase) throws {
        try paper.expectAsRecorded()
    }

    @Test(arguments: [
        "others-are-named", "median-is-released", "table-is-released", "own-table",
        "risk-is-kept-back", "risks-by-two-paragraphs", "count-of-risks-is-released",
        "all-rows-are-exempt-and-named-there",
        "option-costs-are-kept-back", "lowest-cost-is-released", "budget-is-kept-back", "rows-alone",
    ])
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

    @Test(arguments: [
        "all-firms", "all-firms-of-rates", "running-total", "two-subtotals", "total-of-own-table",
        "amount-is-typed-otherwise", "total-by-another-name",
    ])
    func membersAreToldByWhichArithmeticARowIsGivenAway(_ name: String) throws {
        try PaperCase(path: "Tests/Fixtures/exempt-rows/\(name)").expectAsMembersAreTold()
    }

    @Test func theRegisterHasTheReasonsAndDaysOfRows() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let content = packageRoot.appending(path: "Tests/Fixtures/exempt-rows/reasons-in-columns/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        let built = try appraise.run("build", "--edition", "exempt")
        #expect(built.status == 0, "\(built.errors)")
        let register = appraise.folder.appending(path: "Output-exempt/exempt-register.csv")
        let lines = try String(contentsOf: register, encoding: .utf8)
        #expect(lines.contains("figures.csv: Offer,3"), "\(lines)")
        #expect(lines.contains("It would harm the bidder.,2028-03-31"), "\(lines)")
        #expect(lines.contains("It would harm the joiner.,2029-03-31"), "\(lines)")
        try appraise.run("build")
        for (path, bytes) in try appraise.files(below: "Output") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("would harm"), "\(path)")
        }
    }
}
