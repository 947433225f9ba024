import Foundation

/// The Big List of Naughty Strings, and signs that a combining mark hides from whoever looks at characters.
package enum NaughtyStrings {
    package static func all() throws -> [String] {
        try JSONDecoder().decode([String].self, from: Corpora.data("blns/blns.json")) + accented
    }

    private static let accented = ["\"", "<", "&", "'", ">", "`", "*", "[", "|"].flatMap { sign in
        [
            "\(sign)\u{301}", "\(sign)\u{301}><b onclick=\(sign)\u{301}x\(sign)\u{301}>y",
            "a\(sign)\u{FE0F}\(sign)\u{200D}b",
        ]
    }
}
