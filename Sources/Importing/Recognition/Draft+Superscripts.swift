internal import SourceDocuments

extension Draft {
    /// Markdown has no raised digits: “m²” would become “m2”. They become the raised digits of Unicode.
    mutating func raiseDigits() {
        var log = self.log
        for index in blocks.indices {
            guard case .block(var block) = blocks[index] else { continue }
            block.changeLines { Self.raiseDigits(in: &$0, &log) }
            blocks[index] = .block(block)
        }
        self.log = log
    }

    private static func raiseDigits(in line: inout SourceLine, _ log: inout ImportLog) {
        for index in line.inlines.indices {
            guard case .text(let text, let marks) = line.inlines[index], marks.contains(.superscript),
                let raised = text.raised
            else { continue }
            let before = index > 0 ? line.inlines[index - 1].text.lastWord : ""
            let after = index + 1 < line.inlines.count ? line.inlines[index + 1].text.firstWord : ""
            line.inlines[index] = .text(raised, marks.subtracting(.superscript))
            log.clean("raised digit", from: before + text + after, to: before + raised + after, at: line.place)
        }
    }
}

extension String {
    /// What stands before the first blank, and what behind the last.
    fileprivate var firstWord: String { String(unicodeScalars.prefix { !$0.properties.isWhitespace }) }
    fileprivate var lastWord: String {
        String(String.UnicodeScalarView(unicodeScalars.reversed().prefix { !$0.properties.isWhitespace }.reversed()))
    }

    /// Nil for anything but digits.
    fileprivate var raised: String? {
        let raised = utf8.map { (0x30...0x39).contains($0) ? Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[Int($0) - 0x30] : " " }
        return raised.isEmpty || raised.contains(" ") ? nil : String(raised)
    }
}
