import Foundation
import TestSupport
import Testing

/// Papers with registers as councils keep them. Each folder holds a paper, what the program finds (`findings.txt`) and
/// what its pages show (`shows.txt`).
@Suite struct RegisterCasesTests {
    static let folder = "Tests/Fixtures/registers"

    static let cases: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: packageRoot.appending(path: folder).path)
        return (names ?? []).sorted()
    }()

    @Test(arguments: cases)
    func isReadAsItIsMeant(_ name: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let path = "\(Self.folder)/\(name)"
        let paper = packageRoot.appending(path: "\(path)/Content")
        try FileManager.default.copyItem(at: paper, to: appraise.folder.appending(path: "Content"))
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
}
