internal import Papers

/// What is typed in the segments of a text: the words of each, and its numbers, amounts and dates.
struct TypedSegments {
    struct Words {
        let values: [TypedValue]
        /// That are named, with a day or year or without.
        let months: Set<Int>
        let weekdays: [TypedValue]
        /// With plain signs, one for each line.
        let lines: [ArraySlice<UInt8>]
    }

    private var segments: [Words] = []

    /// - Parameter segments: Nil where nothing is compared.
    init(_ segments: [TextSegment?], of text: PaperText) {
        var builder = ProseBuilder()
        let counts = segments.map { builder.add($0, of: text) }
        let prose = builder.prose
        var passages = prose.passages { _ in true }[...]
        var values = prose.values[...]
        for count in counts {
            let own = passages.prefix(count)
            passages = passages.dropFirst(count)
            let found = own.map { passage in
                values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
                return TypedValueReader.read(passage, values: values)
            }
            self.segments.append(
                Words(
                    values: found.flatMap(\.values), months: Set(found.flatMap(\.months)),
                    weekdays: found.flatMap(\.weekdays), lines: own.map(\.bytes)))
        }
    }

    subscript(segment: Int) -> Words { segments[segment] }
}

extension ProseBuilder {
    /// - Returns: How many passages it makes.
    fileprivate mutating func add(_ segment: TextSegment?, of text: PaperText) -> Int {
        guard let segment else { return 0 }
        switch segment.content {
        case .setting(let words):
            add(words)
            return 1
        case .lines(let lines):
            var isCell = false
            if case .cell = segment.kind { isCell = true }
            for line in lines { add(line, of: text, isQuoted: false, isCell: isCell) }
            return lines.count
        }
    }
}
