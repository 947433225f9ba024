import Diagnostics
import Foundation
import Publishing
import Reports
import TestSupport
import Testing

@testable import appraise

/// A site that is built again and again beside one that is built from nothing each time: nobody may be able to tell
/// them apart.
final class RememberedSite {
    let folder: Appraise
    private let templates: CheckedTemplates?
    private var identity = "1"

    /// What a build leaves and says.
    struct Built: Equatable {
        let tree: [String: Data]
        /// As JSON and as text.
        let findings: [String]
        let summary: String
        let haveErrors: Bool
    }

    /// - Parameter readsTemplates: Whether templates may change; else they are read once, which is quick.
    init(readsTemplates: Bool = false) throws {
        let parent = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        folder = Appraise(folder: URL(filePath: "\(parent)/appraise-\(UUID().uuidString)"))
        templates = readsTemplates ? nil : try Self.builtIn.get()
    }

    deinit { folder.remove() }

    private static let builtIn = Result { try CheckedTemplates(reading: nil, through: MemoryFiles([:])) }

    /// As if another version of the program came next.
    func changeVersion() { identity += "1" }

    /// Builds with what the last build left, and from nothing, and expects the same of both; and of a check that knows
    /// what the last build but one left, and of one that knows what the last left.
    ///
    /// - Returns: How many papers' pages were made anew by the first; nil when there were errors.
    @discardableResult
    func expectSameAsFresh(
        _ what: String, only slugs: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Int? {
        let before = try? folder.files(below: "Output")
        let early = slugs.isEmpty ? try await check() : nil
        let (built, made) = try await build("Output", only: slugs)
        guard slugs.isEmpty else { return made }
        let fresh = try await build("Fresh", only: []).built
        for name in ["Fresh", ".Fresh.cache", ".Fresh.lock"] {
            try? FileManager.default.removeItem(at: folder.folder.appending(path: name))
        }
        #expect(built.findings == fresh.findings, "findings after \(what)", sourceLocation: sourceLocation)
        #expect(built.summary == fresh.summary, "summary after \(what)", sourceLocation: sourceLocation)
        #expect(built.haveErrors == fresh.haveErrors, "errors after \(what)", sourceLocation: sourceLocation)
        for (checked, when) in [(early, "before"), (try await check(), "after")] {
            #expect(checked?.findings == fresh.findings, "check \(when) \(what)", sourceLocation: sourceLocation)
            #expect(checked?.summary == fresh.summary, "check \(when) \(what)", sourceLocation: sourceLocation)
        }
        let expected = fresh.haveErrors ? before ?? [:] : fresh.tree
        let differing = Set(built.tree.keys).union(expected.keys).filter { built.tree[$0] != expected[$0] }
        #expect(differing == [], "files after \(what)", sourceLocation: sourceLocation)
        return made
    }

    private func publisher(_ output: String) -> Publisher {
        let root = folder.folder.path
        return Publisher(
            fileSystem: DiskFileSystem(), output: "\(root)/\(output)", sources: ["\(root)/Content"],
            tool: "appraise \(identity)")
    }

    private var pipeline: Pipeline {
        let root = folder.folder.path
        return Pipeline(
            files: DiskFileSystem(), content: "\(root)/Content", templates: "\(root)/Templates",
            options: RunOptions(isStrict: false, mostOfOneRule: 100, mostAccepted: .max, jobs: 2),
            identity: identity, checkedTemplates: templates)
    }

    /// Finds what is wrong, and writes nothing.
    private func check() async throws -> Built {
        var pipeline = pipeline
        pipeline.lastOutput = publisher("Output")
        return Built(try await pipeline.run(only: []), tree: [:])
    }

    private func build(_ output: String, only slugs: [String]) async throws -> (built: Built, made: Int?) {
        let destination = Destination.stage(try publisher(output).openStage())
        defer { destination.drop() }
        var result = try await pipeline.run(only: slugs, into: destination)
        let made = result.haveErrors ? nil : result.isUnchanged ? 0 : result.parts.count - 1 - result.keptCount
        if !result.haveErrors, !result.isUnchanged { try destination.finish(&result) }
        result.forget()
        return (Built(result, tree: (try? folder.files(below: output)) ?? [:]), made)
    }
}

extension RememberedSite.Built {
    fileprivate init(_ result: BuildResult, tree: [String: Data]) {
        let report = FindingReport(
            result.findings, accepted: result.accepted, acceptedCount: result.acceptedCount, toolVersion: "1")
        self.tree = tree
        findings = [DiagnosticFormat.json, .text].map { $0.print(report) }
        summary =
            "\(result.paperCount) \(result.pageCount) \(result.findings.summary(acceptedCount: result.acceptedCount))"
        haveErrors = result.haveErrors
    }
}
