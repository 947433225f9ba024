package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let referenceMissing = Rule(
        "reference-missing", .error,
        "The text refers to an option, a table or another part that the paper does not have.",
        canBeAccepted: true,
        example: .pieces(
            [.text("Residents prefer Option 5.")], mended: [.text("Residents prefer Option 2.")],
            given: [
                .options(
                    """
                    ## Option 1 – Extend the contract (do nothing)
                    ### Pros
                    - Nothing changes for residents

                    ## Option 2 – Commission eight providers
                    ### Pros
                    - Fixes the price for four years
                    """)
            ]))
}

extension Diagnostic {
    fileprivate static func referenceMissing(_ name: String, at span: Span, has: String) -> Diagnostic {
        Diagnostic(
            .referenceMissing, at: span, "this paper has no \(name)",
            suggestion: "\(has); where another document is meant, name it behind the number: “of the …”")
    }
}

/// Finds references that were typed, to what this paper surely should have and does not: “Option 7”, “paragraph 9.9”.
enum MissingReferences: WordCheck {
    static let rules: [Rule] = [.referenceMissing]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let passages = prose.passages { $0.classes.contains(.reference) && !$0.isQuoted }
        guard !passages.isEmpty else { return [] }
        var search = Search(
            targets: ReferenceTargets(of: reading), links: LinkPlaces(of: reading.texts),
            rates: reading.data.rates)
        // Most papers have all that they refer to, and then nothing else is asked.
        guard passages.contains(where: { !search.missing(in: $0).isEmpty }) else { return [] }
        for passage in passages { search.noteDefinition(in: passage) }
        search.noteOwnLists()
        let missing = passages.flatMap { search.missing(in: $0) }
        guard missing.contains(where: \.mayBeOfOther) else { return missing.map(\.finding) }
        // “Section 19 of the Care Act” in one paragraph, “see section 19” in the next.
        let others = Set(passages.flatMap { search.partsOfOthers(in: $0) })
        return missing.filter { !$0.mayBeOfOther || !others.contains($0.part) }.map(\.finding)
    }
}

private struct MissingReference {
    let finding: Diagnostic
    /// `section 19`
    let part: String
    /// Whether its sentence does not say that it is of this paper, and other documents have such parts.
    let mayBeOfOther: Bool
}

private struct Search {
    let targets: ReferenceTargets
    let links: LinkPlaces
    private let rates: [RateTable]
    private lazy var others = OtherBodies(in: rates)
    /// What headings, captions and items open that are no parts as the program knows them: “Appendix B – Survey”.
    private var defined: Set<String> = []
    /// Of each text, the numbers of options that its paragraphs begin with: “Option 3: a lease”. Only looked up.
    private var described: [String: Set<String>] = [:]

    init(targets: ReferenceTargets, links: LinkPlaces, rates: [RateTable]) {
        (self.targets, self.links, self.rates) = (targets, links, rates)
    }

    mutating func noteDefinition(in passage: Passage) {
        noteLetters(in: passage)
        guard let first = passage.words.first, passage[first].classes.contains(.reference),
            let reference = passage.typedReferences.first, reference.word == first, let label = reference.labels.first
        else { return }
        let rest = passage.bytes(from: label.bytes.upperBound).drop { $0 == .space || ".)".utf8.contains($0) }
        let isOpening =
            rest.isEmpty || ":-(".utf8.contains(rest.first ?? 0) || rest.first ?? 0 >= 0x80
            || passage.bytes(from: label.bytes.upperBound).first == UInt8(ascii: ".")
        guard isOpening else { return }
        // The paper's own options are those of the appraisal, whatever its report and its tables call one.
        let path = passage.span(of: reference.bytes(in: passage)).file.path
        let isOwn = reference.kind == .option && label.text.utf8.allSatisfy(\.isDigit) && targets.areOfOwn(path)
        guard isOwn, targets.options.count > 1, !passage.isHeading else {
            defined.insert(part(reference, label.text))
            return
        }
        if !rest.isEmpty { described[path, default: []].insert(label.text) }
    }

    /// A text that describes options from the first on has a list of its own.
    mutating func noteOwnLists() {
        for labels in described.values where labels.contains("1") {
            defined.formUnion(labels.map { "\(ReferenceKind.option.rawValue) \($0.wording)" })
        }
    }

    /// “Option A, a lease, and option B (a hire)”: a list of its own within a text.
    private mutating func noteLetters(in passage: Passage) {
        guard passage.bytes.contains(where: { ",:(".utf8.contains($0) }) else { return }
        for reference in passage.typedReferences where reference.kind == .option {
            for label in reference.labels where label.text.utf8.first?.isUppercaseLetter == true {
                let rest = passage.bytes(from: label.bytes.upperBound).drop { $0 == .space }
                let isNamed = ",:(".utf8.contains(rest.first ?? 0) || rest.starts(with: "–".utf8)
                let isInBrackets = passage.bytes(before: passage[reference.word].range.lowerBound).last == 0x28
                if isNamed || isInBrackets { defined.insert(part(reference, label.text)) }
            }
        }
    }

    /// What is said to be of other documents.
    func partsOfOthers(in passage: Passage) -> [String] {
        let other = passage.otherDocuments
        return passage.typedReferences.filter(\.kind.isOfAnyDocument).flatMap { reference -> [String] in
            guard case .elsewhere = passage.context(of: reference, besides: other) else { return [] }
            return reference.labels.map { part(reference, $0.text) }
        }
    }

    private func part(_ reference: TypedReference, _ label: String) -> String {
        "\(reference.kind.rawValue) \(label.wording)"
    }

    mutating func missing(in passage: Passage) -> [MissingReference] {
        let references = passage.typedReferences
        guard !references.isEmpty else { return [] }
        let other = passage.otherDocuments
        var found: [MissingReference] = []
        for reference in references {
            let context = passage.context(of: reference, besides: other)
            if case .elsewhere = context { continue }
            let place = passage.span(of: reference.bytes(in: passage))
            if let link = links.link(at: place), !reference.isAboutPaper(in: link) { continue }
            for label in reference.labels {
                guard let has = what(isThereInsteadOf: label.text, reference, context, in: place.file.path, passage),
                    !defined.contains(part(reference, label.text)),
                    context.isCertain || !others.mentions(in: passage).areMeant(by: reference)
                else { continue }
                let span = reference.labels.count == 1 ? place : passage.span(of: label.bytes)
                found.append(
                    MissingReference(
                        finding: .referenceMissing("\(reference.name(in: passage)) \(label.text)", at: span, has: has),
                        part: part(reference, label.text),
                        mayBeOfOther: !context.isCertain && reference.kind.isOfAnyDocument))
            }
        }
        return found
    }

    /// What the paper has; nil where it has what is asked for, or may mean something else.
    private func what(
        isThereInsteadOf label: String, _ reference: TypedReference, _ context: ReferenceContext, in path: String,
        _ passage: Passage
    ) -> String? {
        let (number, kind) = (Int(label), reference.kind)
        let isHere = context.isCertain || passage.isWord(reference.word - 1, in: ["see"])
        switch kind {
        case .option: return option(label)
        case .appendix: return targets.appendices.flatMap { appendix(label, of: $0) }
        case .recommendation:
            guard let known = targets.recommendations else { return nil }
            if label.utf8.contains(UInt8(ascii: ".")) {
                return known.numbers.contains(label)
                    ? nil : "its recommendations are \(known.numbers.sorted().joined(separator: ", "))"
            }
            return number.flatMap { beyond(known.count, $0, "recommendation") }
        case .table, .figure:
            guard let number, let counted = targets.counted(by: context, in: path) else { return nil }
            let count = kind == .table ? counted.tables : counted.figures
            // Where nothing is numbered, the text may be about another document.
            let isMeant =
                count > 0 || context.isCertain
                || targets.areOfOwn(path) && passage.shows(reference, isHere)
                    && !targets.haveElsewhere(number, kind) && !counted.lacksCaption(number, kind)
            return isMeant ? beyond(count, number, kind.rawValue) : nil
        case .paragraph:
            guard let numbers = targets.counted(by: context, in: path)?.numbers, !numbers.paragraphs.contains(label)
            else { return nil }
            let parts = label.utf8.split(separator: UInt8(ascii: "."))
            let isOfReports = parts.count == 2 && !label.utf8.contains(where: \.isLetter)
            guard isOfReports || isHere else { return nil }
            return "its paragraphs have numbers such as \(numbers.first)"
        case .section:
            guard isHere, let numbers = targets.counted(by: context, in: path)?.numbers, let number,
                !numbers.sections.contains(label)
            else { return nil }
            return beyond(numbers.sections.count, number, "section")
        }
    }

    private func option(_ label: String) -> String? {
        let options = targets.options
        let small = label.wording
        let digits = small.utf8.prefix(while: \.isDigit)
        guard options.count > 1, !options.contains(small), !label.utf8.contains(UInt8(ascii: ".")), digits.count < 3
        else { return nil }
        // “Option 2b” may be a way of doing Option 2, and “Option 2” may mean both 2a and 2b.
        let base = String(Substring(digits))
        let isPart = small.utf8.count > digits.count
        if !base.isEmpty, options.contains(base) || !isPart && options.contains(where: { $0.isPart(of: base) }) {
            return nil
        }
        return "it has \(options.count) options: \(options.prefix(12).joined(separator: ", "))"
    }

    private func appendix(_ label: String, of count: Int) -> String? {
        if let number = Int(label) { return number < 100 ? beyond(count, number, "appendix") : nil }
        guard label.utf8.count == 1, !targets.appendixTitles.contains(where: \.hasLabel) else {
            return nil
        }
        return Self.has(count, "appendix")
    }

    /// Nil for one of those that there are.
    private func beyond(_ count: Int, _ number: Int, _ name: String) -> String? {
        number > count && number < 100 ? Self.has(count, name) : nil
    }

    private static func has(_ count: Int, _ name: String) -> String {
        let kind = ReferenceKind(rawValue: name)
        return switch count {
        case 0 where kind == .table || kind == .figure: "no \(name) in it has a number, which comes with a caption"
        case 0: "there is no \(name) in it"
        case 1: "there is one \(name)"
        default: "there are \(count) \(kind?.plural ?? name)"
        }
    }
}

extension Passage {
    fileprivate var isHeading: Bool {
        guard !range.bytes.isEmpty else { return false }
        let span = span(of: range.bytes)
        let before = span.file.bytes[..<span.range.lowerBound].last { !$0.isBlank && $0 != UInt8(ascii: "*") }
        return before == UInt8(ascii: "#")
    }

    /// Whether the words say that a table or figure shows something here: “see Table 2”, “as Table 3 shows”.
    fileprivate func shows(_ reference: TypedReference, _ isSeen: Bool) -> Bool {
        if isSeen { return true }
        var next = reference.word + 1
        while next < words.upperBound, self[next].range.lowerBound < (reference.labels.last?.bytes.upperBound ?? 0) {
            next += 1
        }
        return isWord(next, in: ["shows", "show", "sets", "gives", "lists", "compares"])
    }
}

extension TypedReference {
    /// Whether the words of a link name a part of this paper that is no part like the one that it leads to: “Option 7” that
    /// leads to a paragraph.
    fileprivate func isAboutPaper(in link: LinkPlaces.Link) -> Bool {
        link.isOwn && !kind.isOfAnyDocument && link.part?.kind != kind
    }
}

extension String {
    /// `2a` of `2`
    fileprivate func isPart(of number: String) -> Bool {
        utf8.prefix(while: \.isDigit).elementsEqual(number.utf8)
    }

    /// Of a title in small letters: “appendix b – survey”.
    fileprivate var hasLabel: Bool { hasPrefix("appendix") || hasPrefix("annex") }
}

extension ReferenceContext {
    /// Whether the words say which text of this paper is meant.
    fileprivate var isCertain: Bool {
        switch self {
        case .here, .report, .appendix: true
        case .elsewhere, .open: false
        }
    }
}
