package import Diagnostics

extension Rule {
    package static let unusedFile = Rule(
        "unused-file", .warning, "A file in a paper's folder is named nowhere, so it is not published.",
        canBeLowered: true)
}

extension Diagnostic {
    static func unusedFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusedFile, at: .path(path), "nothing in the paper names this file, so it is not published",
            suggestion: "link to it, or take it out of the folder")
    }
}

/// Finds files that lie in a paper's folder and are published nowhere.
enum UnusedFiles {
    static func find(in source: PaperSource, named: [String]) -> [Diagnostic] {
        let named = Set(named)
        return source.otherFiles.filter { !named.contains($0) && !UnreadReport.isReport($0) }
            .map { .unusedFile("\(source.path)/\($0)") }
    }
}
