package import Diagnostics

/// The program's own words in the languages that there are files for.
package struct Translations<Words: Sendable>: Sendable {
    private let english: Words
    /// By the tags of languages, in small letters. Only looked up, never listed.
    private let others: [String: Words]

    /// - Parameters:
    ///   - english: For languages without words of their own.
    ///   - others: By the tags of their languages.
    package init(_ english: Words, _ others: [(language: String, words: Words)] = []) {
        self.english = english
        self.others = Dictionary(others.map { (Self.key($0.language), $0.words) }) { first, _ in first }
    }

    private init(english: Words, others: [String: Words]) {
        self.english = english
        self.others = others
    }

    /// - Parameter language: A BCP 47 tag: `cy`, or `cy-GB`, for which the words of `cy` are taken where it has none.
    package subscript(language: String) -> Words { words(in: language) ?? english }

    private func has(_ language: String) -> Bool {
        words(in: language) != nil || Self.parts(of: language).first == "en"
    }

    /// A finding where a language is asked for that has no words of its own.
    package func missing(_ language: Located<String>?) -> [Diagnostic] {
        guard let language, LanguageTags.isWellFormed(language.value), !has(language.value) else { return [] }
        return [.stringsMissing(language)]
    }

    package func map<Part>(_ part: (Words) -> Part) -> Translations<Part> {
        Translations<Part>(english: part(english), others: others.mapValues(part))
    }

    private func words(in language: String) -> Words? {
        others[Self.key(language)] ?? Self.parts(of: language).first.flatMap { others[$0] }
    }

    private static func key(_ tag: String) -> String { String(decoding: tag.utf8.map(\.lowercased), as: UTF8.self) }

    private static func parts(of tag: String) -> [String] {
        key(tag).utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
    }
}
