package import Diagnostics

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
enum QuotationMarks {
    static func find(in passages: [Passage]) -> [Diagnostic] {
        var curly = Unpaired()
        var straight = Unpaired()
        for (index, passage) in passages.enumerated() {
            let next = index + 1 < passages.count ? passages[index + 1] : nil
            curly.add(passage.unpairedCurly(before: next), of: passage)
            straight.add(passage.unpairedStraight(before: next), of: passage)
        }
        let found = curly.all.map { ($0, Passage.opening.count) } + straight.all.map { ($0, 1) }
        return found.map { found, width in
            Diagnostic.quotationUnclosed(
                opens: found.mark.opens,
                at: found.passage.line.span(of: found.mark.place..<(found.mark.place + width)))
        }
    }
}

extension Passage {
    fileprivate static let opening = Array("“".utf8)
    private static let closing = Array("”".utf8)
    private static let straight = UInt8(ascii: "\"")

    /// One fault is one finding, however many marks it leaves alone.
    fileprivate func unpairedCurly(before next: Passage?) -> [Unpaired.Mark] {
        let marks = places(of: Self.opening).map { Unpaired.Mark(place: $0, opens: true) }
        let all = (marks + places(of: Self.closing).map { Unpaired.Mark(place: $0, opens: false) })
            .sorted { $0.place < $1.place }
        // „German“ ones pair otherwise.
        guard !all.isEmpty, places(of: Array("„".utf8)).isEmpty else { return [] }
        let left = Unpaired.left(of: all).filter { $0.opens || !isInches(at: $0.place) }
        let goesOn = left.count == 1 && next?.line.bytes.starts(with: Self.opening) ?? false
        return goesOn ? left.filter { !$0.opens } : Array(left.prefix(1))
    }

    fileprivate func unpairedStraight(before next: Passage?) -> [Unpaired.Mark] {
        let places = line.bytes.indices.filter { line.bytes[$0] == Self.straight }
        guard places.count % 2 == 1, !places.contains(where: isUncertain) else { return [] }
        let marks = places.map { Unpaired.Mark(place: $0, opens: opens(at: $0)) }
        let left = Unpaired.left(of: marks)
        let goesOn = left.first?.opens ?? false && next?.line.bytes.first == Self.straight
        return goesOn ? [] : Array(left.prefix(1))
    }

    private func places(of sign: [UInt8]) -> [Int] {
        line.bytes.indices.filter { line.bytes[$0] == sign[0] && line.bytes[$0...].starts(with: sign) }
    }

    /// Whether it may be inches, `6" pipe`, or repeats the cell above.
    private func isUncertain(at index: Int) -> Bool {
        let (before, after) = (line.bytes[..<index].last, line.bytes[(index + 1)...].first)
        return isInches(at: index) || (before.map(\.isBlank) ?? true) && (after.map(\.isBlank) ?? true)
    }

    private func isInches(at index: Int) -> Bool { line.bytes[..<index].last?.isDigit ?? false }

    private func opens(at index: Int) -> Bool {
        guard let before = line.bytes[..<index].last else { return true }
        return before.isBlank || before.isLineEnd || "([{-/".utf8.contains(before)
    }
}
