internal import Settings

/// What pages of the exempt edition say at their head.
final class ExemptPhrases: Sendable {
    let edition: String
    let nothing: String
    private let basisPhrase: Phrase
    private let marginPhrase: Phrase

    init(_ reader: inout StringsReader) {
        edition = reader.words("exempt-edition")
        nothing = reader.words("exempt-nothing")
        basisPhrase = reader.phrase("exempt-basis", "paragraph", "part", "information")
        marginPhrase = reader.phrase("exempt-margin", "paragraphs")
    }

    /// `Exempt information under paragraph 3 of Part 1 of Schedule 12A …`; nil where there is no such paragraph.
    func basis(_ paragraph: Int) -> String? {
        ExemptCategories.category(paragraph).map { category, part in
            basisPhrase.filled(String(paragraph), String(part), category.words)
        }
    }

    /// On every page of paper: `Not for publication, Schedule 12A, paragraph 3, 5`.
    func margin(_ paragraphs: [Int]) -> String {
        paragraphs.isEmpty ? edition : marginPhrase.filled(paragraphs.map { String($0) }.joined(separator: ", "))
    }
}
