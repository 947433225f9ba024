import Foundation

extension SeedPaper {
    /// The first word that the page lacks or has out of order; nil when it has them all.
    ///
    /// A page may say more than the paper: numbers of paragraphs, tables, a list of contents. So each option is looked
    /// for wherever its heading stands, from there to the heading of another option, and that stretch must hold its
    /// words in order, aspect by aspect. The title comes before all options.
    package func firstMissingWord(from page: PageWords) -> MissingWord? {
        let starts = options.map { Self.places(of: $0.heading, in: page.words) }
        let opening = page.words[..<(starts.joined().min() ?? page.words.count)]
        return missingFromTitle(on: opening)
            ?? [SeedPart(name: "Column heads", words: columnHeads)].missing(from: page.words[...]).first
            ?? zip(options, Self.stretches(of: page.words, from: starts)).lazy.compactMap(missing).first
    }
}

extension SeedPaper {
    private static func places(of heading: [String], in words: [String]) -> [Int] {
        words.indices.filter { words[$0] == heading.first && words[$0...].starts(with: heading) }
    }

    /// For each option, what follows its headings up to the next heading of another option.
    private static func stretches(of words: [String], from starts: [[Int]]) -> [[ArraySlice<String>]] {
        starts.map { own in
            let others = starts.filter { $0 != own }.joined()
            return own.map { start in words[start..<(others.filter { $0 > start }.min() ?? words.count)] }
        }
    }

    /// The case of the title is the template's affair, and so is what divides it from the appendix number:
    /// "APPENDIX 1." or "Appendix 1:".
    private func missingFromTitle(on opening: ArraySlice<String>) -> MissingWord? {
        let plain = { (word: String) in word.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: ".:")) }
        return [SeedPart(name: "Title", words: title.map(plain))].missing(from: opening.map(plain)[...]).first
    }

    /// Of several stretches the one that has most of the option's words counts: others are a list of contents or a
    /// summary.
    private func missing(of option: Option, from stretches: [ArraySlice<String>]) -> MissingWord? {
        let faults = stretches.map { parts(of: option, on: $0).missing(from: $0) }
        let heading = option.heading.joined(separator: " ")
        let withoutHeading = [MissingWord(word: heading, part: heading, context: "[\(heading)]")]
        return (faults.min { $0.count < $1.count } ?? withoutHeading).first
    }

    /// An aspect begins with its name. In a table the name is the column's and need not be said again, but a page that
    /// says it must say it in its place.
    private func parts(of option: Option, on stretch: ArraySlice<String>) -> [SeedPart] {
        let heading = option.heading.joined(separator: " ")
        let aspects = option.aspects.map { aspect in
            let isNamed = !isTable || aspect.name.allSatisfy(stretch.contains)
            let name = aspect.name.joined(separator: " ")
            return SeedPart(name: "\(heading), \(name)", words: (isNamed ? aspect.name : []) + aspect.words)
        }
        return [SeedPart(name: heading, words: option.heading)] + aspects
    }
}
