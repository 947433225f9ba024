/// Several notes of one rule in one file as one line, so that nobody has to look for errors between them:
///
///     Content/home-care/report.md: note: 12 findings of unbound-figure, in lines 8, 10, 14 …
///          = --notes lists each
enum NotesOfFiles {
    private struct Kind: Hashable {
        let path: String
        let rule: String

        /// Nil for what is no note.
        init?(_ finding: SettledFinding) {
            guard finding.severity == .note, finding.span?.lines != nil else { return nil }
            path = finding.path
            rule = finding.rule.id
        }
    }

    /// - Parameters:
    ///   - findings: In the order in which they are printed.
    ///   - print: Of a finding that stands alone.
    static func lines(of findings: [SettledFinding], each print: (SettledFinding) -> String) -> [String] {
        let notes = findings.reduce(into: [Kind: [Int]]()) { notes, finding in
            guard let kind = Kind(finding), let line = finding.span?.range.start.line else { return }
            notes[kind, default: []].append(line)
        }
        var told: Set<Kind> = []
        return findings.compactMap { finding in
            guard let kind = Kind(finding), let lines = notes[kind], lines.count > 1 else { return print(finding) }
            return told.insert(kind).inserted ? line(of: kind, lines) : nil
        }
    }

    private static func line(of kind: Kind, _ lines: [Int]) -> String {
        let numbers = lines.prefix(mostLines).map(String.init).joined(separator: ", ")
        let more = lines.count > mostLines ? " …" : ""
        return "\(kind.path.printable): note: \(lines.count) findings of \(kind.rule), in lines \(numbers)\(more)\n"
            + "     = --notes lists each\n"
    }

    private static let mostLines = 20
}
