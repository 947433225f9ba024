package import Diagnostics
internal import Papers

extension Rule {
    package static let quotationUnclosed = Rule(
        "quotation-unclosed", .warning, "A quotation is opened and not closed, or closed and not opened.",
        canBeLowered: true, canBeAccepted: true,
        example: .text(
            "Residents said “we want the same few faces.", mended: "Residents said “we want the same few faces”."))
}

extension Diagnostic {
    fileprivate static func quotationUnclosed(opens: Bool, at span: Span) -> Diagnostic {
        Diagnostic(
            .quotationUnclosed, at: span,
            opens ? "this quotation is never closed" : "this quotation is closed and never opened",
            suggestion: "write the other quotation mark, or take this one out")
    }
}

/// Finds double quotation marks that stand alone. Where a quotation runs over several paragraphs each opens it again,
/// and the last closes it. Single ones cannot be told from apostrophes.
enum QuotationMarks: WordCheck {
    static let rules: [Rule] = [.quotationUnclosed]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        var curly = Unpaired()
        var straight = Unpaired()
        for passage in prose.passages(where: { $0.signs.contains(.quotationMark) }) {
            let next = prose.passage(after: passage)
            curly.add(passage.unpairedCurly(before: next), of: passage)
            straight.add(passage.unpairedStraight(before: next), of: passage)
        }
        let found = curly.all.map { ($0, Passage.opening.count) } + straight.all.map { ($0, 1) }
        return found.map { found, width in
            Diagnostic.quotationUnclosed(
                opens: found.mark.opens, at: found.passage.span(of: found.mark.place..<(found.mark.place + width)))
        }
    }
}

extension Passage {
    fileprivate static let opening = Array("“".utf8)
    private static let closing = Array("”".utf8)
    private static let german = Array("„".utf8)
    private static let straight = UInt8(ascii: "\"")

    /// One fault is one finding, however many marks it leaves alone.
    fileprivate func unpairedCurly(before next: Passage?) -> [Unpaired.Mark] {
        let all = range.bytes.compactMap { place -> Unpaired.Mark? in
            let opens = has(Self.opening, at: place)
            return opens || has(Self.closing, at: place) ? Unpaired.Mark(place: place, opens: opens) : nil
        }
        // „German“ ones pair otherwise.
        guard !all.isEmpty, !range.bytes.contains(where: { has(Self.german, at: $0) }) else { return [] }
        let left = Unpaired.left(of: all).filter { $0.opens || !isInches(at: $0.place) }
        let goesOn = left.count == 1 && next?.bytes.starts(with: Self.opening) ?? false
        return goesOn ? left.filter { !$0.opens } : Array(left.prefix(1))
    }

    fileprivate func unpairedStraight(before next: Passage?) -> [Unpaired.Mark] {
        let places = range.bytes.filter { prose.bytes[$0] == Self.straight }
        guard places.count % 2 == 1, !places.contains(where: isUncertain) else { return [] }
        let left = Unpaired.left(of: places.map { Unpaired.Mark(place: $0, opens: opens(at: $0)) })
        let goesOn = left.first?.opens ?? false && next?.bytes.first == Self.straight
        return goesOn ? [] : Array(left.prefix(1))
    }

    private func has(_ sign: [UInt8], at place: Int) -> Bool {
        prose.bytes[place] == sign[0] && bytes(from: place).starts(with: sign)
    }

    /// Whether it may be inches, `6" pipe`, or repeats the cell above.
    private func isUncertain(at place: Int) -> Bool {
        let (before, after) = (bytes(before: place).last, bytes(from: place + 1).first)
        return isInches(at: place) || (before.map(\.isBlank) ?? true) && (after.map(\.isBlank) ?? true)
    }

    private func isInches(at place: Int) -> Bool { bytes(before: place).last?.isDigit ?? false }

    private func opens(at place: Int) -> Bool {
        guard let before = bytes(before: place).last else { return true }
        return before.isBlank || before.isLineEnd || "([{-/".utf8.contains(before)
    }
}
