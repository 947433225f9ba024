package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let fileNameTaken = Rule(
        "file-name-taken", .error, "A file that is published has the name of one that the program makes.",
        example: .pieces(
            [
                .text("{{ table.costs }}\n\nResidents may read [the survey](data/costs.csv)."),
                .file("data/costs.csv", "ward,answers\nNorth,212"),
            ],
            mended: [
                .text("{{ table.costs }}\n\nResidents may read [the survey](survey.csv)."),
                .file("survey.csv", "ward,answers\nNorth,212"),
            ],
            given: [.file("costs.csv", "line,amount\nStaff,£120")]))
}

/// Finds attached files that would lie where the program puts a file of its own: the data that a page shows, the paper as
/// it is printed, and the record of what was decided.
enum TakenFileNames: PaperCheck {
    static let rules: [Rule] = [.fileNameTaken]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        let source = reading.source
        if reading.attachments.isEmpty { return [] }
        let data = source.otherFiles.compactMap(DataFile.init).map { ("data/\($0.name).csv", "the published data") }
        let printed = printedNames(in: reading).map { ($0, "the printed paper") }
        let decided = ["decision.html", "decision.md", "actions.csv", "actions.ics"]
            .filter { _ in reading.outcome != nil }.map { ($0, "the record of the decision") }
        let taken = Dictionary(data + printed + decided) { first, _ in first }
        return reading.attachments.compactMap { file in
            taken[file.lowercased()].map { .fileNameTaken("\(source.path)/\(file)", by: $0) }
        }
    }

    /// Of the paper and of each appendix that has a page, in its languages.
    private static func printedNames(in reading: PaperReading) -> [String] {
        let numbers = reading.appendices.compactMap { appendix in
            if case .document = appendix.target { appendix.number } else { nil }
        }
        let names = [reading.source.slug] + numbers.map { "\(reading.source.slug)-appendix-\($0)" }
        return names.flatMap { name in
            ["", ".\(WelshFiles.language)"].flatMap { language in ["pdf", "docx"].map { "\(name)\(language).\($0)" } }
        }
    }
}

extension Diagnostic {
    fileprivate static func fileNameTaken(_ path: String, by owner: String) -> Diagnostic {
        Diagnostic(
            .fileNameTaken, at: .path(path), "the program gives \(owner) this name",
            suggestion: "give the file another name, here and where the paper names it")
    }
}
