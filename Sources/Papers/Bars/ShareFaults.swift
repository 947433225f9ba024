internal import Datasets
internal import Diagnostics
internal import Values

/// Finds numbers that are not the parts of one whole, so that no bar may show them as such.
struct ShareFaults {
    private struct Part {
        let name: BarColumns.Cell
        let amount: Rational
        let text: String

        func isHalf(of parts: [Part]) -> Bool {
            guard let sum = try? parts.reduce(Rational.zero, { try $0.adding($1.amount) }), !sum.isZero else {
                return false
            }
            return (try? amount.adding(amount)) == sum
        }
    }

    /// The parts of each whole.
    private let wholes: [[Part]]
    private let unit: Unit

    init(_ table: BarColumns, columns: [(index: Int, amounts: [Rational?])], unit: Unit) {
        self.unit = unit
        func part(_ row: Int, _ column: Int, _ amount: Rational?, ofRow: Bool) -> Part? {
            guard let amount, let head = table.rows[row].first, table.rows[row].indices.contains(column) else {
                return nil
            }
            let cell = table.rows[row][column]
            let name = ofRow ? head : BarColumns.Cell(text: table.heads[column], span: cell.span)
            return Part(name: name, amount: amount, text: cell.text)
        }
        if columns.count == 1, let only = columns.first {
            wholes = [table.rows.indices.compactMap { part($0, only.index, only.amounts[$0], ofRow: true) }]
        } else {
            wholes = table.rows.indices.map { row in
                columns.compactMap { part(row, $0.index, $0.amounts[row], ofRow: false) }
            }
        }
    }

    func first(asked: Span) -> Diagnostic? {
        wholes.lazy.compactMap { find(in: $0, asked: asked) }.first
    }

    private func find(in parts: [Part], asked: Span) -> Diagnostic? {
        if let part = parts.first(where: { $0.name.text.namesNoAmountForSure }) {
            return .shareOfShare(part.name.text, at: part.name.span, asked: asked)
        }
        guard let sum = try? parts.reduce(Rational.zero, { try $0.adding($1.amount) }), !sum.isZero else { return nil }
        if unit == .percentage, let last = parts.last, !isHundred(sum, of: parts) {
            return .sharesNotHundred(Notation.exact(.percentage, sum).print(sum), at: last.name.span, asked: asked)
        }
        guard unit != .percentage, parts.count > 2, let whole = parts.first(where: { isSum($0, in: parts) }) else {
            return nil
        }
        return .shareIsSum(whole.name.text, at: whole.name.span, asked: asked)
    }

    /// Half of the answers may well be Yes: what is half of all is a sum where its name says so, or where it is so in
    /// every bar.
    private func isSum(_ part: Part, in parts: [Part]) -> Bool {
        guard part.isHalf(of: parts) else { return false }
        let words = part.name.text.wording.utf8.split { !$0.isLetterOrDigit }.map { String(Substring($0)) }
        if words.contains(where: Self.bases.contains) { return true }
        return wholes.count > 1
            && wholes.allSatisfy { others in
                others.contains { $0.name.text == part.name.text && $0.isHalf(of: others) }
            }
    }

    private static let bases: Set = [
        "answers", "base", "n", "people", "population", "replies", "residents", "respondents", "responses", "returns",
        "sample",
    ]

    /// Each part may be rounded by half of its last digit.
    private func isHundred(_ sum: Rational, of parts: [Part]) -> Bool {
        let places = parts.map { NumberCell.decimals(of: $0.text) }.min() ?? 0
        guard let half = try? Rational.decimal(digits: 5, places: places + 3),
            let most = try? half.multiplied(by: Rational(parts.count)), let off = try? sum.subtracting(Rational(1))
        else { return true }
        return off.magnitude <= most
    }
}

extension NumberCell {
    fileprivate static func decimals(of text: String) -> Int {
        guard case .number(let number)? = parse(text) else { return 0 }
        return number.notation.decimals
    }
}

extension Diagnostic {
    fileprivate static func shareOfShare(_ name: String, at span: Span, asked: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "\(name.quoted) is no part beside the others, and would count twice",
            suggestion: "take it out of the table, or write {.bars} in place of {.share}",
            notes: [.init(at: asked, "shares are asked for here")])
    }

    fileprivate static func sharesNotHundred(_ sum: String, at span: Span, asked: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "the parts come to \(sum), so they are not the shares of one whole",
            suggestion: "write the part that is missing too; where people could give several answers, write {.bars} in "
                + "place of {.share}",
            notes: [.init(at: asked, "shares are asked for here")])
    }

    fileprivate static func shareIsSum(_ name: String, at span: Span, asked: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "\(name.quoted) is as much as all others together, so it looks like their total",
            suggestion: "call it “Total”, or write {.bars} in place of {.share}",
            notes: [.init(at: asked, "shares are asked for here")])
    }
}
