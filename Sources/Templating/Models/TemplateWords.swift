/// Phrases that templates take by their names, `{{words.all-papers}}`, so that one template serves every language. They
/// become words of the template when it is made ready, and cost a page nothing.
package struct TemplateWords: Sendable {
    /// A part of a phrase: words, or the name of a value of the page.
    package enum Piece: Sendable {
        case words(String)
        case value(String)
    }

    /// Only looked up, never listed.
    private let phrases: [String: [Piece]]
    /// Of the phrases, in order.
    let names: [String]

    package init(_ phrases: [(name: String, pieces: [Piece])]) {
        names = phrases.map(\.name)
        self.phrases = Dictionary(phrases.map { ($0.name, $0.pieces) }) { first, _ in first }
    }

    package static let none = TemplateWords([])
    static let group = "words"

    subscript(name: String) -> [Piece]? { phrases[name] }

    var isEmpty: Bool { names.isEmpty }
}
