package import Diagnostics
internal import Foundation

/// A paper of `Content/` as it lies there.
package struct SampleFolder {
    package let slug: String
    package let appraisal: SourceFile
    package let dataFiles: [SourceFile]
    /// All names but that of the appraisal.
    package let otherFiles: [String]

    package init(_ slug: String) throws {
        let folder = packageRoot.appending(path: "Content/\(slug)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        func file(_ name: String) throws -> SourceFile {
            SourceFile(
                path: "Content/\(slug)/\(name)", bytes: Array(try Data(contentsOf: folder.appending(path: name))))
        }
        self.slug = slug
        appraisal = try file("appraisal.md")
        dataFiles = try names.filter { $0.hasSuffix(".csv") }.map(file)
        otherFiles = names.filter { $0 != "appraisal.md" }
    }

    package static let slugs = ["commissioning-options", "contracting-methodologies", "home-care-recommissioning"]
}
