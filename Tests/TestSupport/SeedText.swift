import Foundation

/// The extracted text of a published paper, freed of its litter but not of a word.
enum SeedText {
    /// The lines that hold text, each divided into cells at its tabs.
    static func rows(of text: String) -> [[String]] {
        text.split(whereSeparator: \.isNewline)
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { withoutLitter(String($0)) } }
            .filter { !$0.joined().words.isEmpty }
    }

    /// Tags with their attributes, bullets (also those of symbol fonts, from the private use area) and `**`.
    /// Rules of tables and lone dashes need no care: they are no words.
    private static func withoutLitter(_ cell: String) -> String {
        cell.replacingOccurrences(of: #"<[^>]*>|[•\uE000-\uF8FF]"#, with: " ", options: .regularExpression)
            .replacingOccurrences(of: "**", with: "")
    }
}
