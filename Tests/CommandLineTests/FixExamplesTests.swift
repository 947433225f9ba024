import Diagnostics
import Publishing
import TestSupport
import Testing

@testable import appraise

/// What a rule offers as a fix is tried on its own example.
@Suite struct FixExamplesTests {
    private static let safe = [
        "address-blank", "address-end", "backslash-printed", "bold-heading", "bullet-sign", "column-name",
        "doubled-word", "emphasis-unread", "font-sign", "footnote-typed", "foreign-mark", "formula", "heading-mark",
        "hidden-character", "link-nested", "mail-address", "misread-letters", "outcome", "picture-metadata",
        "raw-html", "reference-typed", "sign-beside-name", "tilde", "typed-figure", "typed-number", "unit-beside-name",
        "yaml", "yaml-feature",
    ]
    private static let offered = [
        "appendix-file", "data-drawing", "figure-name", "figure-scale", "file-missing", "heading-level",
        "lettered-list", "link-paper", "link-target", "list-number", "month-first", "prose-differs-from-data",
        "risk-score", "spelling-mixed", "unknown-class", "unknown-key", "unknown-name", "unknown-rule",
        "yaml-comment",
    ]

    private static let check = Result {
        ExampleCheck(templates: try CheckedTemplates(reading: nil, through: MemoryFiles([:])))
    }

    @Test(arguments: Rule.all.map(\.id)) func aFixTakesItsFindingAwayAndMakesNoError(_ id: String) async throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        guard case .shown(let given, let failing, _) = rule.example else { return }
        let found = try await Self.check.get().findings(in: given + failing)
        let fixes = found.filter { $0.rule == rule }.compactMap(\.fix)
        #expect(!fixes.isEmpty == (Self.safe + Self.offered).contains(id), "whether \(id) has a fix")
        #expect(fixes.contains(where: \.isSafe) == Self.safe.contains(id), "whether the fix of \(id) is safe")
        guard let first = fixes.first else { return }

        let rest = ExampleFolder(given + failing).files
        let file = SourceFile(path: first.path, bytes: try rest.read(first.path, upTo: .max))
        let mended = MendedFile(file, fixing: fixes.filter { $0.path == file.path }.compactMap { $0.fix(in: file) })
        let left = try await OneMended(rest: rest, mended: mended).findings(with: Self.check.get().templates)
        let known = Set(found.filter { $0.severity == .error }.map(\.rule))
        #expect(
            !left.contains { $0.rule == rule || $0.severity == .error && !known.contains($0.rule) },
            "fixed, the example of \(id) gives:\n\(left.printed)")
    }
}

extension SettledFinding.Fix {
    /// The same as a change of a file that was read.
    fileprivate func fix(in file: SourceFile) -> Fix? {
        Fix(in: file, replacements.map { Fix.Replacement($0.range.offsets, $0.text) }, isSafe: isSafe)
    }
}

/// The files of an example with one of them mended.
struct OneMended: ReadableFiles {
    let rest: MemoryFiles
    let mended: MendedFile

    func status(of path: String) -> FileStatus? {
        let isMended = path == mended.original.path
        return isMended ? FileStatus(kind: .file, size: mended.bytes.count, mode: .newFile) : rest.status(of: path)
    }

    func names(in folder: String) -> [String] { rest.names(in: folder) }

    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        path == mended.original.path ? mended.bytes : try rest.read(path, upTo: limit)
    }

    func resolve(_ path: String) -> String? { rest.resolve(path) }
}

extension OneMended {
    /// What the program finds in the example now.
    func findings(with templates: CheckedTemplates?) async throws -> [SettledFinding] {
        let pipeline = Pipeline(
            files: self, content: ContentFolder.name, templates: nil, options: ExampleCheck.options,
            checkedTemplates: templates)
        return try await pipeline.run(only: []).findings.kept
    }
}
