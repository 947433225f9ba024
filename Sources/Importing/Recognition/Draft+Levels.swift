internal import Diagnostics
internal import Papers
internal import Settings
internal import SourceDocuments

extension Draft {
    /// Gives headings the levels that a paper has: 2 for sections and options, 3 for what stands in them, without gaps.
    mutating func levelHeadings(_ site: Site) {
        let levels = Set(blocks.compactMap(\.headingLevel)).filter { $0 > 0 }.sorted()
        var option: OpenOption?
        for index in blocks.indices {
            guard case .block(.heading(let level, let line)) = blocks[index] else { continue }
            // As it would be if no heading were an option's.
            let own = levels.firstIndex(of: level).map { $0 + 2 }
            let isPart = own == nil || site.roles.role(ofHeading: line.text) != nil
            let new: Int
            if OptionHeading(line.text, words: site.optionWords).isOption {
                (option, new) = (OpenOption(level: own), 2)
            } else if isPart, option?.holdsPart(at: own) ?? false {
                option?.take(partAt: own)
                new = 3
            } else if let open = option?.level, let own, own > open {
                new = 3 + own - open - 1
            } else {
                (option, new) = (nil, own ?? 2)
            }
            blocks[index] = .block(.heading(level: min(new, 6), new == 3 && isPart ? line.asName : line.withoutStress))
        }
    }
}

/// The option that headings stand in.
private struct OpenOption {
    /// Nil where the document had no heading for it.
    let level: Int?
    /// Of its parts; nil while there are none, and of those that have none.
    private var partLevel: Int??

    init(level: Int?) { self.level = level }

    mutating func take(partAt level: Int?) { partLevel = partLevel ?? .some(level) }

    /// Whether a heading with the name of a part is a part of it: one like the others, or one below the option.
    func holdsPart(at own: Int?) -> Bool {
        guard let own else { return true }
        if let level, own > level { return true }
        guard let partLevel else { return own >= level ?? 0 }
        return own == partLevel
    }
}

extension SourceLine {
    /// Without bold type over the whole of it, which says no more than that it is a heading.
    var withoutStress: SourceLine {
        var line = self
        line.inlines = inlines.map {
            if case .text(let text, let marks) = $0 { .text(text, marks.subtracting(.strong)) } else { $0 }
        }
        return line
    }

    /// Also without the colon at its end.
    fileprivate var asName: SourceLine {
        var line = withoutStress
        if case .text(let text, let marks)? = line.inlines.last, text.withSingleBlanks.utf8.last == UInt8(ascii: ":") {
            line.inlines[line.inlines.count - 1] = .text(String(text.withSingleBlanks.unicodeScalars.dropLast()), marks)
        }
        return line
    }
}
