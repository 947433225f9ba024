package import Diagnostics
internal import Markdown

extension Rule {
    package static let sectionBetweenOptions = Rule(
        "section-between-options", .error, "An ordinary section stands between two options.")
    package static let titleMisplaced = Rule(
        "title-misplaced", .error, "A first-level heading stands elsewhere than at the top.")
    package static let noOptions = Rule(
        "no-options", .warning, "An option appraisal has no options.", canBeLowered: true)
}

extension Diagnostic {
    static func sectionBetweenOptions(_ heading: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .sectionBetweenOptions, at: span, "the section “\(heading)” stands between two options",
            suggestion: "move it before the first option or after the last, or make it part of an option with ###")
    }

    static func titleMisplaced(at span: Span) -> Diagnostic {
        Diagnostic(
            .titleMisplaced, at: span, "only the title, on the first line, is a heading with one #",
            suggestion: "begin a section with ##")
    }

    static func noOptions(at span: Span) -> Diagnostic {
        Diagnostic(
            .noOptions, at: span, "no heading of this appraisal opens an option",
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
        let title = readTitle(&blocks)
        for block in blocks where block.headingLevel == 1 { diagnostics.append(.titleMisplaced(at: block.span)) }
        let introduction = blocks.prefix { $0.headingLevel != 2 }
        let parts = Part.divide(blocks.dropFirst(introduction.count), at: 2)
        let kinds = parts.map { OptionHeading($0.heading.plainText) }
        let isOption = kinds.map { if case .option = $0 { true } else { false } }
        let first = isOption.firstIndex(of: true) ?? parts.count
        let last = isOption.lastIndex(of: true) ?? parts.count
        report(parts, kinds, between: first, and: last)
        var sections: [(index: Int, section: Section)] = []
        var options: [Option] = []
        for (index, part) in parts.enumerated() {
            if case .option(let key) = kinds[index] {
                options.append(option(part, key: key))
            } else {
                sections.append((index, Section(part, number: sections.count + 1)))
            }
        }
        return Appraisal(
            title: title, layout: settings.layout, introduction: Array(introduction),
            sectionsBefore: sections.filter { $0.index < first }.map(\.section),
            options: options,
            sectionsAfter: sections.filter { $0.index > first }.map(\.section),
            footnotes: document.footnotes)
    }
}

extension AppraisalReader {
    /// The title of the settings, or the first-level heading that opens the text.
    private mutating func readTitle(_ blocks: inout ArraySlice<Block>) -> String {
        guard let first = blocks.first, case .heading(1, let content) = first.kind else {
            if let title = settings.title { return title.value }
            let place = document.blocks.first?.span.range.lowerBound ?? document.source.bytes.count
            diagnostics.append(.titleMissing(at: Span(document.source, place..<place)))
            return ""
        }
        blocks.removeFirst()
        if let setting = settings.title { diagnostics.append(.titleTwice(at: first.span, first: setting.span)) }
        if content.plainText.utf8.allSatisfy(\.isBlank) { diagnostics.append(.titleMissing(at: first.span)) }
        return content.plainText
    }

    private mutating func report(_ parts: [Part], _ kinds: [OptionHeading], between first: Int, and last: Int) {
        for (index, part) in parts.enumerated() {
            let heading = part.heading.plainText
            if kinds[index] == .malformed {
                diagnostics.append(.optionHeading(heading, at: part.span))
            } else if kinds[index] == .other, index > first, index < last {
                diagnostics.append(.sectionBetweenOptions(heading, at: part.span))
            }
        }
        if first == parts.count { diagnostics.append(.noOptions(at: Span(document.source, 0..<0))) }
    }

    private mutating func option(_ part: Part, key: String) -> Option {
        let description = part.content.prefix { $0.headingLevel != 3 }
        let parts = Part.divide(part.content.dropFirst(description.count), at: 3)
        return Option(
            key: key, id: part.attributes?.id ?? key, heading: part.heading, span: part.span,
            isBaseline: Self.isBaseline(part), description: Array(description),
            aspects: parts.enumerated().map { aspect($0.element, of: key, number: $0.offset + 1) })
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
        let heading = part.heading.plainText.lowercased()
        let words = ["(do nothing)", "(do minimum)", "(business as usual)", "(bau)"]
        return part.attributes?.classes.contains("baseline") ?? false
            || words.contains { Array(heading.utf8).firstRange(of: Array($0.utf8)) != nil }
    }
}

/// A heading and what stands under it, up to the next heading of its level.
private struct Part {
    let heading: [Inline]
    let attributes: Attributes?
    let span: Span
    let content: ArraySlice<Block>

    /// - Parameter blocks: The first of them, if any, is a heading of the level.
    static func divide(_ blocks: ArraySlice<Block>, at level: Int) -> [Part] {
        let starts = blocks.indices.filter { blocks[$0].headingLevel == level }
        let ends = starts.dropFirst() + [blocks.endIndex]
        return zip(starts, ends).compactMap { start, end in
            guard case .heading(_, let heading) = blocks[start].kind else { return nil }
            return Part(
                heading: heading, attributes: blocks[start].attributes, span: blocks[start].span,
                content: blocks[(start + 1)..<end])
        }
    }
}

extension Section {
    fileprivate init(_ part: Part, number: Int) {
        self.init(
            id: part.attributes?.id ?? "section-\(number)", heading: part.heading, span: part.span,
            content: Array(part.content))
    }
}

extension Block {
    /// Nil when the block is no heading.
    fileprivate var headingLevel: Int? {
        if case .heading(let level, _) = kind { level } else { nil }
    }
}
