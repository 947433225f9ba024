import Foundation
import SourceDocuments
import TestSupport

/// A document written as a few lines, as no reader reads it:
///
///     = The title
///     ## A heading of level 2
///     [2.1] A paragraph with a number that was typed; {2.1} with one that was worked out; text<mark> has a bookmark
///     - a bullet
///     + an item of a numbered list
///     | Option | Pros |
///     |---
///     | Option 1 | • first • second |
///
/// In a line: `**bold**`, `^raised^`, `@mark(paragraph 2.1)` for a reference, `[^1]` for a note, `!1(alternative)` for a
/// picture. A row `[^1]: words` is a note; `!1.png` a picture; `hidden: words` were left out. In a cell, `//` ends a
/// paragraph; `<2>` before it covers two columns.
struct SampleSource {
    private(set) var document = SourceDocument()
    private var number = 0

    init(named name: String) throws {
        let file = packageRoot.appending(path: "Tests/Fixtures/imports/\(name).source")
        self.init(try String(contentsOf: file, encoding: .utf8))
    }

    init(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            read(String(line))
        }
    }

    private var place: SourcePlace { SourcePlace("line \(number)") }

    private mutating func read(_ text: String) {
        if text.isEmpty { return }
        if let words = text.behind("hidden: ") {
            document.account.append(AccountedWords(words, at: place))
            document.leftOut.append(LeftOutWords(words, at: place, because: "it is hidden text"))
        } else if let title = text.behind("= ") {
            var line = line(title)
            line.role = .title
            document.blocks.append(.heading(level: 1, line))
        } else if text.hasPrefix("#") {
            let level = text.prefix { $0 == "#" }.count
            document.blocks.append(.heading(level: level, line(String(text.dropFirst(level + 1)))))
        } else if let item = text.behind("- ") {
            add(item, isOrdered: false)
        } else if let item = text.behind("+ ") {
            add(item, isOrdered: true)
        } else if text.hasPrefix("|---") {
            if case .table(var table)? = document.blocks.popLast() {
                table.headRows = table.rows.count
                document.blocks.append(.table(table))
            }
        } else if text.hasPrefix("| ") {
            addRow(text)
        } else if text.hasPrefix("[^"), let end = text.range(of: "]: ") {
            let id = Int(text[..<end.lowerBound].dropFirst(2)) ?? 0
            document.notes.append(SourceNote(id: id, blocks: [.paragraph(line(String(text[end.upperBound...])))]))
        } else if text.hasPrefix("!"), let end = text.firstIndex(of: "."), !text.contains("(") {
            document.pictures.append(
                SourcePicture(
                    id: Int(text[..<end].dropFirst()) ?? 0, fileExtension: String(text[end...].dropFirst()),
                    bytes: [1, 2, 3], at: place))
        } else {
            document.blocks.append(.paragraph(line(text)))
        }
    }

    private mutating func add(_ text: String, isOrdered: Bool) {
        let item = SourceItem([.paragraph(line(text))])
        if case .list(var list)? = document.blocks.last, list.isOrdered == isOrdered {
            list.items.append(item)
            document.blocks[document.blocks.count - 1] = .list(list)
        } else {
            document.blocks.append(.list(SourceList(isOrdered: isOrdered, items: [item])))
        }
    }

    private mutating func addRow(_ text: String) {
        var cells: [SourceCell] = []
        var column = 0
        for part in text.dropFirst(2).components(separatedBy: " |").dropLast() {
            var cell = SourceCell([], column: column, at: place)
            var words = part.trimmingCharacters(in: .whitespaces)
            if words.hasPrefix("<"), let end = words.firstIndex(of: ">"), let width = Int(words[..<end].dropFirst()) {
                cell.columns = width
                words = String(words[words.index(after: end)...])
            }
            if words.hasPrefix("• ") {
                let items = words.dropFirst(2).components(separatedBy: " • ").map { SourceItem([.paragraph(line($0))]) }
                cell.blocks = [.list(SourceList(isOrdered: false, items: items))]
            } else if !words.isEmpty {
                cell.blocks = words.components(separatedBy: " // ").map { .paragraph(line($0)) }
            }
            column += cell.columns
            cells.append(cell)
        }
        if case .table(var table)? = document.blocks.last {
            table.rows.append(SourceRow(cells))
            document.blocks[document.blocks.count - 1] = .table(table)
        } else {
            document.blocks.append(.table(SourceTable(rows: [SourceRow(cells)], headRows: 0, at: place)))
        }
    }
}

// MARK: - Lines

extension SampleSource {
    private mutating func line(_ text: String) -> SourceLine {
        var text = text
        var line = SourceLine([], at: place)
        for (open, close, isTyped) in [("[", "] ", true), ("{", "} ", false)]
        where text.hasPrefix(open) && !text.hasPrefix("[^") {
            guard let end = text.range(of: close) else { continue }
            line.number = String(text[..<end.lowerBound].dropFirst())
            line.isNumberTyped = isTyped
            text = String(text[end.upperBound...])
        }
        if text.hasSuffix(">"), let start = text.lastIndex(of: "<") {
            line.bookmarks = [String(text[start...].dropFirst().dropLast())]
            text = String(text[..<start])
        }
        line.inlines = inlines(text)
        let alternatives = line.inlines.compactMap { if case .picture(_, let words) = $0 { words } else { nil } }
        let words = ([line.isNumberTyped ? line.number ?? "" : "", line.text] + alternatives).joined(separator: " ")
        document.account.append(AccountedWords(words, at: place))
        return line
    }

    private func inlines(_ text: String) -> [SourceInline] {
        var inlines: [SourceInline] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            if let bold = rest.take("**", "**") {
                inlines.append(.text(bold, .strong))
            } else if let raised = rest.take("^", "^") {
                inlines.append(.text(raised, .superscript))
            } else if let note = rest.take("[^", "]") {
                inlines.append(.note(Int(note) ?? 0))
            } else if rest.hasPrefix("\\") {
                inlines.append(.lineBreak)
                rest = rest.dropFirst()
            } else if rest.hasPrefix("@") || rest.hasPrefix("!1("),
                let words = rest.drop(while: { $0 != "(" }).first.map({ _ in
                    rest.prefix { $0 != ")" }
                })
            {
                let parts = words.dropFirst().split(separator: "(", maxSplits: 1).map(String.init)
                inlines.append(
                    rest.hasPrefix("@")
                        ? .reference([.text(parts[1], [])], bookmark: parts[0])
                        : .picture(Int(parts[0]) ?? 0, alternative: parts[1]))
                rest = rest.dropFirst(words.count + 1)
            } else {
                let signs: Set<Character> = ["*", "^", "[", "\\", "@", "!"]
                let words = rest.prefix(1) + rest.dropFirst().prefix { !signs.contains($0) }
                inlines.append(.text(String(words), []))
                rest = rest.dropFirst(words.count)
            }
        }
        return inlines
    }
}

extension String {
    fileprivate func behind(_ start: String) -> String? { hasPrefix(start) ? String(dropFirst(start.count)) : nil }
}

extension Substring {
    /// What stands between two marks at its start, which is taken away.
    fileprivate mutating func take(_ open: String, _ close: String) -> String? {
        guard hasPrefix(open), let end = dropFirst(open.count).range(of: close) else { return nil }
        defer { self = self[end.upperBound...] }
        return String(self[index(startIndex, offsetBy: open.count)..<end.lowerBound])
    }
}
