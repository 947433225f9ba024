package import Diagnostics

extension Rule {
    package static let reportUnread = Rule(
        "report-unread", .error, "A paper's folder holds a report.md, which this version does not publish.")
}

extension Diagnostic {
    static func reportUnread(_ path: String) -> Diagnostic {
        Diagnostic(
            .reportUnread, at: .path(path), "this version publishes only appraisal.md, so nothing of this report",
            suggestion: "take the report out of the folder until reports are published")
    }
}

/// Finds a report: it is meant for publishing, and every word of it would be left out.
enum UnreadReport {
    static func find(in source: PaperSource) -> [Diagnostic] {
        source.otherFiles.filter(isReport).map { .reportUnread("\(source.path)/\($0)") }
    }

    static func isReport(_ file: String) -> Bool {
        file.utf8.map(\.lowercased).elementsEqual("report.md".utf8)
    }
}
