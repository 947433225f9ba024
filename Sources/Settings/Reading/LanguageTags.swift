package import Diagnostics

extension Rule {
    package static let language = Rule(
        "language", .error, "A language is not given by its standard tag.",
        example: .settings("language: English", mended: "language: en"))
}

extension Diagnostic {
    static func language(_ tag: Located<String>) -> Diagnostic {
        Diagnostic(
            .language, at: tag.span, "\(tag.value.quoted) is not the short name of a language",
            suggestion: "English is “en”, Welsh is “cy”")
    }
}

/// Checks that a language has the form of a BCP 47 tag: a browser and a screen reader choose the voice by it.
enum LanguageTags {
    static func find(in tags: [Located<String>]) -> [Diagnostic] {
        tags.filter { !isWellFormed($0.value) }.map { .language($0) }
    }

    /// Tags as a setting holds them.
    static let form = SettingForm.words(
        "a standard tag, such as en or cy", pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")

    /// Whether a tag is that of Welsh, or of a kind of it: `cy`, `cy-GB`.
    static func isWelsh(_ tag: String) -> Bool {
        let tag = tag.utf8
        guard let first = tag.first, first.lowercased == UInt8(ascii: "c"), tag.count >= 2 else { return false }
        return tag.dropFirst().first?.lowercased == UInt8(ascii: "y")
            && [nil, UInt8(ascii: "-")].contains(tag.dropFirst(2).first)
    }

    /// Two or three letters, then parts of two to eight letters or digits after hyphens: `en`, `cy`, `en-GB`.
    static func isWellFormed(_ tag: String) -> Bool {
        let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
        }
    }
}
