/// What a format says besides the number: ` days` of `0" days"`. It is no part of the value, and is not printed.
struct LeftOutWords: Equatable {
    /// As the cell shows it: `3 days`.
    let shown: String
    /// Without the blanks around it: `days`.
    let words: String
    /// Whether it makes another number of it for the reader: `/27` behind 2026, `000` behind 188.
    let isPartOfNumber: Bool

    /// Nil where a format says nothing of meaning, or what it says is printed.
    ///
    /// - Parameters:
    ///   - number: As the cell shows it.
    ///   - hasUnit: Whether what stands behind the digits is a unit that is printed.
    init?(_ form: NumberForm, around number: String, hasUnit: Bool) {
        guard !form.before.isEmpty || !form.between.isEmpty || !form.behind.isEmpty else { return nil }
        let before = form.prefix.isEmpty ? form.before : ""
        let behind = hasUnit ? "" : form.behind
        let said = [before, form.between, behind].filter { $0.contains { $0.isLetter || $0.isNumber } }
        isPartOfNumber = !form.between.allSatisfy(\.isWhitespace) || behind.beginsWithDigit || before.endsWithDigit
        guard isPartOfNumber || !said.isEmpty else { return nil }
        shown = before + number + behind
        let all = [before, form.between, behind].map(\.withoutBlanks).filter { !$0.isEmpty }
        words = all.joined(separator: " … ")
    }
}

extension String {
    /// Whether it goes on with the digits of a number: `/27`, `000`, and not ` (2025)`.
    fileprivate var beginsWithDigit: Bool { (self.first { !"/-–.,".contains($0) })?.isNumber ?? false }

    fileprivate var endsWithDigit: Bool { (self.last { !"/-–.,".contains($0) })?.isNumber ?? false }

    fileprivate var withoutBlanks: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
