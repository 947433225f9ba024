package import Diagnostics
internal import Foundation

/// A paper of `Content/` as it lies there.
package struct SampleFolder {
    package let slug: String
    package let appraisal: SourceFile
    package let report: SourceFile?
    /// Its other texts.
    package let texts: [SourceFile]
    package let dataFiles: [SourceFile]
    /// All files by their paths inside it, but the appraisal and the report.
    package let otherFiles: [String]

    package init(_ slug: String) throws {
        let folder = packageRoot.appending(path: "Content/\(slug)")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter { name in
            try folder.appending(path: name).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        }
        func file(_ name: String) throws -> SourceFile {
            SourceFile(
                path: "Content/\(slug)/\(name)", bytes: Array(try Data(contentsOf: folder.appending(path: name))))
        }
        self.slug = slug
        appraisal = try file("appraisal.md")
        report = names.contains("report.md") ? try file("report.md") : nil
        otherFiles = names.filter { !["appraisal.md", "report.md"].contains($0) }
        texts = try otherFiles.filter { $0.hasSuffix(".md") }.map(file)
        dataFiles = try names.filter { $0.hasSuffix(".csv") }.map(file)
    }

    package static let slugs = ["commissioning-options", "contracting-methodologies", "home-care-recommissioning"]
}
