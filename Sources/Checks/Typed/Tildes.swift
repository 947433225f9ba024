package import Diagnostics
internal import Papers

extension Rule {
    package static let tilde = Rule(
        "tilde", .warning, "Tildes stand around words, where other programs strike them out or set them low.",
        canBeLowered: true,
        example: .text(
            "The ways are 5~10 miles, 3~4 a day.", mended: "The ways are 5–10 miles, 3–4 a day."))
}

extension Diagnostic {
    fileprivate static func tildePair(at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .tilde, at: span, "what stands between these two tildes is struck out by other programs, not here",
            suggestion: "write a dash, as in 5–10, or “about”; H₂O with a low number; two tildes ~~ strike out",
            fix: fix)
    }

    fileprivate static func tildesUnpaired(at span: Span) -> Diagnostic {
        Diagnostic(
            .tilde, at: span, "these tildes are printed as they stand: nothing is struck out",
            suggestion: "two stand before and two behind what is struck out, without blanks inside: ~~words~~")
    }
}

/// Finds tildes that Markdown prints as they are and that other programs, or their author, took for marks.
enum Tildes: WordCheck {
    static let rules: [Rule] = [.tilde]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.signs.contains(.tilde) }.flatMap { passage in
            let runs = passage.tildes
            let doubles = runs.filter { $0.count == 2 }.prefix(1).map {
                Diagnostic.tildesUnpaired(at: passage.span(of: $0))
            }
            return doubles.isEmpty ? passage.pair(of: runs.filter { $0.count == 1 }) : Array(doubles)
        }
    }
}

extension Passage {
    /// Those that are typed as they are, runs of them as one.
    fileprivate var tildes: [Range<Int>] {
        var runs: [Range<Int>] = []
        for place in places(of: "~") {
            if let last = runs.last, last.upperBound == place.lowerBound {
                runs[runs.count - 1] = last.lowerBound..<place.upperBound
            } else {
                runs.append(place)
            }
        }
        return runs
    }

    /// One finding for a passage in which one tilde may open what another closes. `~5 miles` is about five.
    fileprivate func pair(of tildes: [Range<Int>]) -> [Diagnostic] {
        guard let first = tildes.firstIndex(where: { !byte(at: $0.upperBound).isSpaceOrNone }),
            let last = tildes[(first + 1)...].first(where: { !byte(before: $0.lowerBound).isSpaceOrNone })
        else { return [] }
        let fixes = tildes.compactMap(replacement)
        let file = span(of: tildes[first]).file
        let isWhole = fixes.count == tildes.count
        // The two tildes of `CO~2~` ask for the same.
        let replacements = fixes.flatMap { $0 }.reduce(into: [Fix.Replacement]()) { if $0.last != $1 { $0.append($1) } }
        let fix = Fix(in: file, replacements, isSafe: isWhole)
        return [.tildePair(at: span(of: tildes[first].lowerBound..<last.upperBound), fix: fix)]
    }

    /// A dash between two numbers; low digits for `CO~2~`. Nil for a tilde that may mean anything.
    private func replacement(of tilde: Range<Int>) -> [Fix.Replacement]? {
        let (before, after) = (byte(before: tilde.lowerBound), byte(at: tilde.upperBound))
        if before?.isDigit == true, after?.isDigit == true || bytes(from: tilde.upperBound).starts(with: "£".utf8),
            lowDigits(from: tilde) == nil
        {
            return [.init(span(of: tilde).range, "–")]
        }
        return lowDigits(from: tilde) ?? lowDigits(to: tilde)
    }

    private func lowDigits(from open: Range<Int>) -> [Fix.Replacement]? {
        guard byte(before: open.lowerBound)?.isLetter == true else { return nil }
        let digits = bytes(from: open.upperBound).prefix(while: \.isDigit)
        guard (1...2).contains(digits.count), byte(at: digits.endIndex) == UInt8(ascii: "~") else { return nil }
        let place = open.lowerBound..<(digits.endIndex + 1)
        let low = digits.map { String(UnicodeScalar(0x2080 + UInt32($0 - 0x30)) ?? "~") }.joined()
        return [.init(span(of: place).range, low)]
    }

    private func lowDigits(to close: Range<Int>) -> [Fix.Replacement]? {
        let digits = bytes(before: close.lowerBound).reversed().prefix(while: \.isDigit).count
        let open = close.lowerBound - digits - 1
        guard digits > 0, byte(at: open) == UInt8(ascii: "~"), open >= range.bytes.lowerBound else { return nil }
        return lowDigits(from: open..<(open + 1))
    }
}
