import Foundation
import Reports
import TestSupport
import Testing

/// The program carries a copy of `Templates/`, so that it works alone; the copy is a golden file.
@Suite struct BuiltInTemplatesTests {
    @Test func areThoseOfTheTemplatesFolder() throws {
        let files = try templateFiles()
        try #require(files.contains { $0.path == "appraisal.html.mustache" })
        try expectSnapshot(swiftSource(of: files), at: "Sources/Reports/BuiltInTemplates.swift")
    }

    @Test func theirNamesAreListedInTheFolder() throws {
        try expectSnapshot(PageTemplates.reference, at: "Templates/README.md")
    }

    /// Templates and assets, in the order of their paths' bytes. Of what lies beside them, nothing is published.
    private func templateFiles() throws -> [(path: String, text: String)] {
        let folder = packageRoot.appending(path: "Templates")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
            .filter { $0.hasSuffix(".mustache") || ($0.hasPrefix("assets/") && $0.contains(".")) }
            .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    private func swiftSource(of files: [(path: String, text: String)]) -> String {
        let entries = files.map { file in
            "        (\n            \"\(file.path)\",\n##\"\"\"\n\(file.text)\n\"\"\"##\n        ),\n"
        }
        return Self.opening + entries.joined() + "    ]\n}\n"
    }

    private static let opening = """
        // swift-format-ignore-file
        // A copy of Templates/, written by BuiltInTemplatesTests: RECORD_SNAPSHOTS=1 swift test

        /// The templates and assets that the program carries, for content folders without templates of their own.
        package enum BuiltInTemplates {
            /// Paths inside the folder of templates, in the order of their bytes, and what the files say.
            package static let files: [(path: String, text: String)] = [

        """
}
