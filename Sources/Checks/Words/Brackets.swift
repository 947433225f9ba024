package import Diagnostics
internal import Papers

extension Rule {
    package static let bracketUnclosed = Rule(
        "bracket-unclosed", .warning, "A bracket is opened and not closed, or closed and not opened.",
        canBeLowered: true, canBeAccepted: true,
        example: .text("Care at home (for residents is dear.", mended: "Care at home (for residents) is dear."))
}

extension Diagnostic {
    fileprivate static func bracketUnclosed(_ bracket: UInt8, opens: Bool, at span: Span) -> Diagnostic {
        let written = String(decoding: [bracket], as: UTF8.self)
        return Diagnostic(
            .bracketUnclosed, at: span,
            opens ? "this bracket \(written.quoted) is never closed" : "this bracket \(written.quoted) is never opened",
            suggestion: "write its other half, or take it out")
    }
}

/// Finds brackets that stand alone in their paragraph, heading or cell.
enum Brackets: WordCheck {
    static let rules: [Rule] = [.bracketUnclosed]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let passages = prose.passages { !$0.signs.isDisjoint(with: [.roundBracket, .squareBracket]) }
        let pairs = [(UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]"))]
        return pairs.flatMap { opening, closing in
            var unpaired = Unpaired()
            for passage in passages { unpaired.add(passage.unpaired(opening, closing), of: passage) }
            return unpaired.all.prefix(FindingReport.mostInFile).map { passage, mark in
                Diagnostic.bracketUnclosed(
                    mark.opens ? opening : closing, opens: mark.opens,
                    at: passage.span(of: mark.place..<(mark.place + 1)))
            }
        }
    }
}

extension Passage {
    /// “a)” may label a list in a sentence or close a bracket: a bracket is alone where both ways leave it alone.
    fileprivate func unpaired(_ opening: UInt8, _ closing: UInt8) -> [Unpaired.Mark] {
        let places = range.bytes.filter { place in
            (prose.bytes[place] == opening || prose.bytes[place] == closing) && !isFace(at: place)
        }
        let marks = places.map { Unpaired.Mark(place: $0, opens: prose.bytes[$0] == opening) }
        let all = Unpaired.left(of: marks)
        if all.isEmpty { return [] }
        let withoutLabels = Unpaired.left(of: marks.filter { $0.opens || !isLabel(before: $0.place) })
        return withoutLabels.isEmpty ? [] : all.filter { $0.opens || !isLabel(before: $0.place) }
    }

    /// `:)` and `;-(` after a blank.
    private func isFace(at place: Int) -> Bool {
        let before = bytes(before: place)
        let eyes = before.last == UInt8(ascii: "-") ? before.dropLast() : before
        guard let eye = eyes.last, ":;".utf8.contains(eye) else { return false }
        return eyes.dropLast().last?.isBlank ?? true
    }

    /// `a)`, `12)`, `xviii)`, `aa)`
    private func isLabel(before place: Int) -> Bool {
        let before = bytes(before: place)
        let label = before.suffix(Self.longestLabel + 1).reversed().prefix(while: \.isLetterOrDigit)
        let edge = before.dropLast(label.count).last
        let isNumber = (2...3).contains(label.count) && label.allSatisfy(\.isDigit)
        let isTwice = label.count == 2 && label.first == label.last
        return (label.count == 1 || isNumber || isTwice || label.reversed().isSmallRomanNumeral)
            && (edge.map { $0.isBlank || $0.isLineEnd } ?? true)
    }

    /// `lxxxviii`
    private static let longestLabel = 8
}
