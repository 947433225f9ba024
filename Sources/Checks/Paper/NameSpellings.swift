internal import Datasets
internal import Diagnostics
internal import Papers

/// Names of which some are written in other letters, signs or blanks than others that mean the same.
struct NameSpellings {
    struct Name {
        /// What is the same for all that mean the same.
        let key: String
        let text: String
        let place: SettledSpan
    }

    /// A name that is not written as most are.
    struct Odd {
        let name: Name
        /// How it should be written.
        let usual: String
        /// The first that is written so; nil where none is.
        let example: Name?
        /// How many are.
        let count: Int
    }

    /// In the order of the names.
    ///
    /// - Parameter known: How one of them is written elsewhere, where all have to follow that.
    static func odd(among names: [Name], known: String? = nil) -> [Odd] {
        var first: [String: String] = [:]
        var mixed: Set<String> = []
        if let known { first[key(of: known)] = known }
        for name in names {
            let usual = first[name.key] ?? name.text
            first[name.key] = usual
            if !usual.utf8.elementsEqual(name.text.utf8) || !isClean(name.text) { mixed.insert(name.key) }
        }
        if mixed.isEmpty { return [] }
        var usual: [String: (text: String, example: Name?, count: Int)] = [:]
        for key in mixed {
            usual[key] = Self.usual(
                of: names.filter { $0.key == key }, known: known.flatMap { self.key(of: $0) == key ? $0 : nil })
        }
        return names.compactMap { name in
            guard let usual = usual[name.key], !usual.text.utf8.elementsEqual(name.text.utf8) else { return nil }
            return Odd(name: name, usual: usual.text, example: usual.example, count: usual.count)
        }
    }

    /// The same of all names that mean the same: neither the case of letters counts, nor signs between words, nor an article
    /// before them.
    static func key(of text: String) -> String {
        let slug = Slug.make(cleaned(text)).utf8
        let article = ["the-", "yr-", "y-"].first { slug.starts(with: $0.utf8) && slug.count > $0.utf8.count }
        return String(Substring(slug.dropFirst(article?.utf8.count ?? 0)))
    }

    /// In Latin letters, and without blanks that nobody sees.
    static func cleaned(_ text: String) -> String { LookAlikes.latin(text).withSingleBlanks }

    private static func isClean(_ text: String) -> Bool { cleaned(text).utf8.elementsEqual(text.utf8) }

    /// The one that most have; of two that as many have, the first.
    private static func usual(of names: [Name], known: String?) -> (text: String, example: Name?, count: Int) {
        var counts: [(text: String, count: Int)] = []
        for text in names.map({ cleaned($0.text) }) {
            if let place = counts.firstIndex(where: { $0.text.utf8.elementsEqual(text.utf8) }) {
                counts[place].count += 1
            } else {
                counts.append((text, 1))
            }
        }
        let most = counts.reduce(("", 0)) { $0.1 >= $1.count ? $0 : ($1.text, $1.count) }.0
        let text = known ?? most
        let same = names.filter { $0.text.utf8.elementsEqual(text.utf8) }
        return (text, same.first, same.count)
    }
}

extension NameSpellings.Odd {
    /// What is wrong with a name that is the usual one but for what nobody sees; nil for any other.
    var unseen: (message: String, suggestion: String)? {
        guard NameSpellings.cleaned(name.text).utf8.elementsEqual(usual.utf8) else { return nil }
        if let letter = LookAlikes.first(in: name.text) {
            let code = String(letter.value, radix: 16, uppercase: true)
            let digits = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
            return (
                "\(name.text.quoted) has a letter of another alphabet, \(String(letter).quoted) (U+\(digits)), so it is another name "
                    + "than \(usual.quoted)",
                "type \(usual.quoted) anew"
            )
        }
        return ("\(name.text.quoted) has blanks that nobody sees", "write \(usual.quoted)")
    }
}
