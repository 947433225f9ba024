import Datasets
import Diagnostics
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

    @Test func theWordsAreThoseOfTheTemplatesFolder() throws {
        let text = try text(of: Self.english)
        try expectSnapshot(
            Self.openingOfStrings + text + Self.openingOfPhrases + phrases(in: text) + "    ]\n}\n", at: Self.strings)
    }

    @Test func theWelshWordsAreThoseOfTheTemplatesFolder() throws {
        let text = try text(of: Self.welsh)
        try expectSnapshot(
            Self.openingOfWelsh + text + Self.openingOfWelshPhrases + phrases(in: text) + "    ]\n}\n",
            at: "Sources/Settings/Strings/BuiltInStrings+Welsh.swift")
    }

    /// Each phrase, or each of its forms, on a line.
    private func phrases(in text: String) -> String {
        let file = SourceFile(path: Self.english, text: text)
        var diagnostics: [Diagnostic] = []
        let node = YAMLReader.read(file, in: file.whole.range, limit: file.bytes.count, diagnostics: &diagnostics)
        guard case .mapping(let entries)? = node?.kind else { return "" }
        return entries.map { entry in
            let forms =
                if case .mapping(let forms) = entry.value.kind { forms.map { ($0.key, $0.value) } } else {
                    [("", entry.value)]
                }
            return forms.map { form, phrase in
                guard case .text(let words) = phrase.kind else { return "" }
                return "        (\"\(entry.key)\", \"\(form)\", #\"\(words)\"#),\n"
            }.joined()
        }.joined()
    }

    @Test func theirNamesAreListedInTheFolder() throws {
        try expectSnapshot(PageTemplates.reference, at: "Templates/README.md")
    }

    /// Templates and assets, in the order of their paths' bytes. Of what lies beside them, nothing is published.
    private func templateFiles() throws -> [(path: String, text: String)] {
        let folder = packageRoot.appending(path: "Templates")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
            .filter {
                $0.hasSuffix(".mustache") || ($0.hasPrefix("assets/") && $0.contains("."))
                    || ($0.hasPrefix("strings/") && $0.hasSuffix(".yml"))
            }
            .map { ($0, try text(of: $0)) }
    }

    private func text(of path: String) throws -> String {
        try String(contentsOf: packageRoot.appending(path: "Templates/\(path)"), encoding: .utf8)
    }

    private func swiftSource(of files: [(path: String, text: String)]) -> String {
        let entries = files.map { file in
            let copy = [Self.english: "english", Self.welsh: "welsh"][file.path]
            return copy != nil
                ? "        (\"\(file.path)\", BuiltInStrings.\(copy ?? "")),\n"
                : "        (\n            \"\(file.path)\",\n##\"\"\"\n\(file.text)\n\"\"\"##\n        ),\n"
        }
        return Self.opening + entries.joined() + "    ]\n}\n"
    }

    private static let english = "strings/en.yml"
    private static let welsh = "strings/cy.yml"
    private static let strings = "Sources/Settings/Strings/BuiltInStrings.swift"

    private static let openingOfStrings = """
        // swift-format-ignore-file
        // A copy of Templates/strings/en.yml, written by BuiltInTemplatesTests: RECORD_SNAPSHOTS=1 swift test

        /// The program's own words in English, for languages and folders of templates without a file of them.
        package enum BuiltInStrings {
            package static let english =
        ##\"""

        """

    private static let openingOfPhrases = """

        \"""##

            /// One of the phrases, or of its forms, as the file is read.
            package typealias Form = (name: String, form: String, text: String)

            package static let phrases: [Form] = [

        """

    private static let openingOfWelsh = """
        // swift-format-ignore-file
        // A copy of Templates/strings/cy.yml, written by BuiltInTemplatesTests: RECORD_SNAPSHOTS=1 swift test

        /// The program's own words in Welsh, for papers and sites in Welsh without a file of them.
        extension BuiltInStrings {
            package static let welsh =
        ##\"""

        """

    private static let openingOfWelshPhrases = """

        \"""##

            package static let welshPhrases: [Form] = [

        """

    private static let opening = """
        // swift-format-ignore-file
        // A copy of Templates/, written by BuiltInTemplatesTests: RECORD_SNAPSHOTS=1 swift test

        internal import Settings

        /// The templates and assets that the program carries, for content folders without templates of their own.
        package enum BuiltInTemplates {
            /// Paths inside the folder of templates, in the order of their bytes, and what the files say.
            package static let files: [(path: String, text: String)] = [

        """
}
