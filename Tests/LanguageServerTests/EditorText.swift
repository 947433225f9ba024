import TestSupport

/// A text of scalars of every length, and how an editor counts in it: worked out scalar by scalar, another way than the
/// server does.
struct EditorText {
    /// A line's end of two characters is one piece.
    let pieces: [String]

    private static let kinds = ["a", "Z", " ", "{", "é", "£", "漢", "–", "😀", "🏳", "\u{301}", "\n", "\r\n", "\r"]

    init(_ dice: inout Dice, count: Int) {
        var pieces: [String] = []
        for _ in 0..<count {
            let next = dice.pick(Self.kinds)
            // Side by side they would be another line's end.
            if pieces.last == "\r", next.hasPrefix("\n") { continue }
            pieces.append(next)
        }
        self.pieces = pieces
    }

    init(pieces: [String]) { self.pieces = pieces }

    var text: String { pieces.joined() }

    /// The line and column, from 0, before a piece.
    func place(before index: Int, inUTF8: Bool) -> (line: Int, column: Int) {
        var (line, column) = (0, 0)
        for piece in pieces[..<index] {
            if ["\n", "\r\n", "\r"].contains(piece) {
                (line, column) = (line + 1, 0)
            } else {
                column += inUTF8 ? piece.utf8.count : piece.utf16.count
            }
        }
        return (line, column)
    }

    /// The byte before a piece.
    func offset(before index: Int) -> Int { pieces[..<index].reduce(0) { $0 + $1.utf8.count } }
}
