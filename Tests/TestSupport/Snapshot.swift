import Foundation
package import Testing

/// Compares a text with the golden file at `path`, counted from the package's root.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written instead, and the test fails so that nobody
/// takes a recording for a passing run.
package func expectSnapshot(
    _ actual: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = packageRoot.appending(path: path)
    let expected = try? Data(contentsOf: file)
    let actualBytes = Data(actual.utf8)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1", expected != actualBytes {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try actualBytes.write(to: file)
        Issue.record("recorded \(path); run again without RECORD_SNAPSHOTS", sourceLocation: sourceLocation)
        return
    }
    guard let expected else {
        Issue.record("\(path) is missing: record it with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
        return
    }
    if expected != actualBytes {
        Issue.record(
            "\(path) differs, first at line \(firstDifference(expected, actualBytes))", sourceLocation: sourceLocation)
    }
}

private func firstDifference(_ expected: Data, _ actual: Data) -> String {
    let expected = expected.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let actual = actual.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let same = zip(expected, actual).prefix { $0 == $1 }.count
    let before = same < expected.count ? String(decoding: expected[same], as: UTF8.self) : "(the end)"
    let after = same < actual.count ? String(decoding: actual[same], as: UTF8.self) : "(the end)"
    return "\(same + 1):\n  expected: \(before)\n  actual:   \(after)"
}
