package import Diagnostics
internal import Markdown
internal import Settings

extension Rule {
    package static let outcome = Rule(
        "outcome", .error, "An option's outcome does not begin with one of its six words.",
        example: .options(
            """
            ## Option 1 – Extend the contract (business as usual)
            ### Pros
            - Nothing changes for residents
            ### Outcome
            Recommended because it is the cheapest.
            """,
            mended: """
                ## Option 1 – Extend the contract (business as usual)
                ### Pros
                - Nothing changes for residents
                ### Outcome
                Recommended

                It is the cheapest.
                """))
    package static let outcomeTwice = Rule(
        "outcome-twice", .error, "An option has two outcomes.",
        example: .options(
            """
            ## Option 1 – Extend the contract (business as usual)
            ### Pros
            - Nothing changes for residents
            ### Outcome
            Shortlisted
            ### Outcome
            Recommended
            """,
            mended: """
                ## Option 1 – Extend the contract (business as usual)
                ### Pros
                - Nothing changes for residents
                ### Outcome
                Recommended
                """))
}

extension Diagnostic {
    fileprivate static func outcome(at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .outcome, at: span,
            "an outcome begins with a line that says only Recommended, Preferred, Not recommended, Rejected, "
                + "Shortlisted or Discounted",
            suggestion: "put what else there is to say in a paragraph of its own after it", fix: fix)
    }

    static func outcomeTwice(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .outcomeTwice, at: span, "this option has two outcomes", suggestion: "make one of the two",
            notes: [.init(at: first, "the first one")])
    }
}

extension Outcome {
    /// - Parameters:
    ///   - blocks: Those under the heading that are printed.
    ///   - heading: Where the finding stands when nothing follows the heading.
    init?(
        reading blocks: [NodeID], of tree: MarkdownTree, under heading: NodeID, end: NodeID, words: OptionWords,
        diagnostics: inout [Diagnostic]
    ) {
        guard let first = blocks.first, tree[first].kind == .paragraph, tree.isWordsOnly(first),
            let (verdict, wording) = Self.verdict(in: tree.plainText(of: first), words)
        else {
            let fix = blocks.first.flatMap { Self.parting($0, of: tree, words) }
            diagnostics.append(.outcome(at: tree.span(of: blocks.first ?? heading), fix: fix))
            return nil
        }
        if let attributes = tree.attributes(of: first) {
            diagnostics.append(.idMisplaced(at: attributes.span, instead: "the heading above"))
        }
        self.init(verdict: verdict, wording: wording, reason: tree.behind(first)..<end, paragraph: first)
    }

    private static func verdict(in text: String, _ words: OptionWords) -> (Verdict, String)? {
        let single = text.withSingleBlanks
        let wording = single.utf8.last == UInt8(ascii: ".") ? String(single.unicodeScalars.dropLast()) : single
        return words.verdict(of: wording).flatMap(Verdict.init(rawValue:)).map { ($0, wording) }
    }

    /// Puts a blank line between a verdict and what is said behind it: `Recommended: it is the cheapest`.
    private static func parting(_ block: NodeID, of tree: MarkdownTree, _ words: OptionWords) -> Fix? {
        guard tree[block].kind == .paragraph, let text = tree.inside(block).first, tree[text].kind == .text else {
            return nil
        }
        let bytes = tree.source.bytes[tree[text].range]
        for sign in [":", " –", " —", " -", ".", ",", " because"] {
            guard let place = bytes.firstRange(ofBytes: sign.utf8),
                words.verdict(of: String(decoding: bytes[..<place.lowerBound], as: UTF8.self)) != nil
            else { continue }
            let start = sign == " because" ? place.lowerBound : place.upperBound
            let rest = bytes[start...].drop(while: \.isBlank)
            guard !rest.isEmpty, Span(tree.source, tree[block].range).start.column == 1 else { return nil }
            // A sentence of its own begins with a capital.
            let capital =
                rest.first.flatMap { $0.isLowercaseLetter && start > place.lowerBound ? [$0 - 0x20] : nil } ?? []
            return Fix(
                "\n\n\(String(decoding: capital, as: UTF8.self))",
                at: Span(tree.source, place.lowerBound..<(rest.startIndex + capital.count)), isSafe: true)
        }
        return nil
    }
}

extension Verdict {
    package var isRecommendation: Bool { self == .recommended || self == .preferred }

    var isRejection: Bool { self == .notRecommended || self == .rejected || self == .discounted }
}
