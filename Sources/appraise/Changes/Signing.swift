import Checks
import Datasets
import Diagnostics
import Papers
import Publishing
import Settings

/// Writes into a report what somebody has signed.
struct Signing {
    let role: String
    /// As of the others: nil for what an entry of this role says already.
    let name: String?
    let day: CalendarDate?
    /// None for what an entry says already.
    let covers: [String]

    /// - Parameter reading: The paper of this name.
    /// - Returns: What was done, in a line.
    /// - Throws: A `FileError`; or an `ExitStatus`, after saying why.
    func sign(
        _ slug: String, read reading: (paper: Paper?, site: Site, diagnostics: [Diagnostic])
    ) throws -> String {
        let ofSigning: Set<Rule> = [.signOffStale, .signOffStaleDraft, .signOffUnkept]
        let faults = reading.diagnostics.filter { $0.severity == .error && !ofSigning.contains($0.rule) }
        guard faults.isEmpty else {
            let list = FindingReport(faults, listsErrorsOnly: true, toolVersion: Tool.version)
            Terminal.error.say(DiagnosticFormat.text.print(list))
            throw ExitStatus.faults
        }
        guard let paper = reading.paper, let report = paper.report else {
            throw refusal("\(slug.quoted) has no report to sign", .faults)
        }
        return try write(report, of: paper)
    }

    private func write(_ report: Report, of paper: Paper) throws -> String {
        let old = report.frontSheet.notices.signOffs.first { $0.role.value.wording == role.wording }
        let source = report.text.tree.source
        let parts = covers.isEmpty ? old?.covers : covers.map { Located($0, at: source.whole) }
        guard let name = name ?? old?.name, let day = day ?? old?.date.value, let parts, !parts.isEmpty else {
            throw refusal(
                "\(role) has not signed yet: --name, --date and --covers say who signs, when and what", .usage)
        }
        let meaning = paper.meaning(of: parts)
        if let unknown = meaning.unknown.first {
            throw refusal("there is nothing with the id \(unknown.value.quoted) that could be signed off", .usage)
        }
        let signed = meaning.values + (meaning.notes?.values ?? [])
        let values = signed.map { "  \($0.name): \($0.printed.inYAMLQuotes)" }
        let checksums = [
            ("words", meaning.words), ("notes", meaning.notes?.words),
            ("details", meaning.details(of: signed.map(\.name))),
        ].compactMap { name, digits in digits.map { "\(name): \($0.inYAMLQuotes)" } }
        let entry =
            [
                "role: \(role.inYAMLQuotes)", "name: \(name.inYAMLQuotes)", "date: \(day.printed)",
                "covers: [\(parts.map(\.value).joined(separator: ", "))]",
            ] + (values.isEmpty ? [] : ["values:"] + values) + checksums
        let files = DiskFileSystem()
        // What is exempt in it was cut out of the text that was read.
        let file = SourceFile(path: source.path, bytes: try files.read(source.path, upTo: PaperFiles.largestFile))
        let line = old.map { $0.role.span.start.line }
        guard let bytes = SettingsList("sign-off", of: file)?.writing(entry, inPlaceOf: line) else {
            throw refusal(
                "the sign-offs in \(file.path) stand in brackets; write “sign-off:” alone on its line, and each below "
                    + "it after a hyphen", .faults)
        }
        try files.replace(file, with: bytes)
        return "\(role) signed \(counted(signed.count, "value")) and the words, in \(file.path)\n"
    }

    private func refusal(_ why: String, _ status: ExitStatus) -> ExitStatus {
        Terminal.error.say("appraise: \(why)\n")
        return status
    }
}
