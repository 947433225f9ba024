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

/// Sorts the blocks of `appraisal.md` into introduction, sections, options and their aspects.
struct AppraisalReader {
    private(set) var diagnostics: [Diagnostic] = []
    private let document: MarkdownDocument
    private let settings: AppraisalSettings
    private let roles: RoleWords

    init(_ document: MarkdownDocument, settings: AppraisalSettings, roles: RoleWords) {
        self.document = document
        self.settings = settings
        self.roles = roles
    }

    mutating func read() -> Appraisal {
        var blocks = document.blocks[...]
        let title = TitleReader(settings: settings.document, source: document.source)
            .read(&blocks, diagnostics: &diagnostics)
        let introduction = blocks.prefix { $0.headingLevel != 2 }
        let parts = numbered(Part.divide(blocks.dropFirst(introduction.count), at: 2))
        let kinds = parts.map(kind)
        report(parts, kinds)
        let options = self.options(parts, kinds)
        let first = kinds.firstIndex(where: \.isOption) ?? parts.count
        let ordinary = parts.indices.filter { !kinds[$0].isOption }
        let sections = ordinary.enumerated().map {
            Section(parts[$0.element], number: $0.offset + 1, numbering: number(ofPart: $0.element))
        }
        let before = ordinary.prefix { $0 < first }.count
        return Appraisal(
            title: title, layout: settings.layout, introduction: Array(introduction),
            sectionsBefore: Array(sections.prefix(before)), options: options,
            sectionsAfter: Array(sections.dropFirst(before)), footnotes: document.footnotes,
            abbreviations: document.abbreviations)
    }
}

extension AppraisalReader {
    private var isNumbered: Bool { settings.document.isNumbered ?? false }

    /// With numbers of paragraphs where the settings ask for them.
    private func numbered(_ parts: [Part]) -> [Part] {
        guard isNumbered else { return parts }
        return parts.enumerated().map { index, part in
            var numbering = Numbering(section: index + 1)
            return part.with(content: numbering.number(Array(part.content), isVerdict: isOutcome)[...])
        }
    }

    private func number(ofPart index: Int) -> String? {
        isNumbered ? String(index + 1) : nil
    }

    private func isOutcome(_ heading: Block?) -> Bool {
        guard case .heading(3, let content) = heading?.kind else { return false }
        return roles.role(ofHeading: content.plainText) == .outcome
    }

    /// A section that begins with the word “Option” and has an option's parts was meant as one.
    private func kind(of part: Part) -> OptionHeading {
        let kind = OptionHeading(part.heading.plainText)
        guard kind == .other, OptionHeading.beginsWithWord(part.heading.plainText) else { return kind }
        let hasParts = part.content.contains { block in
            guard case .heading(3, let heading) = block.kind else { return false }
            return roles.role(ofHeading: heading.plainText) != nil
        }
        return hasParts ? .malformed : .other
    }

    private mutating func report(_ parts: [Part], _ kinds: [OptionHeading]) {
        let options = kinds.indices.filter { kinds[$0].isOption }
        for (part, kind) in zip(parts, kinds) where kind == .malformed {
            diagnostics.append(.optionHeading(part.heading.plainText, at: part.span))
        }
        if let first = options.first, let last = options.last {
            for index in first...last where kinds[index] == .other {
                diagnostics.append(.sectionBetweenOptions(parts[index].heading.plainText, at: parts[index].span))
            }
        } else if !kinds.contains(.malformed) {
            diagnostics.append(.noOptions(in: document.source))
        }
    }

    private mutating func options(_ parts: [Part], _ kinds: [OptionHeading]) -> [Option] {
        parts.indices.compactMap { index in
            guard case .option(let key) = kinds[index] else { return nil }
            return option(parts[index], key: key, number: number(ofPart: index))
        }
    }

    private mutating func option(_ part: Part, key: String, number: String?) -> Option {
        let description = part.content.prefix { $0.headingLevel != 3 }
        let parts = Part.divide(part.content.dropFirst(description.count), at: 3)
        let aspects = parts.enumerated().map { aspect($0.element, of: key, number: $0.offset + 1) }
        let outcomes = aspects.filter { $0.role == .outcome }
        for aspect in outcomes.dropFirst() {
            diagnostics.append(.outcomeTwice(at: aspect.span, first: outcomes[0].span))
        }
        return Option(
            key: key, id: part.attributes?.id ?? key, heading: part.heading, span: part.span,
            number: number, isBaseline: Self.isBaseline(part), description: Array(description), aspects: aspects)
    }

    private mutating func aspect(_ part: Part, of key: String, number: Int) -> Aspect {
        let role = roles.role(ofHeading: part.heading.plainText)
        let outcome =
            role == .outcome
            ? Outcome(reading: Array(part.content), under: part.span, diagnostics: &diagnostics)
            : nil
        return Aspect(
            id: part.attributes?.id ?? "\(key)-part-\(number)", heading: part.heading, span: part.span, role: role,
            content: Array(part.content), outcome: outcome)
    }

    private static func isBaseline(_ part: Part) -> Bool {
        let heading = part.heading.plainText.wording
        let words = ["(do nothing)", "(do minimum)", "(business as usual)", "(bau)"]
        return part.attributes?.classes.contains("baseline") ?? false
            || words.contains { Array(heading.utf8).firstRange(of: Array($0.utf8)) != nil }
    }
}
