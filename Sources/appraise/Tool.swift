import CCommit
import Glibc
import Markdown
import Settings

/// The name under which the program stands in the manifest and in `--version`.
enum Tool {
    static let name = "appraise \(version)"
    static let version = "0.1.0"

    /// `appraise 0.1.0 (commit 1a2b3c4, cmark-gfm 0.29.0.gfm.6)`
    static var description: String {
        let commit = String(cString: appraise_commit)
        return "\(name) (\(commit.isEmpty ? "" : "commit \(commit), ")cmark-gfm \(CMark.version))"
    }

    /// What a build rests on besides the files that it reads: this very program, and where it was told to look.
    static func identity(
        content: String, templates: String?, edition: Edition, showsDrafts: Bool
    ) -> String {
        var status = stat()
        let isKnown = stat("/proc/self/exe", &status) == 0
        let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: " ")
        let program = isKnown ? "\(status.st_dev) \(status.st_ino) \(status.st_size) \(times)" : ""
        return [name, CMark.version, program, content, templates ?? "", edition.rawValue, showsDrafts ? "drafts" : ""]
            .joined(separator: "\n")
    }
}
