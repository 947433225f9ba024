internal import Diagnostics
internal import Markdown

/// Reads Markdown as other programs write it. Its lines and marks are those that papers have too, so little has to be said.
package enum MarkdownReader {
    /// - Parameter name: The file's name, for messages.
    package static func read(_ bytes: [UInt8], name: String) throws(ImportFault) -> SourceDocument {
        let decoded = try DecodedText(bytes, name: name)
        let file = SourceFile(path: name, text: decoded.text)
        let settings = MarkdownSettings(file)
        var findings: [Diagnostic] = []
        guard let tree = MarkdownTree.parse(file, from: settings.end, diagnostics: &findings) else {
            throw .refused(refusal(findings, name: name))
        }
        var blocks = MarkdownBlocks(tree)
        blocks.read(from: settings.end, hasTitle: settings.title != nil)
        var document = blocks.document
        if let title = settings.title { document.blocks.insert(.heading(level: 1, title), at: 0) }
        document.leftOut = settings.leftOut + document.leftOut
        document.cleanings = settings.cleanings + document.cleanings
        document.doubts = (decoded.doubt.map { [$0] } ?? []) + document.doubts + findings.compactMap { doubt($0) }
        document.account = LineAccount.words(of: decoded.text)
        return document
    }

    private static func refusal(_ findings: [Diagnostic], name: String) -> String {
        guard let finding = findings.first else { return "\(name) is no Markdown that can be read." }
        let line = finding.place.span.map { " line \($0.start.line):" } ?? ""
        return "\(name),\(line) \(finding.message). Mend the file, and import it again."
    }

    private static func doubt(_ finding: Diagnostic) -> SourceDoubt? {
        guard let span = finding.place.span else { return nil }
        let advice = finding.suggestion.map { ": \($0)" } ?? ""
        return SourceDoubt("In the Markdown \(finding.message)\(advice).", at: SourcePlace("line \(span.start.line)"))
    }
}
