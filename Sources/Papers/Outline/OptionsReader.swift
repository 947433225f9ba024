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

    static func noOptions(in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .noOptions, at: .path(file.path), "no heading of this appraisal opens an option",
            suggestion: "an option begins with a heading such as “## Option 1 – Do nothing”")
    }
}

/// Finds the options and their aspects among the parts of an appraisal.
struct OptionsReader {
    private(set) var diagnostics: [Diagnostic] = []
    private let text: ReadText
    private let roles: RoleWords
    private let isNumbered: Bool

    init(_ text: ReadText, roles: RoleWords, isNumbered: Bool) {
        self.text = text
        self.roles = roles
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
        let kind = OptionHeading(heading)
        guard kind == .other, OptionHeading.beginsWithWord(heading) else { return kind }
        let hasParts = tree.siblings(part.content).contains { block in
            tree.headingLevel(block) == 3 && roles.role(ofHeading: tree.plainText(of: block)) != nil
        }
        return hasParts ? .malformed : .other
    }
}

extension OptionsReader {
    private mutating func report(_ parts: [Part], _ kinds: [OptionHeading]) {
        let options = kinds.indices.filter { kinds[$0].isOption }
        for (part, kind) in zip(parts, kinds) where kind == .malformed {
            diagnostics.append(.optionHeading(tree.plainText(of: part.heading), at: tree.span(of: part.heading)))
        }
        if let first = options.first, let last = options.last {
            for part in (first...last).filter({ kinds[$0] == .other }).map({ parts[$0] }) {
                diagnostics.append(
                    .sectionBetweenOptions(tree.plainText(of: part.heading), at: tree.span(of: part.heading)))
            }
        } else if !kinds.contains(.malformed) {
            diagnostics.append(.noOptions(in: tree.source))
        }
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
            isBaseline: attributes?.classes.contains("baseline") ?? false || Self.saysBaseline(heading),
            description: description, aspects: aspects)
    }

    private mutating func aspect(_ part: Part, of key: String, number: Int) -> Aspect {
        let role = roles.role(ofHeading: tree.plainText(of: part.heading))
        let outcome =
            role == .outcome
            ? Outcome(
                reading: text.printedBlocks(in: part.content), of: tree, under: part.heading,
                end: part.content.upperBound, diagnostics: &diagnostics)
            : nil
        return Aspect(
            id: tree.attributes(of: part.heading)?.id ?? "\(key)-part-\(number)", heading: part.heading, role: role,
            content: part.content, outcome: outcome)
    }

    /// `Option 2`: the word, and the number or letter as the heading writes it.
    private static func shortLabel(of heading: String, key: String) -> String {
        let heading = heading.utf8.drop { !$0.isLetterOrDigit }
        let word = heading.prefix(while: \.isLetter)
        let label = heading.dropFirst(word.count).drop { !$0.isLetterOrDigit }.prefix(
            key.utf8.count - "option-".utf8.count)
        return "\(String(Substring(word))) \(String(Substring(label)))"
    }

    private static func saysBaseline(_ heading: String) -> Bool {
        guard heading.utf8.contains(UInt8(ascii: "(")) else { return false }
        let words = Array(heading.wording.utf8)
        return ["(do nothing)", "(do minimum)", "(business as usual)", "(bau)"].contains {
            words.firstRange(ofBytes: Array($0.utf8)) != nil
        }
    }
}
