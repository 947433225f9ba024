internal import Diagnostics
internal import Papers
internal import SourceDocuments

extension Draft {
    /// Makes headings of lines such as “1. PURPOSE” above “1.1 To decide …”, in a document that has no others. A short
    /// line at its start is the title then.
    mutating func findNumberedHeadings() {
        guard blocks.allSatisfy({ $0.headingLevel == nil }) else { return }
        let lines = blocks.indices.dropLast().filter { index in
            guard let number = blocks[index].line?.sectionNumber, blocks[index].line?.isShort ?? false else {
                return false
            }
            return blocks[index + 1].line?.beginsParagraph(of: number) ?? false
        }
        guard lines.count > 1, let place = blocks[lines[0]].line?.place else { return }
        for index in lines { if let line = blocks[index].line { blocks[index] = .block(.heading(level: 2, line)) } }
        if var title = blocks[0].line, blocks[0].headingLevel == nil, title.isShort, title.role == .text,
            !title.text.utf8.contains(UInt8(ascii: ":")), !blocks.contains(where: { $0.line?.role == .title })
        {
            title.role = .title
            blocks[0] = .block(.paragraph(title))
        }
        log.doubt(
            "The document has no headings. Lines with a number, such as “1.” above “1.1”, were read as headings: look "
                + "whether they are.", at: place)
    }
}

extension SourceLine {
    /// `2` for “2. Costs”; nil for a line without a number, or one of several parts.
    fileprivate var sectionNumber: String? {
        guard let number = wholeNumber, number.utf8.allSatisfy(\.isDigit) else { return nil }
        return number
    }

    /// Whether its number is `2.1`, or the like, for the section 2.
    fileprivate func beginsParagraph(of section: String) -> Bool {
        wholeNumber?.utf8.starts(with: "\(section).".utf8) ?? false
    }

    private var wholeNumber: String? {
        if let number { return number.numberAlone }
        guard let end = TypedNumber.end(in: Array(text.utf8)[...], parts: 1) else { return nil }
        return String(decoding: text.utf8.prefix(end), as: UTF8.self).withSingleBlanks.numberAlone
    }

    /// Whether it is no sentence, and not long.
    fileprivate var isShort: Bool {
        let words = text.withSingleBlanks
        return !words.isEmpty && words.utf8.count <= 120 && !".:;,".utf8.contains(words.utf8.last ?? 0)
    }
}
