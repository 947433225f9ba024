import Diagnostics
import Publishing

/// What is different in files of the output folder, for people: each file as a unified diff, from what stands there to
/// what a build would make.
struct ChangeList {
    private let differences: [Difference]
    private let output: String

    /// - Parameter output: The folder, as the user knows it.
    init(_ differences: [Difference], in output: String) {
        self.differences = differences
        self.output = output
    }

    /// Empty where nothing is different.
    var text: String {
        let changes = differences.compactMap { difference in
            difference.change.map { Self.text(of: $0, at: "\(output)/\(difference.path)".printable) }
        }
        let left = differences.count { $0.kind == .different && $0.change == nil }
        return changes.joined() + (left > 0 ? "… and \(counted(left, "more file")) that differ\(left == 1 ? "s" : "")\n" : "")
    }

    private static func text(of change: FileChange, at path: String) -> String {
        switch change {
        case .text(let lines):
            "--- \(path)\n+++ \(path) as a build makes it\n" + lines.map { "\($0)\n" }.joined()
        case .bytes(let old, let new):
            "\(path) is no text: \(old.words), and a build makes \(new.words)\n"
        case .printed(let old, let checksum):
            "\(path) was printed: \(old.words), and the last build printed SHA-256 \(checksum)\n"
        }
    }
}

extension FileChange.Sum {
    fileprivate var words: String { "\(counted(size, "byte")), SHA-256 \(checksum)" }
}
