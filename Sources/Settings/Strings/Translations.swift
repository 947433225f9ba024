package import Diagnostics

/// The program's own words in the languages that there are files for.
package struct Translations<Words: Sendable>: Sendable {
    private let english: Words
    /// By the tags of languages, in small letters. Only looked up, never listed.
    private let others: [String: Words]
    /// Those of the program itself, made when they are first asked for.
    private let builtIn: @Sendable (String) -> Words?

    /// - Parameters:
    ///   - english: For languages without words of their own.
    ///   - others: By the tags of their languages.
    ///   - builtIn: For a language in small letters that has none among them.
    package init(
        _ english: Words, _ others: [(language: String, words: Words)] = [],
        builtIn: @escaping @Sendable (String) -> Words? = { _ in nil }
    ) {
        self.english = english
        self.builtIn = builtIn
        self.others = Dictionary(others.map { (Self.key($0.language), $0.words) }) { first, _ in first }
    }

    private init(english: Words, others: [String: Words], builtIn: @escaping @Sendable (String) -> Words?) {
        self.english = english
        self.others = others
        self.builtIn = builtIn
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

    package func map<Part>(_ part: @escaping @Sendable (Words) -> Part) -> Translations<Part> {
        let builtIn = self.builtIn
        return Translations<Part>(english: part(english), others: others.mapValues(part)) { builtIn($0).map(part) }
    }

    private func words(in language: String) -> Words? {
        if let words = others[Self.key(language)] { return words }
        guard let first = Self.parts(of: language).first else { return nil }
        return others[first] ?? builtIn(first)
    }

    private static func key(_ tag: String) -> String { String(decoding: tag.utf8.map(\.lowercased), as: UTF8.self) }

    private static func parts(of tag: String) -> [String] {
        key(tag).utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
    }
}
