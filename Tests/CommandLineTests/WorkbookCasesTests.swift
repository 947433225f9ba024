import Foundation
import TestSupport
import Testing

/// Papers whose data are workbooks. Each folder holds a paper with its workbooks as folders of their parts, what the
/// program finds (`findings.txt`) and what its pages show (`shows.txt`).
@Suite struct WorkbookCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/workbooks")

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ paper: PaperCase) throws { try paper.expectAsRecorded() }

    /// The case says “canary” in every hidden place: rows, columns, sheets, comments, and under a merged cell.
    @Test func nothingHiddenIsInAnyByteOfTheOutput() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let content = packageRoot.appending(path: "Tests/Fixtures/workbooks/hidden-parts-left-out/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        try PackedWorkbook.packAll(in: appraise.folder.appending(path: "Content"))
        #expect(try appraise.run("build").status == 0)
        let output = appraise.folder.appending(path: "Output")
        let files = FileManager.default.enumerator(atPath: output.path)?.compactMap { $0 as? String } ?? []
        #expect(files.contains("paper/data/rates.csv"))
        for file in files {
            let bytes = (try? Data(contentsOf: output.appending(path: file))) ?? Data()
            let words = String(decoding: bytes, as: UTF8.self).lowercased()
            #expect(!words.contains("canary") && !words.contains("70707"), "\(file)")
        }
    }

    /// What a spreadsheet writes as “CSV UTF-8” for the same sheet makes the same pages, byte for byte.
    @Test func itsOutputIsThatOfTheSameSheetAsCSV() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let content = packageRoot.appending(path: "Tests/Fixtures/workbooks/numbers-as-shown/Content")
        let paper = appraise.folder.appending(path: "Content/paper")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        try PackedWorkbook.packAll(in: paper)
        #expect(try appraise.run("build").status == 0)
        let fromWorkbook = try pages(of: appraise)
        for name in ["rates", "figures"] {
            try FileManager.default.removeItem(at: paper.appending(path: "\(name).xlsx"))
            let csv = packageRoot.appending(path: "Tests/Fixtures/workbooks-as-csv/\(name).csv")
            try FileManager.default.copyItem(at: csv, to: paper.appending(path: "\(name).csv"))
        }
        #expect(try appraise.run("build").status == 0)
        #expect(try pages(of: appraise) == fromWorkbook)
    }

    /// All files but the manifest, which names the inputs.
    private func pages(of appraise: Appraise) throws -> [String: Data] {
        let output = appraise.folder.appending(path: "Output")
        let files = FileManager.default.enumerator(atPath: output.path)?.compactMap { $0 as? String } ?? []
        let kept = files.filter { $0.hasPrefix("paper/") && $0.contains(".") }
        #expect(kept.count > 3)
        return Dictionary(uniqueKeysWithValues: try kept.map { ($0, try Data(contentsOf: output.appending(path: $0))) })
    }
}
