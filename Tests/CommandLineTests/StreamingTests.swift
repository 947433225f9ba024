import Diagnostics
import Foundation
import Publishing
import Synchronization
import Testing

@testable import appraise

/// Papers run through one after another, and nothing shows it.
@Suite struct StreamingTests {
    private func appraise(papers: Int) throws -> Appraise {
        let appraise = try Appraise()
        for number in 0..<papers {
            try appraise.write(
                "# Paper \(number)\n\nThe the price. TBC.\n\n## Option 1\n", to: "Content/paper-\(number)/appraisal.md")
        }
        return appraise
    }

    @Test(arguments: ["text", "json", "sarif"]) func findingsComeInOneOrderWhateverTheNumberOfJobs(
        _ format: String
    ) throws {
        let appraise = try appraise(papers: 40)
        defer { appraise.remove() }
        let one = try appraise.run("check", "--format", format, "--jobs", "1")
        let eight = try appraise.run("check", "--format", format, "--jobs", "8")
        #expect(one.output == eight.output)
        #expect(one.errors == eight.errors)
    }

    @Test func anErrorInTheLastPaperLeavesNothingBehind() throws {
        let appraise = try appraise(papers: 5)
        defer { appraise.remove() }
        try appraise.run("build")
        let before = try appraise.files(below: "Output")
        for number in 0..<4 {
            try appraise.write("# New \(number)\n\n## Option 1\n", to: "Content/paper-\(number)/appraisal.md")
        }
        try appraise.write("No title.\n", to: "Content/paper-4/appraisal.md")
        #expect(try appraise.run("build", "--jobs", "1").status == 1)
        #expect(try appraise.files(below: "Output") == before)
        #expect(!appraise.exists(".Output.stage"))
    }

    @Test func aPaperThatChangesWhileItIsReadIsNamedAsItsPageNamesIt() async throws {
        let folder = try appraise(papers: 0)
        defer { folder.remove() }
        try folder.write("# First\n\n## Option 1\n", to: "Content/a/appraisal.md")
        try folder.write("# Other\n\n## Option 1\n", to: "Content/b/appraisal.md")
        let root = folder.folder.path
        let publisher = Publisher(
            fileSystem: DiskFileSystem(), output: "\(root)/Output", sources: [], tool: "appraise")
        let stage = try publisher.openStage()
        let pipeline = Pipeline(
            files: ChangingFiles(path: "\(root)/Content/a/appraisal.md", later: "# Later\n\n## Option 1\n"),
            content: "\(root)/Content", templates: nil, options: ExampleCheck.options)
        let result = try await pipeline.run(only: [], into: .stage(stage))
        var diagnostics: [Diagnostic] = []
        _ = try stage.finish(result.parts, scope: result.scope, into: &diagnostics)
        let page = try String(decoding: #require(try folder.files(below: "Output")["b/index.html"]), as: UTF8.self)
        #expect(page.contains("Later"))
        #expect(!page.contains("First"))
    }
}

/// The files of this machine, of which one changes once it has been read.
private final class ChangingFiles: ReadableFiles {
    private let disk = DiskFileSystem()
    private let path: String
    private let later: String
    private let isRead = Atomic(false)

    init(path: String, later: String) {
        self.path = path
        self.later = later
    }

    func status(of path: String) throws(FileError) -> FileStatus? { try disk.status(of: path) }
    func names(in folder: String) throws(FileError) -> [String] { try disk.names(in: folder) }
    func resolve(_ path: String) throws(FileError) -> String? { try disk.resolve(path) }

    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        let isLater = path == self.path && isRead.exchange(true, ordering: .relaxed)
        return isLater ? Array(later.utf8) : try disk.read(path, upTo: limit)
    }
}
