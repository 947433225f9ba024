package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let yearWithComma = Rule(
        "year-with-comma", .warning, "A figure that the text speaks of as a year is printed with a comma.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [
                .file(
                    "figures.csv",
                    """
                    name,value,unit
                    start,2027,count
                    """)
            ],
            mended: [
                .file(
                    "figures.csv",
                    """
                    name,value,unit
                    start,2027,year
                    """)
            ],
            given: [
                .text("The contract starts in {{ figures.start }}.")
            ]))
}

extension Diagnostic {
    static func yearWithComma(at span: Span, _ printed: String) -> Diagnostic {
        Diagnostic(
            .yearWithComma, at: span, "this year is printed as \(printed)",
            suggestion: "write year in the column “unit” of its row in figures.csv")
    }
}

/// Finds counts such as 2,027 where a text speaks of a year: “in 2,027.”
enum YearsWithCommas: WordCheck {
    static let rules: [Rule] = [.yearWithComma]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        guard reading.data.figures != nil else { return [] }
        var values = prose.values[...]
        return prose.passages { $0.traits.contains(.value) }.flatMap { passage -> [Diagnostic] in
            values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
            let own = values.prefix { $0.lowerBound < passage.range.bytes.upperBound }
            return own.filter { isYear($0, in: passage) }.map {
                .yearWithComma(at: passage.span(of: $0), String(decoding: passage.bytes[$0], as: UTF8.self))
            }
        }
    }

    private static let before = [
        "in", "since", "during", "until", "till", "year", "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter",
    ]

    private static func isYear(_ value: Range<Int>, in passage: Passage) -> Bool {
        let printed = passage.bytes[value]
        guard printed.count == 5, ["1,9", "2,0"].contains(where: { printed.starts(with: $0.utf8) }) else {
            return false
        }
        let rest = passage.bytes(from: value.upperBound)
        if rest.beginsWithShortYear { return true }
        let lead = passage.bytes(before: value.lowerBound)
        let isDated = lead.last == .space && before.contains { lead.dropLast().endsWithWord($0) }
        return isDated && rest.first.map { ".,;:)".utf8.contains($0) } ?? isDated
    }
}

extension ArraySlice<UInt8> {
    /// `/28` behind 2027.
    fileprivate var beginsWithShortYear: Bool {
        first == UInt8(ascii: "/") && dropFirst().prefix(while: \.isDigit).count == 2
    }
}
