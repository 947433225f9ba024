package import Foundation

/// The folder of test data made by others, which is no part of this package: `APPRAISE_CORPORA` names it, or else
/// it is `shared/corpora` beside the checkout. Tests over it say `.enabled(if: Corpora.isPresent)`.
package enum Corpora {
    package static let folder =
        ProcessInfo.processInfo.environment["APPRAISE_CORPORA"].map { URL(filePath: $0) }
        ?? packageRoot.deletingLastPathComponent().appending(path: "shared/corpora")

    package static var isPresent: Bool {
        FileManager.default.fileExists(atPath: folder.path)
    }

    /// A file of the corpora, by its path inside the folder.
    package static func data(_ path: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: path))
    }
}
