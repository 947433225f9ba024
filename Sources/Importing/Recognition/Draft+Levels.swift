internal import Papers
internal import Settings
internal import SourceDocuments

extension Draft {
    /// Gives headings the levels that a paper has: 2 for sections and options, 3 for what stands in them, without gaps.
    mutating func levelHeadings(_ site: Site) {
        let levels = Set(blocks.compactMap(\.headingLevel)).filter { $0 > 0 }.sorted()
        /// The level of the option that is open, as it would be if it were a section.
        var option: Int?
        for index in blocks.indices {
            guard case .block(.heading(let level, let line)) = blocks[index] else { continue }
            let own = levels.firstIndex(of: level).map { $0 + 2 }
            let new: Int
            if OptionHeading(line.text, words: site.optionWords).isOption {
                (option, new) = (own ?? 2, 2)
            } else if option != nil, own == nil || site.roles.role(ofHeading: line.text) != nil {
                new = 3
            } else if let open = option, let own, own > open {
                new = 3 + own - open - 1
            } else {
                (option, new) = (nil, own ?? 2)
            }
            blocks[index] = .block(.heading(level: min(new, 6), line.withoutStress))
        }
    }
}

extension SourceLine {
    /// Without bold type over the whole of it, which says no more than that it is a heading.
    fileprivate var withoutStress: SourceLine {
        var line = self
        line.inlines = inlines.map {
            if case .text(let text, let marks) = $0 { .text(text, marks.subtracting(.strong)) } else { $0 }
        }
        return line
    }
}
