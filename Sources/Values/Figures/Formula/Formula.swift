internal import Diagnostics

/// The working of a figure as its author wrote it: numbers, names, `+ - * / ( )` and a few functions.
///
/// A hyphen between letters or digits belongs to a name, so a minus after a name or number has a blank on both sides.
/// `×`, `÷` and a true minus mean the same as `*`, `/` and `-`.
package struct Formula: Sendable {
    package let text: String
    /// Each use of a name, in order and in lower case, with its bytes in the text.
    package let names: [(name: String, range: Range<Int>)]

    let tokens: [FormulaToken]
    /// What is done, each operation after its operands. It is a list so that a long sum needs no deep recursion.
    let steps: [FormulaStep]

    static let longest = 2_000
    /// How many brackets may stand open at once.
    static let deepest = 50

    /// - Throws: The first fault of the text, with its place.
    package static func parse(_ text: String) throws(FormulaFault) -> Formula {
        let bytes = Array(text.utf8)
        guard bytes.count <= longest else { throw FormulaFault(.tooLong, 0..<bytes.count) }
        var lexer = FormulaLexer(bytes)
        let tokens = try lexer.tokens()
        guard !tokens.isEmpty else { throw FormulaFault(.empty, 0..<bytes.count) }
        var parser = FormulaParser(tokens)
        return Formula(text: text, tokens: tokens, steps: try parser.steps())
    }

    private init(text: String, tokens: [FormulaToken], steps: [FormulaStep]) {
        self.text = text
        self.tokens = tokens
        self.steps = steps
        names = tokens.compactMap { token in
            guard case .name(let name) = token.kind else { return nil }
            return (name, token.range)
        }
    }
}
