internal import Diagnostics
internal import Papers
internal import Settings
internal import SourceDocuments

/// A table that only arranges an option: a row with its name, a row with “Pros” and “Cons” above a row with their lists, a
/// row “Outcome | Recommended”.
struct OptionBox {
    private(set) var blocks: [SourceBlock] = []
    private var heads: [(column: Int, line: SourceLine, role: Role)] = []
    private var parts: [[SourceBlock]] = []
    private var arrangesOption = false
    private let site: Site

    /// Nil for a table that holds anything else.
    init?(_ table: SourceTable, _ site: Site) {
        self.site = site
        for row in table.rows {
            let cells = row.cells.filter { !$0.isEmpty }
            let isRead = cells.isEmpty || open(cells) || goOn(with: cells) || take(pair: cells) || take(single: cells)
            guard isRead else { return nil }
        }
        closeHeads()
        guard arrangesOption else { return nil }
    }

    /// A row of nothing but the names of an option's parts.
    private mutating func open(_ cells: [SourceCell]) -> Bool {
        let lines = cells.compactMap { cell in
            cell.onlyLine.flatMap { line in role(of: line).map { (column: cell.column, line: line, role: $0) } }
        }
        guard lines.count > 1, lines.count == cells.count else { return false }
        closeHeads()
        heads = lines
        parts = heads.map { _ in [] }
        arrangesOption = true
        return true
    }

    /// A row below such a one.
    private mutating func goOn(with cells: [SourceCell]) -> Bool {
        guard !heads.isEmpty, cells.allSatisfy({ cell in heads.contains { $0.column == cell.column } }) else {
            return false
        }
        if cells.count == 1, cells[0].columns > 1 { return false }
        if let first = cells.first?.onlyLine, role(of: first) != nil { return false }
        if cells.count == 1, cells[0].onlyLine.map(isLead) ?? false { return false }
        for (index, head) in heads.enumerated() {
            guard let cell = cells.first(where: { $0.column == head.column }) else { continue }
            parts[index].goOn(with: cell.blocks)
        }
        return true
    }

    /// The name of a part, or an option's number, and beside it what belongs to it.
    private mutating func take(pair cells: [SourceCell]) -> Bool {
        guard cells.count == 2, let label = cells[0].onlyLine else { return false }
        let role = role(of: label)
        guard role != nil || OptionName.isHeading(label, site.optionWords) else { return false }
        closeHeads()
        arrangesOption = true
        if let role {
            blocks += [.heading(level: 0, label)] + cells[1].blocks.asPart(role)
        } else if let name = cells[1].onlyLine {
            var heading = label
            heading.inlines += [.text(" – ", [])] + name.inlines
            blocks.append(.heading(level: 0, heading))
        } else {
            blocks += [.heading(level: 0, label)] + cells[1].blocks
        }
        return true
    }

    /// A cell over the whole row.
    private mutating func take(single cells: [SourceCell]) -> Bool {
        guard cells.count == 1 else { return false }
        closeHeads()
        if let line = cells[0].onlyLine, OptionName.isHeading(line, site.optionWords) { arrangesOption = true }
        blocks += cells[0].blocks.filter { !$0.isEmpty }
        return true
    }

    private mutating func closeHeads() {
        for (head, part) in zip(heads, parts) { blocks += [.heading(level: 0, head.line)] + part.asPart(head.role) }
        (heads, parts) = ([], [])
    }

    private func role(of line: SourceLine) -> Role? { site.roles.role(ofHeading: line.text) }

    private func isLead(_ line: SourceLine) -> Bool { RoleLead(line, site) != nil }
}
