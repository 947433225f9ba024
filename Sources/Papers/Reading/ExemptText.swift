package import Diagnostics

/// Words that only readers of the exempt edition have before them: what stands in an exempt block, or a whole text.
package struct ExemptText {
    /// The text that they stand in, by its path inside the folder.
    package let file: String
    /// The number of its first line.
    package let firstLine: Int
    package let bytes: [UInt8]
}

extension PaperReading {
    /// Where lines of texts stand that are exempt, or may be meant to be and are not for a slip, which is a fault already.
    package var isMeantAsExempt: (Span) -> Bool {
        let lines = LineSet(source.exemptLines)
        return { !lines.isEmpty && lines.meets(FileLines(of: $0)) }
    }

    /// What is typed in exempt blocks, and in texts that are exempt as a whole.
    package var exemptTexts: [ExemptText] {
        let files = parsed.exemptFiles(of: source)
        let texts = (source.texts + [source.appraisal].compactMap(\.self)).filter { files.contains($0.path) }
        return source.exemptBlocks.filter { !files.contains($0.span.file.path) }.map { block in
            ExemptText(
                file: source.inside(block.span.file), firstLine: block.span.start.line + 1, bytes: block.contents)
        } + texts.map { ExemptText(file: source.inside($0), firstLine: 1, bytes: $0.bytes) }
    }
}
