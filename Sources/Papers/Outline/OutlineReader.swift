internal import Diagnostics
internal import Markdown
internal import Settings

/// Divides a text by its headings, once, as they are written.
struct OutlineReader {
    private(set) var diagnostics: [Diagnostic] = []
    private let text: ReadText
    private let settings: DocumentSettings

    init(_ text: ReadText, settings: DocumentSettings) {
        self.text = text
        self.settings = settings
    }

    /// Of a report, or of a text that it lists as an appendix.
    mutating func sections(roles: RoleWords, isNumbered: Bool) -> Outline {
        let (title, introduction, parts) = parts()
        let sections = parts.enumerated().map { index, part in
            Section(
                part, of: text.tree, roles: roles, number: index + 1, numbering: isNumbered ? String(index + 1) : nil)
        }
        return Outline(
            title: title, introduction: introduction, sections: sections, sectionsBeforeOptions: sections.count,
            options: [])
    }

    mutating func report(roles: RoleWords, isNumbered: Bool) -> Outline {
        let outline = sections(roles: roles, isNumbered: isNumbered)
        for section in outline.sections where section.isRecommendations {
            diagnostics += Self.faults(of: section, in: text)
        }
        return outline
    }

    mutating func appraisal(roles: RoleWords, words: OptionWords, isNumbered: Bool) -> Outline {
        let (title, introduction, parts) = parts()
        var reader = OptionsReader(text, roles: roles, words: words, settings: settings, isNumbered: isNumbered)
        let kinds = parts.map(reader.kind)
        let options = reader.read(parts, kinds)
        diagnostics += reader.diagnostics
        let ordinary = parts.indices.filter { !kinds[$0].isOption }
        let sections = ordinary.enumerated().map { count, index in
            Section(
                parts[index], of: text.tree, roles: roles, number: count + 1,
                numbering: isNumbered ? String(index + 1) : nil)
        }
        let first = kinds.firstIndex(where: \.isOption) ?? parts.count
        return Outline(
            title: title, introduction: introduction, sections: sections,
            sectionsBeforeOptions: ordinary.prefix { $0 < first }.count, options: options)
    }

    private mutating func parts() -> (title: NodeID?, introduction: Range<NodeID>, parts: [Part]) {
        let body = text.tree.body
        let title = TitleReader(tree: text.tree, settings: settings)
            .read(text.printedBlocks(in: body), diagnostics: &diagnostics)
        let start = title.map { text.tree.behind($0) } ?? body.lowerBound
        let (introduction, parts) = text.tree.divided(start..<body.upperBound, at: 2)
        return (title, introduction, parts)
    }
}

extension PaperText {
    /// A text of which nothing is found out yet but its outline.
    convenience init(_ document: PaperDocument, _ text: ReadText, outline: Outline) {
        self.init(
            document, text.tree, outline: outline, definitions: text.elsewhere,
            marks: Marks(elsewhere: text.elsewhere))
    }
}
