/// Test results in the form of JUnit, which most services for continuous integration show: an error is a test that
/// failed, all else a test that passed and says something. Without findings there is one test, which passed.
enum JUnitFormat {
    static func file(_ report: FindingReport) -> [UInt8] {
        let listed = report.listed
        let cases = listed.isEmpty ? [passed] : listed.map(testCase)
        let numbers = "tests=\"\(cases.count)\" failures=\"\(listed.count { $0.severity == .error })\""
        let lines =
            ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites \(numbers)>"]
            + ["<testsuite name=\"\(FindingReport.toolName)\" \(numbers)>"] + cases + [
                "</testsuite>", "</testsuites>", "",
            ]
        return Array(lines.joined(separator: "\n").utf8)
    }

    private static let passed = "<testcase name=\"papers\" classname=\"\(FindingReport.toolName)\"/>"

    private static func testCase(_ finding: SettledFinding) -> String {
        let line = finding.span?.lines?.start.line
        let name = "\(finding.rule.id) \(finding.span?.description ?? finding.path)"
        let place = line.map { " line=\"\($0)\"" } ?? ""
        let head =
            "<testcase name=\"\(escaped(name))\" classname=\"\(escaped(finding.path))\" file=\"\(escaped(finding.path))\"\(place)>"
        return head + outcome(of: finding) + "</testcase>"
    }

    private static func outcome(of finding: SettledFinding) -> String {
        let text = escaped(finding.messageAndSuggestion)
        return switch finding.severity {
        case .error: "<failure type=\"\(finding.rule.id)\" message=\"\(text)\"/>"
        case .warning, .note: "<system-out>\(finding.severity.rawValue): \(text)</system-out>"
        }
    }

    /// Controls that XML forbids are not in printable texts.
    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.printable.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
