internal import Diagnostics

// MARK: - Findings

extension LanguageServer {
    /// The findings of a part by its files, in the order of their paths; without any for those that had some and have none
    /// now.
    mutating func published(_ part: CheckedPart) -> [PublishDiagnosticsParams] {
        let byFile = Dictionary(grouping: part.findings, by: \.path)
        let before = shown[part.folder] ?? []
        shown[part.folder] = byFile.isEmpty ? nil : Set(byFile.keys)
        let files = before.union(byFile.keys).union(part.open)
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
            PublishDiagnosticsParams(
                uri: documents.uri(of: path), version: documents[path]?.version,
                diagnostics: (byFile[path] ?? []).map(diagnostic))
        }
    }

    func diagnostic(_ shown: ShownFinding) -> EditorDiagnostic {
        let finding = shown.finding
        let notes = finding.notes.map { note in
            EditorDiagnostic.Related(
                location: location(FilePlace(note.span, root: shown.root)), message: note.message.printable)
        }
        return EditorDiagnostic(
            range: finding.place.span.map(pointer) ?? .start, severity: finding.severity.number,
            code: finding.rule.id,
            codeDescription: guide.map { .init(href: "\($0)#\(finding.rule.id)") }, source: "appraise",
            message: message(of: finding), relatedInformation: notes.isEmpty ? nil : notes)
    }

    /// Of a workbook with the cell, since there are no lines to point to.
    private func message(of finding: Diagnostic) -> String {
        let cell = finding.place.span?.cell.map { "\($0): " } ?? ""
        return (cell + finding.message + (finding.suggestion.map { " – \($0)" } ?? "")).printable
    }

    func location(_ place: FilePlace) -> EditorLocation {
        EditorLocation(uri: documents.uri(of: place.path), range: pointer(to: place.span))
    }

    func range(_ span: Span) -> EditorRange { TextPositions(span.file, encoding).range(span.range) }

    /// The start for what no line can be named of: a whole file, and a cell of a workbook.
    private func pointer(to span: Span) -> EditorRange {
        span.cell != nil || span == span.file.whole ? .start : range(span)
    }
}

extension Severity {
    fileprivate var number: Int {
        switch self {
        case .error: 1
        case .warning: 2
        case .note: 3
        }
    }
}
