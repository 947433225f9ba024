import LanguageServer
import Publishing
import Settings
import Synchronization
import Testing

@testable import appraise

/// The papers of an editor, and what is read for them.
@Suite struct EditedPapersTests {
    @Test func onlyThePaperThatChangedIsReadAgain() {
        let disk = CountedFiles(Self.site)
        var papers = EditedPapers(on: disk)
        for paper in ["a", "b"] { papers.edit("/s/Content/\(paper)/appraisal.md", Array("# Open\n".utf8)) }
        #expect(papers.check().map(\.folder) == ["/s/Content", "/s/Content/a", "/s/Content/b"])
        disk.forget()
        papers.edit("/s/Content/a/appraisal.md", Array("# Open still\n".utf8))
        #expect(papers.check().map(\.folder) == ["/s/Content/a"])
        #expect(disk.read == ["/s/Content/a/figures.csv"])
    }

    @Test func whatHasNotChangedIsNotCheckedAgain() {
        var papers = EditedPapers(on: CountedFiles(Self.site))
        papers.edit("/s/Content/a/appraisal.md", Array("# Open\n".utf8))
        _ = papers.check()
        #expect(papers.check().isEmpty)
    }

    @Test func aPaperThatLinksToTheChangedOneIsCheckedAgain() {
        var papers = EditedPapers(on: CountedFiles(Self.site))
        papers.edit("/s/Content/a/appraisal.md", Array("# Open\n\n[See](../b/appraisal.md#one)\n".utf8))
        papers.edit("/s/Content/b/appraisal.md", Array("# Two\n\n## Part {#one}\n\nWords.\n".utf8))
        _ = papers.check()
        papers.edit("/s/Content/b/appraisal.md", Array("# Two\n\n## Part {#other}\n\nWords.\n".utf8))
        let parts = papers.check()
        #expect(parts.map(\.folder) == ["/s/Content/a", "/s/Content/b"])
        #expect(parts[0].findings.contains { $0.finding.rule.id == "link-paper" })
    }

    @Test func aFileOfTheFolderThatCannotBeReadIsToldAndTheOthersGoOn() {
        let disk = CountedFiles(Self.site)
        var papers = EditedPapers(on: disk)
        disk.refuse("/s/Content/a/figures.csv")
        for paper in ["a", "b"] { papers.edit("/s/Content/\(paper)/appraisal.md", Array("# Open\n".utf8)) }
        let parts = papers.check()
        #expect(parts.map { $0.failure != nil } == [false, true, false])
    }

    @Test(arguments: [(Edition.open, false), (.exempt, true)])
    func whatIsExemptIsToldInTheExemptEditionAlone(_ edition: Edition, _ isTold: Bool) {
        let disk = MemoryFiles([
            "/s/Content/a/appraisal.md": Array("# One\n\nThe cost is {{ figures.cost }}.\n".utf8),
            "/s/Content/a/figures.csv": Array("name,value,exempt\ncost,£5,\ncanary,£canary,3\n".utf8),
        ])
        var papers = EditedPapers(on: disk, edition: edition)
        papers.edit("/s/Content/a/appraisal.md", Array("# One\n\nThe cost is {{ figures.cost }}.\n".utf8))
        let found = papers.check().flatMap(\.findings).map(\.finding).filter { $0.place.path.hasSuffix(".csv") }
        #expect(!found.isEmpty)
        #expect(found.contains { "\($0.message) \($0.suggestion ?? "")".contains("canary") } == isTold)
    }

    private static let site = MemoryFiles([
        "/s/Content/a/appraisal.md": Array("# One\n".utf8),
        "/s/Content/a/figures.csv": Array("name,value\ncost,£5\n".utf8),
        "/s/Content/b/appraisal.md": Array("# Two\n".utf8), "/s/Content/c/appraisal.md": Array("# Three\n".utf8),
    ])
}

/// Files of which is noted which are read.
private final class CountedFiles: ReadableFiles {
    private let files: MemoryFiles
    private let paths = Mutex<[String]>([])
    private let refused = Mutex<String?>(nil)

    init(_ files: MemoryFiles) { self.files = files }

    var read: [String] { paths.withLock { $0 } }

    func forget() { paths.withLock { $0 = [] } }
    func refuse(_ path: String) { refused.withLock { $0 = path } }

    func status(of path: String) -> FileStatus? { files.status(of: path) }
    func names(in folder: String) -> [String] { files.names(in: folder) }
    func resolve(_ path: String) -> String? { files.resolve(path) }

    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        if refused.withLock({ $0 == path }) { throw FileError(.read, path, .notAFile) }
        paths.withLock { $0.append(path) }
        return try files.read(path, upTo: limit)
    }
}
