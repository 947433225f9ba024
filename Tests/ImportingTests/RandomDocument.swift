import SourceDocuments
import TestSupport

/// Documents of random blocks, whose words are signs of Markdown and of the program as often as they are words.
struct RandomDocument {
    private var dice: Dice
    private var notes: [SourceNote] = []
    private let place = SourcePlace("paragraph 1")
    private var signs = Self.words

    init(seed: Int) { dice = Dice(seed: seed) }

    private static let words = [
        "care", "home", "£21.87", "*", "**", "_", "_under_", "snake_case", "1.", "2)", "12.", "-", "+", "#", "##", ">",
        "|", "||", "[", "]", "[^1]", "[^1]:", "[x](y)", "![", "!", "(see", ":", "{{", "}}", "{{ rates.table }}",
        "{#id}", "{", "&amp;", "&", "&#65;", "<p>", "</div>", "<!--", "<", "~", "~~", "~~~", "`", "```", "\\", "\\*",
        "---", "===", ":--", ":-:", "***", "http://www.example.org/a_b*c?d=1&e(f)", "https://example.org.",
        "www.x_y.org",
        "a@example.org", "ftp://x", "http://", "Table:", "*[TUPE]:", "é", "—", "“quoted”", "a\u{A0}b", "don’t", "e.g.,",
        "100%", "$x$", "=", "|#", "\"", "'",
    ]

    mutating func document() -> SourceDocument {
        var document = SourceDocument()
        document.blocks = (0..<(1 + dice.roll(6))).map { _ in block(depth: 0) }
        document.notes = notes
        return document
    }

    /// With words that recognisers look for, and the account that a reader gives.
    mutating func accountedDocument() -> SourceDocument {
        signs = Self.words + Self.recognised
        var document = document()
        document.account = [BlockWords](document).map { AccountedWords($0.words, at: place) }
        return document
    }

    private static let recognised = [
        "Option 1", "Option 2 – Tender", "Options", "Pros", "Cons", "Pros – ", "Outcome: ", "Recommendations",
        "Meeting: Cabinet", "Date: ", "1 May 2027", "Contact: A, b@c.org", "Table 1: ", "Figure 2. ", "2.1 ", "3. ",
        "paragraph 2.1", "(see Table 1)", "Appendix 3: ", "£5", "7%", "(8)", "Not recommended",
    ]

    private mutating func block(depth: Int) -> SourceBlock {
        switch dice.roll(depth > 2 ? 4 : 9) {
        case 0 where depth == 0: .heading(level: 2 + dice.roll(3), line(notes: false))
        case 0...3: .paragraph(line(notes: depth == 0))
        case 4, 5, 6: .list(list(depth: depth))
        case 7 where depth == 0: .table(table())
        default: .quote((0..<(1 + dice.roll(2))).map { _ in block(depth: depth + 1) })
        }
    }

    private mutating func list(depth: Int) -> SourceList {
        let isOrdered = dice.roll(2) == 0
        let items = (0..<(1 + dice.roll(3))).map { _ in
            SourceItem((0..<(1 + dice.roll(2))).map { _ in block(depth: depth + 1) })
        }
        return SourceList(isOrdered: isOrdered, items: items)
    }

    private mutating func table() -> SourceTable {
        let width = 1 + dice.roll(3)
        let rows = (0..<(1 + dice.roll(3))).map { _ in
            SourceRow((0..<width).map { SourceCell([.paragraph(line(notes: false))], column: $0, at: place) })
        }
        return SourceTable(rows: rows, headRows: 1, at: place)
    }

    private mutating func line(notes: Bool) -> SourceLine {
        SourceLine(
            (0..<(1 + dice.roll(5))).map { _ in inline(notes: notes, links: true) } + [.text("end", [])], at: place)
    }

    private mutating func inline(notes: Bool, links: Bool) -> SourceInline {
        switch dice.roll(9) {
        case 0 where notes:
            self.notes.append(SourceNote(id: self.notes.count, blocks: [.paragraph(line(notes: false))]))
            return .note(self.notes.count - 1)
        case 1 where links:
            return .link(
                (0..<(1 + dice.roll(2))).map { _ in inline(notes: false, links: false) } + [.text("x", [])],
                address: "https://example.org/a_(b)|c")
        case 2 where links: return .lineBreak
        default: return .text(text(), dice.roll(2) == 0 ? [] : SourceEmphasis(rawValue: dice.roll(8)))
        }
    }

    private mutating func text() -> String {
        (0..<(1 + dice.roll(4))).map { _ in dice.pick(signs) + dice.pick(["", " ", " ", "  "]) }.joined()
    }
}
