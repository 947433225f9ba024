package import Diagnostics

/// What of a paper's texts cannot be read. Nobody may take for missing what may well stand there: each such part is a
/// finding of its own already.
package struct LostTexts {
    /// Texts of which nothing is known but their bytes, if those.
    private(set) var files: [String] = []
    /// Texts that the report lists and that are not in the folder.
    package private(set) var missing: [String] = []
    /// Texts whose start is not known, since the settings above it never end.
    private(set) var parts: [String] = []
    /// Settings that cannot be read, while the text below them can.
    private(set) var settings: [Span] = []
    /// Whether the report's list of its appendices is not known, or names a text that is not in the folder.
    var lacksAppendices = false
    private var contents: [SourceFile] = []

    /// Whether all of the paper's texts are there.
    package var isNone: Bool { files.isEmpty && missing.isEmpty && parts.isEmpty }

    /// Whether settings are lost, with a text or alone.
    package var haveSettings: Bool { !isNone || !settings.isEmpty }

    /// - Parameter source: What stands there, as far as it is text.
    mutating func add(file: String, _ source: SourceFile) {
        files.append(file)
        contents.append(source)
    }

    mutating func add(missing file: String) {
        missing.append(file)
    }

    mutating func add(part file: String) {
        parts.append(file)
    }

    mutating func add(settings: Span) {
        self.settings.append(settings)
    }

    /// Whether a text or setting that is lost may name something: a file, a value.
    package func mayName(_ words: String) -> Bool { !missing.isEmpty || names(words) }

    /// Whether a finding may be accepted there.
    package func mayAccept(_ finding: Diagnostic) -> Bool { finding.rule.canBeAccepted && names(finding.rule.id) }

    /// Whether what lies there and cannot be read has these words.
    private func names(_ words: String) -> Bool {
        contents.contains { $0.bytes.firstRange(of: words.utf8) != nil }
            || settings.contains { $0.file.bytes[$0.range].firstRange(of: words.utf8) != nil }
    }

    /// Whether a text that is lost, but lies there, gives a place this id.
    package func mayHold(id: String) -> Bool {
        contents.contains { $0.bytes.firstRange(of: "{#\(id)".utf8) != nil }
    }

    /// Whether the text with the options is among them.
    var losesOptions: Bool { (files + missing).contains(PaperDocument.appraisal.file) }
}
