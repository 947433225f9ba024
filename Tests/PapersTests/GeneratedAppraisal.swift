import Papers
import TestSupport

/// A random appraisal of every construct there is, in any order, sound or not. No two of its words are equal.
struct GeneratedAppraisal {
    private(set) var text = ""
    private var dice: Dice
    private var words = 0
    private var notes: [String] = []

    init(seed: Int) {
        dice = Dice(seed: seed)
        if dice.roll(2) == 0 { text += "---\nversion: 1\n\(dice.roll(2) == 0 ? "title: Paper\n" : "")---\n" }
        // A text that began with a line across the page would begin with settings.
        text += dice.roll(4) > 0 ? "# \(inlines())\n\n" : "\(word())\n\n"
        for _ in 0..<(4 + dice.roll(24)) { text += block(depth: 0) + "\n\n" }
        for (index, note) in notes.enumerated() { text += "[^n\(index)]: \(note)\n\n" }
    }
}

extension GeneratedAppraisal {
    private mutating func word() -> String {
        words += 1
        return "w\(words)x"
    }

    private mutating func block(depth: Int) -> String {
        switch dice.roll(depth < 2 ? 12 : 7) {
        case 0, 1:
            "## \(dice.pick(["Option \(dice.roll(12)) – ", "Option \(dice.roll(12))", "Option A: ", "", ""]))\(inlines())\(braces())"
        case 2: "### \(dice.pick(["Pros", "Cons", "Outcome", "Risks:", inlines()]))\(braces())"
        case 3:
            dice.pick([
                "Recommended", "Not recommended.", "\(String(repeating: "#", count: 1 + dice.roll(6))) \(inlines())",
            ])
        case 4, 5: inlines() + dice.pick(["\n", " ", "\\\n"]) + inlines() + braces()
        case 6: code()
        case 7: table()
        case 8: lines(of: block(depth: depth + 1), first: "> ", rest: "> ")
        case 9: "<div>\(word())</div>"
        case 10: dice.pick(["---", "[d\(words)]: https://a.b/\(word()) \"\(word())\""])
        default: list(depth: depth)
        }
    }

    private mutating func list(depth: Int) -> String {
        let mark = dice.pick(["- ", "1. "])
        let gap = dice.pick(["\n", "\n\n"])
        let items = (0..<(1 + dice.roll(3))).map { _ in
            dice.roll(3) == 0
                ? lines(of: block(depth: depth + 1), first: mark, rest: "   ") : "\(mark)[x] \(inlines())\(braces())"
        }
        return items.joined(separator: gap)
    }

    private mutating func code() -> String {
        dice.pick(["```\n\(word()) \(word())\n```", "    \(word())\n\n    \(word())", "~~~ \(word())\n\(word())\n~~~"])
    }

    private mutating func table() -> String {
        let columns = 1 + dice.roll(3)
        let rows = (0..<(1 + dice.roll(3))).map { _ in
            let cells = (0..<(columns + (dice.roll(6) == 0 ? 1 : 0))).map { _ in inlines() }
            return "| \(cells.joined(separator: " | ")) |"
        }
        let dashes = "|" + String(repeating: "---|", count: columns)
        return ([rows[0], dashes] + rows.dropFirst()).joined(separator: "\n")
    }

    private func lines(of text: String, first: String, rest: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }.joined(separator: "\n")
    }

    private mutating func braces() -> String {
        dice.pick(["", "", "", " {#i\(words)}", " {.baseline}", " {#\(word())}", " {#i1}"])
    }

    private mutating func inlines() -> String {
        (0...dice.roll(4)).map { _ in inline() }.joined(separator: " ")
    }

    private mutating func inline() -> String {
        switch dice.roll(16) {
        case 0: return "*\(word()) \(word())*"
        case 1: return "**\(word())**"
        case 2: return "~~\(word())~~"
        case 3: return "`\(word())`"
        case 4: return "[\(word())](https://a.b/\(word()) \"\(word())\")"
        case 5: return "![\(word())](\(word()).png)"
        case 6: return "<b>\(word())</b>"
        case 7: return "{{ \(word()) }}"
        case 8: return "[\(word())](#\(word()))"
        case 9: return "https://a.b/\(word())"
        case 10:
            notes.append("\(word()) *\(word())*")
            return "\(word())[^n\(notes.count - 1)]"
        default: return "\(word()), £21.87"
        }
    }
}
