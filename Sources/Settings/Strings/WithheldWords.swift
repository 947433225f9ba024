internal import Diagnostics

/// What stands in place of a block that is exempt.
package struct WithheldWords: Sendable {
    private let phrase: Phrase
    private let openedPhrase: Phrase
    /// What stands below such a block in the exempt edition.
    package let end: String
    /// The place of a report that is exempt.
    package let wholeReport: String

    init(_ reader: inout StringsReader) {
        phrase = reader.phrase("exempt-withheld", "paragraph", "part", "information")
        openedPhrase = reader.phrase("exempt-opened", "paragraph", "part", "information")
        end = reader.words("exempt-end")
        wholeReport = reader.words("exempt-report")
    }

    /// What names such as `exempt.3` begin with, which take the place of these blocks.
    package static let name = "exempt"

    /// What takes the place of a block: `{{ exempt.3 }}`.
    package static func place(of paragraph: Int) -> String { "{{ \(name).\(paragraph) }}" }

    /// Whether a name takes the place of such a block: it is no value.
    package static func isName(_ name: String) -> Bool { name.utf8.starts(with: "\(Self.name).".utf8) }

    /// Of `exempt.3` what everybody reads there; nil for any other name.
    package func words(named name: String) -> String? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].elementsEqual(Self.name.utf8) else { return nil }
        return Int(String(Substring(parts[1]))).flatMap(words)
    }

    /// The same by the number of the paragraph; nil where there is none of that number.
    package func words(ofParagraph number: Int) -> String? {
        guard let (category, part) = ExemptCategories.category(number) else { return nil }
        return phrase.filled(String(number), String(part), category.words)
    }

    /// What stands above such a block in the exempt edition.
    package func opening(of exemption: Exemption) -> String {
        let part = ExemptCategories.category(exemption.paragraph)?.part ?? 1
        return openedPhrase.filled(String(exemption.paragraph), String(part), exemption.information)
    }
}
