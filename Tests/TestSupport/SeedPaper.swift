/// A published paper as its extracted text has it: the words of each part in order, without the litter that the
/// extraction left. It is read from the published text alone, so that our own pages can be held against it.
package struct SeedPaper: Sendable {
    package let title: [String]
    /// The heads of the columns when the whole paper is one table; empty when each aspect has its own heading.
    package let columnHeads: [String]
    package let options: [Option]

    package struct Option: Sendable {
        package let heading: [String]
        package var aspects: [Aspect]
    }

    package struct Aspect: Sendable {
        /// The heading, or the head of the column.
        package let name: [String]
        package var words: [String] = []
    }

    /// How many words the published text has. A column head counts once, not once an option.
    package var wordCount: Int {
        let inOptions = options.reduce(0) { sum, option in
            let names = isTable ? 0 : option.aspects.reduce(0) { $0 + $1.name.count }
            return sum + option.heading.count + names + option.aspects.reduce(0) { $0 + $1.words.count }
        }
        return title.count + columnHeads.count + inOptions
    }

    package var isTable: Bool { !columnHeads.isEmpty }
}
