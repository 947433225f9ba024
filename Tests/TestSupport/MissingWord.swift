/// A word of a published paper that a page does not have, or not in its place.
package struct MissingWord: Equatable, Sendable, CustomStringConvertible {
    package let word: String
    /// The option and aspect that it belongs to, or "Title" or "Column heads".
    package let part: String
    /// A few words around it in the paper, itself in brackets.
    package let context: String

    package var description: String {
        "\(part): “\(word)” is missing or out of place in “\(context)”"
    }
}
