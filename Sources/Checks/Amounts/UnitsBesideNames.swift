internal import Datasets
package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let unitBesideName = Rule(
        "unit-beside-name", .error, "A unit is written beside a name, whose value brings its own.",
        example: .text(
            "Camden pays £{{ rates.camden }} an hour.", mended: "Camden pays {{ rates.camden }} an hour.",
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ]))
}

extension Diagnostic {
    /// - Parameters:
    ///   - unit: What is written: `£`, ` million`.
    ///   - name: With its braces.
    ///   - isBefore: Whether the unit stands before the name.
    static func unitBesideName(
        at span: Span, _ unit: String, printed: String, _ name: String, _ value: UnitBeside, isBefore: Bool
    ) -> Diagnostic {
        let own = value.isOwn ? "the value brings its own unit" : "the data give the value another unit"
        let advice =
            value.isOfPoints
            ? "percentage points are a plain number: give the figure the unit count, and type it without % or work it out as (new - old) * 100"
            : value.isOwn ? "write \(name) alone" : "write \(name) alone, and the unit in the cell that it comes from"
        return Diagnostic(
            .unitBesideName, at: span, "this would be printed as \(printed.quoted): \(own)", suggestion: advice,
            fix: value.isSafe && span.text == unit
                ? span.withStars(isBeforeName: isBefore).map { Fix("", at: $0, isSafe: true) } : nil)
    }
}

extension Diagnostic {
    /// - Parameter printed: The value with the digits that are written at it.
    fileprivate static func digitsBesideName(at span: Span, printed: String, _ name: String) -> Diagnostic {
        Diagnostic(
            .unitBesideName, at: span,
            "this would be printed as \(printed.quoted): the digits make another number of the value",
            suggestion: "write \(name) alone, or a blank between")
    }
}

extension Diagnostic {
    /// - Parameter printed: The value with the word that is written at it.
    fileprivate static func wordBesideName(
        at span: Span, printed: some Sequence<UInt8>, _ name: String
    ) -> Diagnostic {
        Diagnostic(
            .unitBesideName, at: span,
            "this would be printed as \(String(decoding: Array(printed), as: UTF8.self).quoted): the value brings its own word",
            suggestion: "write \(name) alone")
    }
}

extension Span {
    /// A unit with the stars that stand around it alone, which would be left empty: `**£**`. Nil where stars stand
    /// between it and the name and are about other words too.
    fileprivate func withStars(isBeforeName: Bool) -> Span? {
        let before = file.bytes[..<range.lowerBound].reversed().prefix { "*_".utf8.contains($0) }
        let after = file.bytes[range.upperBound...].prefix { "*_".utf8.contains($0) }
        if !before.isEmpty, before.elementsEqual(after) {
            return Span(file, (range.lowerBound - before.count)..<after.endIndex)
        }
        return (isBeforeName ? after.isEmpty : before.isEmpty) ? self : nil
    }
}

/// Finds `£`, `%`, `m`, “million” and the like beside names in double braces.
struct UnitsBesideNames: WordCheck {
    static let rules: [Rule] = [.unitBesideName, .signBesideName]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        inTexts(prose) + inSettings(prose, of: reading)
    }

    private static func inTexts(_ prose: Prose) -> [Diagnostic] {
        var values = prose.values[...]
        return prose.passages { $0.traits.contains(.value) }.flatMap { passage in
            values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
            let own = values.prefix { $0.lowerBound < passage.range.bytes.upperBound }
            return own.flatMap { finding(around: $0, printed: passage.bytes[$0], in: passage, of: own) }
        }
    }

    /// Settings stand in the prose as they are written, with the names.
    private static func inSettings(_ prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let settings = prose.passages { $0.isSetting && $0.signs.contains(.curlyBracket) }
        guard !settings.isEmpty else { return [] }
        let names = KnownNames(reading.data, options: reading.appraisal?.options.map(\.name) ?? [])
        return settings.flatMap { passage in
            NamePlaces(in: prose.bytes, range: passage.range.bytes).places.flatMap { place -> [Diagnostic] in
                guard let value = place.name.flatMap(names.value) else { return [] }
                return finding(around: place.range, printed: Array(value.printed.utf8)[...], in: passage)
            }
        }
    }

    /// - Parameters:
    ///   - place: Of the value, or of its name.
    ///   - values: Those of the passage, whose words nobody has typed.
    private static func finding(
        around place: Range<Int>, printed: ArraySlice<UInt8>, in passage: Passage,
        of values: ArraySlice<Range<Int>> = []
    ) -> [Diagnostic] {
        guard let number = WrittenNumber.parse(String(decoding: printed, as: UTF8.self)) else {
            return words(around: place, printed: printed, in: passage, of: values)
        }
        let (before, after) = (passage.bytes(before: place.lowerBound), passage.bytes(from: place.upperBound))
        let digits = (before.last?.isDigit ?? false ? 1 : 0, after.lengthOfDigits)
        guard digits == (0, 0) else {
            let whole = (place.lowerBound - digits.0)..<(place.upperBound + digits.1)
            let written = before.suffix(digits.0) + printed + after.prefix(digits.1)
            return [
                .digitsBesideName(
                    at: passage.span(of: whole), printed: String(decoding: written, as: UTF8.self),
                    passage.span(of: place).text)
            ]
        }
        return sign(before: place, printed: printed, in: passage)
            + units(around: place, number, printed: printed, in: passage)
    }

    private static func sign(
        before place: Range<Int>, printed: ArraySlice<UInt8>, in passage: Passage
    ) -> [Diagnostic] {
        guard let sign = SignBeside(before: printed, passage.bytes(before: place.lowerBound)) else {
            return comparison(after: place, printed: printed, in: passage).map { [$0] } ?? []
        }
        let written = passage.bytes[sign.range]
        return [
            .signBesideName(
                at: passage.span(of: sign.range), sign, printed: written + printed, passage.span(of: place).text,
                written: written)
        ]
    }

    /// “less” behind an amount that is negative already.
    private static func comparison(
        after place: Range<Int>, printed: ArraySlice<UInt8>, in passage: Passage
    ) -> Diagnostic? {
        guard printed.starts(with: "\u{2212}".utf8) else { return nil }
        let rest = passage.bytes(from: place.upperBound)
        guard rest.first == .space else { return nil }
        let word = rest.dropFirst().prefix(while: \.isLetterOrDigit)
        let isOpposite = increases.contains { word.elementsEqual($0.utf8) }
        guard isOpposite || comparisons.contains(where: { word.elementsEqual($0.utf8) }) else { return nil }
        let span = passage.span(of: word.startIndex..<word.endIndex)
        return .lessBesideNegative(
            at: span, printed: printed + rest[..<word.endIndex], passage.span(of: place).text, isOpposite: isOpposite)
    }

    private static let comparisons = ["less", "lower", "cheaper", "fewer"]
    private static let increases = ["more", "higher", "dearer"]

    /// Words beside a value that brings the same word or its opposite: “4.7% below” below the median, Option “Option 2”.
    private static func words(
        around place: Range<Int>, printed: ArraySlice<UInt8>, in passage: Passage, of values: ArraySlice<Range<Int>>
    ) -> [Diagnostic] {
        let (before, after) = (passage.bytes(before: place.lowerBound), passage.bytes(from: place.upperBound))
        let isWord = { (byte: UInt8) in byte.isLetter }
        let isTyped = { (place: Int) in !values.contains { $0.contains(place) } }
        let (first, last) = (printed.prefix(while: isWord), printed.reversed().prefix(while: isWord).reversed())
        var found: [Diagnostic] = []
        if before.last == .space {
            let word = before.dropLast().reversed().prefix(while: isWord).reversed()
            if !word.isEmpty, isTyped(place.lowerBound - 2), Array(word) == Array(first) {
                let range = (place.lowerBound - 1 - word.count)..<(place.lowerBound - 1)
                found.append(
                    .wordBesideName(
                        at: passage.span(of: range), printed: Array(word) + [.space] + printed,
                        passage.span(of: place).text))
            }
        }
        if after.first == .space {
            let word = after.dropFirst().prefix(while: isWord)
            let isPlaced = { (word: [UInt8]) in placings.contains { word.elementsEqual($0.utf8) } }
            guard !word.isEmpty, isTyped(word.startIndex) else { return found }
            if Array(last) == Array(word) || isPlaced(Array(last)) && isPlaced(Array(word)) {
                found.append(
                    .wordBesideName(
                        at: passage.span(of: word.startIndex..<word.endIndex), printed: printed + [.space] + word,
                        passage.span(of: place).text))
            }
        }
        return found
    }

    private static let placings = [
        "above", "below", "cheapest", "dearest", "higher", "highest", "less", "lower", "lowest", "more",
    ]

    private static func units(
        around place: Range<Int>, _ number: WrittenNumber, printed: ArraySlice<UInt8>, in passage: Passage
    ) -> [Diagnostic] {
        let (before, after) = (passage.bytes(before: place.lowerBound), passage.bytes(from: place.upperBound))
        // Of a column whose head says what it counts, the cells do not.
        let isCell =
            number.quantity.unit == .count && Array(passage.span(of: place).text.utf8).contains(bytes: "table.".utf8)
        let found = [UnitBeside(before: number, before), UnitBeside(after: number, after)].compactMap { $0 }
            .filter { $0.isOwn || !isCell }
        return found.map { unit in
            let isBefore = unit.range.upperBound <= place.lowerBound
            let parts = isBefore ? passage.bytes[unit.range] + printed : printed + passage.bytes[unit.range]
            return .unitBesideName(
                at: passage.span(of: unit.range), String(decoding: passage.bytes[unit.range], as: UTF8.self),
                printed: String(decoding: parts, as: UTF8.self), passage.span(of: place).text, unit,
                isBefore: isBefore)
        }
    }
}

extension ArraySlice<UInt8> {
    /// How many bytes of digits continue a number: `0`, `,000`, `.5`; none where a full stop only ends the sentence.
    fileprivate var lengthOfDigits: Int {
        let sign = first.map { ",.".utf8.contains($0) } ?? false ? 1 : 0
        let count = dropFirst(sign).prefix(while: \.isDigit).count
        return count == 0 ? 0 : sign + count
    }
}
