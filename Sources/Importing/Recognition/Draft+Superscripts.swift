internal import SourceDocuments

extension Draft {
    /// Markdown has no raised signs: “m²” would become “m2”, and £450 with a mark another amount. They become the raised
    /// signs of Unicode; what has none stands apart behind a number, which is a doubt.
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
            guard case .text(let text, let marks) = line.inlines[index], marks.contains(.superscript), !text.isOrdinal
            else { continue }
            let before = index > 0 ? line.inlines[index - 1].text.lastWord : ""
            let isBehindNumber = before.unicodeScalars.last?.properties.numericType != nil
            guard let raised = text.raised ?? (isBehindNumber ? " \(text)" : nil) else { continue }
            if text.raised == nil {
                log.doubt(
                    "“\(text)” is raised behind the number “\(before)”, and stands apart from it now: look what it is.",
                    at: line.place)
            }
            let after = index + 1 < line.inlines.count ? line.inlines[index + 1].text.firstWord : ""
            line.inlines[index] = .text(raised, marks.subtracting(.superscript))
            log.clean("raised sign", from: before + text + after, to: before + raised + after, at: line.place)
        }
    }
}

extension String {
    /// What stands before the first blank, and what behind the last.
    fileprivate var firstWord: String { String(unicodeScalars.prefix { !$0.properties.isWhitespace }) }
    fileprivate var lastWord: String {
        String(String.UnicodeScalarView(unicodeScalars.reversed().prefix { !$0.properties.isWhitespace }.reversed()))
    }

    /// Nil where any sign has no raised form. What parts several marks stays as it is.
    fileprivate var raised: String? {
        var isRaised = false
        let signs = unicodeScalars.map { scalar -> Character? in
            if let raised = Self.raisedSigns[scalar] {
                isRaised = true
                return raised
            }
            return ", .;".unicodeScalars.contains(scalar) ? Character(scalar) : nil
        }
        return isRaised && !signs.contains(nil) ? String(signs.compactMap(\.self)) : nil
    }

    /// The end of “21st”, which means the same when it is not raised.
    fileprivate var isOrdinal: Bool { ["st", "nd", "rd", "th"].contains(lowercased()) }

    /// Only looked up, never listed.
    private static let raisedSigns: [Unicode.Scalar: Character] = Dictionary(
        zip("0123456789+-−=()abcdefghijklmnoprstuvwxyz".unicodeScalars, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"),
        uniquingKeysWith: { first, _ in first })
}
