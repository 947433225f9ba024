import Foundation
import TestSupport
import Testing

/// One cell of a spreadsheet changes, and with it everything that rests on it, and nothing else.
@Suite struct OneCellTests {
    private static let paper = "commissioning-options"

    @Test func onlyTheFilesThatRestOnTheCellChange() throws {
        let (before, after) = try outputs()
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        #expect(
            changed.sorted() == [
                "\(Self.paper)/data/paper.json", "\(Self.paper)/data/rates.csv", "\(Self.paper)/index.html",
                "\(Self.paper)/index.md", "manifest.json",
            ])
    }

    @Test func onlyTheSentenceAndTheTableOfThePageChange() throws {
        let (before, after) = try outputs()
        let lines = try changedLines("index.md", before, after)
        #expect(lines.contains("- **Camden, £22.87**"))
        #expect(lines.contains { $0.contains("9th lowest of 12, 7.4% above") })
        let others = lines.filter { line in
            !line.hasPrefix("|") && line != "- **Camden, £22.87**" && !line.contains("9th lowest of 12")
        }
        #expect(others == [])
    }

    @Test func thePublishedSheetChangesInOneLine() throws {
        let (before, after) = try outputs()
        let lines = try changedLines("data/rates.csv", before, after)
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("Camden,£22.87,") == true)
    }

    private func outputs() throws -> (before: [String: Data], after: [String: Data]) {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Content")
        try appraise.run("build")
        let before = try appraise.files(below: "Output")
        let sheet = "Content/\(Self.paper)/rates.csv"
        let text = try String(contentsOf: appraise.folder.appending(path: sheet), encoding: .utf8)
        try appraise.write(text.replacingOccurrences(of: "Camden,£21.87", with: "Camden,£22.87"), to: sheet)
        try #require(try appraise.run("build").status == 0)
        return (before, try appraise.files(below: "Output"))
    }

    /// The lines of the later file that the earlier does not have.
    private func changedLines(
        _ file: String, _ before: [String: Data], _ after: [String: Data]
    ) throws -> [String] {
        let texts = try [before, after].map { files in
            String(decoding: try #require(files["\(Self.paper)/\(file)"]), as: UTF8.self)
                .split(whereSeparator: \.isNewline).map(String.init)
        }
        let old = Set(texts[0])
        return texts[1].filter { !old.contains($0) }
    }
}
