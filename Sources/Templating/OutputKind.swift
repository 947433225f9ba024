package import Diagnostics

/// What a template makes. It decides how plain values are escaped, and it is the last part but one of a template's
/// file name: `appraisal.html.mustache`.
public enum OutputKind: String, Sendable, CaseIterable {
    case html
    case markdown = "md"
    case xml
    case json

    /// The ending of a file of this kind, without the dot.
    package var fileExtension: String { rawValue }

    /// The kind as people write it: `HTML`, `Markdown`.
    package var title: String {
        switch self {
        case .html: "HTML"
        case .markdown: "Markdown"
        case .xml: "XML"
        case .json: "JSON"
        }
    }
}

extension OutputKind {
    /// Appends plain text so that a reader of this kind of file sees the same text and no markup.
    ///
    /// In Markdown nobody knows what the template's author put around the value, so it is made safe for a table's
    /// cell and for struck-out text, and for a line's start where only blanks, list marks and `>` stand before it.
    package func escape(_ text: String, into output: ByteBuffer) {
        switch self {
        case .html: Escaping.escapeHTML(text, into: output)
        case .xml: Escaping.escapeXML(text, into: output)
        case .json: Escaping.escapeJSON(text, into: output)
        case .markdown: Escaping.escapeMarkdown(ofValue: text, into: output)
        }
    }
}

extension OutputKind {
    /// What ends a line within a text. In Markdown it may stand in a table's cell. Nil where a text has no lines.
    var lineBreak: [UInt8]? {
        switch self {
        case .html: Array("<br>\n".utf8)
        case .markdown: Array("<br>".utf8)
        case .xml, .json: nil
        }
    }
}
