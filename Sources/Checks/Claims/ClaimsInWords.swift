internal import Datasets
package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let claimDiffers = Rule(
        "claim-differs", .error, "Words beside a value say of it what the data contradict.", canBeAccepted: true,
        example: .text(
            "Camden pays {{ rates.camden }} an hour, the lowest of all councils.",
            mended: "Camden pays {{ rates.camden }} an hour, the 2nd lowest of all councils.",
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Hackney,20.10
                    Camden,21.87
                    Merton,23.40
                    """)
            ]))
}

extension Diagnostic {
    /// - Parameters:
    ///   - name: With its braces.
    ///   - fault: With the arithmetic.
    fileprivate static func claimDiffers(
        _ words: String, of name: String, _ fault: ClaimFault, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .claimDiffers, at: span, "\(words.quoted) is said of \(name), and the data contradict it: \(fault.reason)",
            suggestion: fault.advice)
    }
}

/// Compares what words say of the values beside them with the data: “the lowest”, “above the median”, “more than twice”.
/// It knows some ways to say so, and is silent on every other, and on what is denied, supposed or quoted.
enum ClaimsInWords: WordCheck {
    static let rules: [Rule] = [.claimDiffers]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        guard !prose.values.isEmpty, !reading.doubts.dataAreFaulty else { return [] }
        let passages = prose.passages { $0.traits.contains(.value) && $0.classes.contains(.claim) }
        guard !passages.isEmpty else { return [] }
        let known = KnownNames(reading.data, options: reading.appraisal?.options.map(\.name) ?? [])
        var judge = ClaimJudge(reading.data, known)
        var values = prose.values[...]
        return passages.flatMap { passage in
            values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
            let own = values.prefix { $0.lowerBound < passage.range.bytes.upperBound }
            return findings(in: passage, values: own, &judge)
        }
    }

    private static func findings(
        in passage: Passage, values: ArraySlice<Range<Int>>, _ judge: inout ClaimJudge
    ) -> [Diagnostic] {
        let reader = ClaimReader(passage.claimTokens(values: values))
        return reader.claims.compactMap { found in
            let tokens = reader.tokens
            let (first, last) = (tokens[found.words.lowerBound].range, tokens[found.words.upperBound - 1].range)
            let words = first.lowerBound..<last.upperBound
            guard !passage.isQuoted(words),
                let fault = judge.fault(of: found, name: { passage.name(at: tokens[$0].range) })
            else { return nil }
            let span = passage.span(of: words)
            let name = passage.span(of: tokens[found.subject].range).text
            return .claimDiffers(span.text.withSingleBlanks, of: name.withSingleBlanks, fault, at: span)
        }
    }
}

extension Passage {
    /// The name of the value that stands there.
    func name(at range: Range<Int>) -> String? {
        let written = span(of: range).text
        guard written.hasPrefix("{{"), written.hasSuffix("}}") else { return nil }
        return String(decoding: Array(written.utf8)[2...].dropLast(2).trimmingBlanks(), as: UTF8.self)
    }
}
