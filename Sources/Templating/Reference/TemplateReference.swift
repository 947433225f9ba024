/// The guide to the templates, written from the declarations of the pages: how a template is written, and every
/// name with its meaning. The same pages always give the same text.
package struct TemplateReference: Sendable {
    private let pages: [Page]

    package init(_ pages: [Page]) {
        self.pages = pages
    }

    /// A type of page with the templates that are written for it.
    package struct Page: Sendable {
        let templates: [String]
        let shape: RecordShape

        /// - Parameter templates: as `TemplateSet` knows them: `appraisal.html`, `appraisal.md`.
        package init<Model: PageModel>(_ model: Model.Type, templates: [String]) {
            self.templates = templates
            shape = RecordShape(model)
        }
    }

    /// The guide as Markdown. Groups of names are described at the end, once each.
    package var markdown: String {
        let groups = groups
        var text = Self.introduction
        for page in pages { text += "\n" + section(of: page) }
        if !groups.isEmpty { text += "\n## Groups of names\n" }
        for group in groups { text += "\n### \(group.title)\n\n" + table(of: group) }
        return text
    }
}

extension TemplateReference {
    private func section(of page: Page) -> String {
        let files = page.templates.map { "`\($0)\(TemplateName.ending)`" }
        return "## \(page.shape.title)\n\nFor \(files.joined(separator: ", ")).\n\n" + table(of: page.shape)
    }

    private func table(of record: RecordShape) -> String {
        let rows = record.fields().map { field in
            var meaning: [UInt8] = []
            Escaping.escapeMarkdown(field.meaning, inTableCell: true, into: &meaning)
            return "| `\(field.name)` | \(kind(of: field.shape)) | \(String(decoding: meaning, as: UTF8.self)) |\n"
        }
        return "| Name | What it is | Meaning |\n| --- | --- | --- |\n" + rows.joined()
    }

    private func kind(of shape: Shape) -> String {
        switch shape {
        case .text: "text"
        case .address: "address"
        case .rendered: shape.title
        case .flag: "yes or no"
        case .record(let record): "group: \(link(to: record))"
        case .list(.record(let record)): "list of groups: \(link(to: record))"
        case .list(.text): "list of texts"
        case .list(let item): "list of \(kind(of: item))"
        case .optional(let present): kind(of: present) + ", may be missing"
        }
    }

    private func link(to record: RecordShape) -> String {
        let words = record.title.lowercased().split(separator: " ")
        return "[\(record.title)](#\(words.joined(separator: "-")))"
    }

    /// The groups that can be reached from the pages, in the order in which a reader meets them, except those that
    /// are pages themselves.
    private var groups: [RecordShape] {
        var described = pages.map(\.shape)
        var next = 0
        while next < described.count {
            for group in described[next].fields().compactMap(\.shape.record) where !described.contains(group) {
                described.append(group)
            }
            next += 1
        }
        return Array(described.dropFirst(pages.count))
    }
}
