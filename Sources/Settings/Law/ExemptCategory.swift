/// A kind of information that a council may keep from the public, as the law words it.
package struct ExemptCategory: Sendable, Equatable {
    /// The paragraph of Schedule 12A to the Local Government Act 1972.
    package let paragraph: Int
    /// In the words of that paragraph, without a full stop.
    package let words: String
}

/// A part of Schedule 12A, as it stands from a day on.
package struct ExemptCategories: Sendable {
    /// Of which councils.
    package let nation: Nation
    /// The part's number.
    package let part: Int
    /// From which day on it stands so: `2006-03-01`.
    package let inForce: String
    /// What put it in, and where its words were read.
    package let source: String
    package let categories: [ExemptCategory]

    /// The paragraphs, in words: `1 to 7 in England`.
    var range: String { "\(paragraphs.lowerBound) to \(paragraphs.upperBound) in \(nation.name)" }

    /// The paragraphs, which follow one another.
    private var paragraphs: ClosedRange<Int> {
        let numbers = categories.map(\.paragraph)
        return (numbers.min() ?? 0)...(numbers.max() ?? 0)
    }

    /// The paragraphs of each part.
    static var paragraphs: [ClosedRange<Int>] { all.map(\.paragraphs) }
}

extension ExemptCategories {
    /// The kind of information that a paragraph describes, and the part it stands in; nil where there is no such
    /// paragraph.
    package static func category(_ paragraph: Int) -> (category: ExemptCategory, part: Int)? {
        for part in all {
            if let category = part.categories.first(where: { $0.paragraph == paragraph }) {
                return (category, part.part)
            }
        }
        return nil
    }

    /// Of which nation a paragraph is; nil where there is no such paragraph.
    static func nation(of paragraph: Int) -> Nation? {
        all.first { $0.paragraphs.contains(paragraph) }?.nation
    }

    /// The paragraph of another nation that describes the same: the parts list the same kinds in one order.
    static func sameInformation(as paragraph: Int, in nation: Nation) -> Int? {
        guard let part = all.first(where: { $0.paragraphs.contains(paragraph) }),
            let other = all.first(where: { $0.nation == nation }),
            let place = part.categories.firstIndex(where: { $0.paragraph == paragraph }),
            other.categories.indices.contains(place)
        else { return nil }
        return other.categories[place].paragraph
    }
}
