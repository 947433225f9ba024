package import Diagnostics
internal import Markdown
internal import Settings

extension Rule {
    package static let sectionBetweenOptions = Rule(
        "section-between-options", .error, "An ordinary section stands between two options.",
        example: .options(
            """
            ## Option 1 – Extend the contract
            ### Pros
            - Nothing changes for residents

            ## Background
            The contract ends in March.

            ## Option 2 – Commission eight providers
            ### Pros
            - Fixes the price for four years
            """,
            mended: """
                ## Background
                The contract ends in March.

                ## Option 1 – Extend the contract
                ### Pros
                - Nothing changes for residents

                ## Option 2 – Commission eight providers
                ### Pros
                - Fixes the price for four years
                """))
    package static let noOptions = Rule(
        "no-options", .warning, "An option appraisal has no options.", canBeLowered: true,
        example: .options(
            """
            ## The contract is extended
            ### Pros
            - Nothing changes for residents
            """,
            mended: """
                ## Option 1 – Extend the contract
                ### Pros
                - Nothing changes for residents
                """))
}

extension Diagnostic {
    static func sectionBetweenOptions(_ heading: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .sectionBetweenOptions, at: span, "the section \(heading.quoted) stands between two options",
            suggestion: "move it before the first option or after the last, or make it part of an option with ###")
    }

    /// - Parameter isEnglish: Whether the text does not say that it is in another language.
    static func noOptions(in file: SourceFile, isEnglish: Bool) -> Diagnostic {
        let words = isEnglish ? "" : "; words of another language stand in site.yml, under “options:”"
        return Diagnostic(
            .noOptions, at: .path(file.path), "no heading of this appraisal opens an option",
            suggestion: "an option begins with a heading such as “## Option 1 – Do nothing”\(words)")
    }
}

/// Finds the options and their aspects among the parts of an appraisal.
struct OptionsReader {
    private(set) var diagnostics: [Diagnostic] = []
    private let text: ReadText
    private let roles: RoleWords
    private let words: OptionWords
    private let baseline: BaselineName
    private let isNumbered: Bool
    private let isEnglish: Bool

    init(_ text: ReadText, roles: RoleWords, words: OptionWords, settings: DocumentSettings, isNumbered: Bool) {
        isEnglish = settings.language.map { $0.value.utf8.starts(with: "en".utf8) } ?? true
        self.text = text
        self.roles = roles
        self.words = words
        baseline = BaselineName(words)
        self.isNumbered = isNumbered
    }

    private var tree: MarkdownTree { text.tree }

    /// - Parameters:
    ///   - parts: The second-level headings with what stands under them.
    ///   - kinds: What each of these headings is.
    mutating func read(_ parts: [Part], _ kinds: [OptionHeading]) -> [Option] {
        report(parts, kinds)
        return parts.indices.compactMap { index in
            guard case .option(let key) = kinds[index] else { return nil }
            return option(parts[index], key: key, number: isNumbered ? String(index + 1) : nil)
        }
    }

    /// A section that begins with the word “Option” and has an option's parts was meant as one.
    func kind(of part: Part) -> OptionHeading {
        let heading = tree.plainText(of: part.heading)
        let kind = OptionHeading(heading, words: words)
        guard kind == .other, OptionHeading.beginsWithWord(heading, words: words) else { return kind }
        let hasParts = tree.siblings(part.content).contains { block in
            tree.headingLevel(block) == 3 && roles.role(ofHeading: tree.plainText(of: block)) != nil
        }
        return hasParts ? .malformed : .other
    }
}

extension OptionsReader {
    private mutating func report(_ parts: [Part], _ kinds: [OptionHeading]) {
        let options = kinds.indices.filter { kinds[$0].isOption }
        for (part, kind) in zip(parts, kinds) where kind.isMeant { report(part, kind) }
        if let first = options.first, let last = options.last {
            for part in (first...last).filter({ kinds[$0] == .other }).map({ parts[$0] }) {
                diagnostics.append(
                    .sectionBetweenOptions(tree.plainText(of: part.heading), at: tree.span(of: part.heading)))
            }
        } else if !kinds.contains(where: \.isMeant), !tree.endsInComment {
            diagnostics.append(.noOptions(in: tree.source, isEnglish: isEnglish))
        }
    }

    /// An option's heading that opens none.
    private mutating func report(_ part: Part, _ kind: OptionHeading) {
        let (heading, span) = (tree.plainText(of: part.heading), tree.span(of: part.heading))
        diagnostics.append(
            kind == .numbered
                ? .optionNumbered(heading, at: span, number: typedNumber(of: part.heading))
                : .optionHeading(heading, at: span))
    }

    private func typedNumber(of heading: NodeID) -> Span? {
        guard let first = tree.inside(heading).first, tree[first].kind == .text else { return nil }
        let range = tree[first].range
        let end = TypedNumber.end(in: tree.source.bytes[range], parts: 1)
        return end.map { Span(tree.source, range.lowerBound..<$0) }
    }

    private mutating func option(_ part: Part, key: String, number: String?) -> Option {
        let (description, parts) = tree.divided(part.content, at: 3)
        let aspects = parts.enumerated().map { aspect($0.element, of: key, number: $0.offset + 1) }
        let outcomes = aspects.filter { $0.role == .outcome }
        for aspect in outcomes.dropFirst() {
            let first = tree.span(of: outcomes[0].heading)
            diagnostics.append(.outcomeTwice(at: tree.span(of: aspect.heading), first: first))
        }
        let heading = tree.plainText(of: part.heading)
        let attributes = tree.attributes(of: part.heading)
        return Option(
            key: key, id: attributes?.id ?? key, shortLabel: Self.shortLabel(of: heading, key: key),
            heading: part.heading, number: number,
            isBaseline: attributes?.classes.contains("baseline") ?? false
                || baseline.stands(in: heading, words: words),
            description: description, aspects: aspects)
    }

    private mutating func aspect(_ part: Part, of key: String, number: Int) -> Aspect {
        let role = roles.role(ofHeading: tree.plainText(of: part.heading))
        let outcome =
            role == .outcome
            ? Outcome(
                reading: text.printedBlocks(in: part.content), of: tree, under: part.heading,
                end: part.content.upperBound, words: words, diagnostics: &diagnostics)
            : nil
        return Aspect(
            id: tree.attributes(of: part.heading)?.id ?? "\(key)-part-\(number)", heading: part.heading, role: role,
            content: part.content, outcome: outcome)
    }

    /// `Option 2`: the word, and the number or letter as the heading writes it, with the brackets of `2 (b)`.
    private static func shortLabel(of heading: String, key: String) -> String {
        let heading = Array(heading.withSingleBlanks.utf8)
        var left = key.utf8.count - "option-".utf8.count
        var end = heading.prefix { $0 != .space }.count
        while end < heading.count, left > 0 {
            if heading[end].isLetterOrDigit { left -= 1 }
            end += 1
        }
        let label = heading[..<end]
        let isOpen = label.contains(UInt8(ascii: "(")) && end < heading.count && heading[end] == UInt8(ascii: ")")
        return String(decoding: isOpen ? heading[...end] : label, as: UTF8.self)
    }
}

extension OptionHeading {
    /// Whether the heading was meant as an option's and opens none.
    fileprivate var isMeant: Bool { self == .malformed || self == .numbered }
}

extension MarkdownTree {
    /// Whether a comment that is never closed, a finding of its own, takes in all that follows.
    fileprivate var endsInComment: Bool {
        guard let last = siblings(body).reversed().first, self[last].kind == .html else { return false }
        let bytes = bytes(of: last)
        return bytes.starts(with: "<!--".utf8) && bytes.firstRange(ofBytes: "-->".utf8) == nil
    }
}
