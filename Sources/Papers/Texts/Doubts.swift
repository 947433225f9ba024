package import Diagnostics

/// What a fault may hide. Nobody may take for missing what may well stand there: each such fault is a finding of its own
/// already.
package struct Doubts {
    /// Whether no option can be missing among those that were read.
    package internal(set) var optionsAreKnown = true
    /// Whether the data have faults that nobody can accept: then not all could be found that may be accepted.
    package internal(set) var dataAreFaulty = false
    // What of the paper's texts cannot be read
    /// Texts of which nothing is known but their bytes, if those.
    private(set) var files: [String] = []
    /// Texts that the report lists and that are not in the folder.
    package private(set) var missing: [String] = []
    /// Texts whose start is not known, since the settings above it never end.
    private(set) var parts: [String] = []
    /// Settings that cannot be read, while the text below them can.
    private(set) var settings: [Span] = []
    /// Whether the report's list of its appendices is not known, or names a text that is not in the folder.
    package internal(set) var lacksAppendices = false
    private var contents: [SourceFile] = []

    /// Whether all of the paper's texts are there.
    package var textsAreWhole: Bool { files.isEmpty && missing.isEmpty && parts.isEmpty }

    /// Whether settings are lost, with a text or alone.
    package var haveSettings: Bool { !textsAreWhole || !settings.isEmpty }

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

    /// Whether a finding of a rule may be accepted there.
    package func mayAccept(_ rule: Rule) -> Bool { rule.canBeAccepted && names(rule.id) }

    /// Whether what lies there and cannot be read has these words.
    private func names(_ words: String) -> Bool {
        contents.contains { $0.bytes.contains(bytes: words.utf8) }
            || settings.contains { $0.file.bytes[$0.range].contains(bytes: words.utf8) }
    }

    /// Whether a text that is lost, but lies there, gives a place this id.
    package func mayHold(id: String) -> Bool {
        contents.contains { $0.bytes.contains(bytes: "{#\(id)".utf8) }
    }

    /// Whether the text with the options is among them.
    var losesOptions: Bool { (files + missing).contains(PaperDocument.appraisal.file) }
}

extension [Diagnostic] {
    /// Without the findings of some rules. Asks once for each rule, since the answer may take a walk through all of a
    /// text.
    package func without(rules isLeftOut: (Rule) -> Bool) -> [Diagnostic] {
        var answers: [Rule: Bool] = [:]
        return filter { finding in
            let answer = answers[finding.rule] ?? isLeftOut(finding.rule)
            answers[finding.rule] = answer
            return !answer
        }
    }
}
