internal import Diagnostics

/// What stands in place of a block that is exempt.
package struct WithheldWords: Sendable {
    private let phrase: Phrase

    init(_ reader: inout StringsReader) {
        phrase = reader.phrase("exempt-withheld", "paragraph", "part", "information")
    }

    /// What names such as `exempt.3` begin with, which take the place of these blocks.
    package static let name = "exempt"

    /// Of `exempt.3` what everybody reads there; nil for any other name.
    package func words(named name: String) -> String? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].elementsEqual(Self.name.utf8), let number = Int(String(Substring(parts[1]))),
            let (category, part) = ExemptCategories.category(number)
        else { return nil }
        return phrase.filled(String(number), String(part), category.words)
    }
}
