import Foundation
import TestSupport
import Testing

/// A folder of a paper that is built as an author would: with what the program is to find, `findings.txt`, and lines of
/// its pages, `shows.txt`.
struct PaperCase: CustomTestStringConvertible {
    /// In the package.
    let path: String

    var testDescription: String { path }

    /// - Parameter folder: In the package.
    static func all(in folder: String) -> [PaperCase] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: packageRoot.appending(path: folder).path)
        return (names ?? []).sorted().map { PaperCase(path: "\(folder)/\($0)") }
    }

    func expectAsRecorded() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let content = packageRoot.appending(path: "\(path)/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        try PackedWorkbook.packAll(in: appraise.folder.appending(path: "Content"))
        let result = try appraise.run("build")
        try expectSnapshot(result.errors, at: "\(path)/findings.txt")
        let list = packageRoot.appending(path: "\(path)/shows.txt")
        guard let expected = try? String(contentsOf: list, encoding: .utf8) else { return #expect(result.status == 1) }
        for line in expected.split(separator: "\n") {
            let mark = try #require(line.firstRange(of: ": "))
            let page = appraise.folder.appending(path: "Output/paper/\(line[..<mark.lowerBound])")
            let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
            #expect(text.contains(line[mark.upperBound...]), "\(line)")
        }
    }

    /// What `check` says to those who may read what is exempt: `exempt-findings.txt`.
    func expectAsMembersAreTold() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "\(path)/Content"), to: appraise.folder.appending(path: "Content"))
        let result = try appraise.run("check", "--edition", "exempt")
        #expect(result.status == 1)
        try expectSnapshot(result.errors, at: "\(path)/exempt-findings.txt")
    }
}
