internal import Diagnostics
package import Markdown
package import Settings

/// What a translator has before them at once: the title, a setting, a heading, a caption, a paragraph, an item, or a cell of
/// a table.
package struct TextSegment: Sendable {
    package enum Kind: Sendable, Equatable {
        /// By its path in the front matter: `key-figures 2 label`.
        case setting(String)
        case title, heading, caption, block
        /// Counted from 1; row 0 is the head.
        case cell(row: Int, column: Int)
    }

    package enum Content: Sendable {
        /// With what stands behind a break in it: the first sentence of a caption, and the others.
        case lines([TextRun])
        case setting(Located<String>)
    }

    package let kind: Kind
    /// The paragraph, heading or cell that says it, or what a caption stands above; nil for a setting.
    package let node: NodeID?
    package let content: Content
    /// The names whose values it prints, in the order of the text, each as often as it stands there.
    package let names: [String]
}

extension PaperText {
    /// The segments of a part in the order of the text, those of each block by themselves.
    package func segments(of part: TextPart) -> (heading: TextSegment?, blocks: [[TextSegment]]) {
        (part.heading.map { segment(.heading, $0) }, part.blocks.map(segments))
    }

    /// Its title; nil without one.
    package func titleSegment(_ settings: [SettingWords]) -> TextSegment? {
        outline.title.map { segment(.title, $0) }
            ?? settings.first { $0.path == "title" }.map { TextSegment(.title, $0) }
    }

    private func segments(of block: TextBlock) -> [TextSegment] {
        let caption = marks.captions[block.node].map { caption in
            let lines = [caption.finding, caption.details]
            return TextSegment(
                kind: .caption, node: block.node, content: .lines(lines), names: lines.flatMap { names(in: $0) })
        }
        return [caption].compactMap { $0 } + own(block)
    }

    private func own(_ block: TextBlock) -> [TextSegment] {
        switch block.kind {
        // Its paragraphs are blocks of their own.
        case .quote, .rule, .data: return []
        case .table:
            return tree.children(of: block.node).enumerated().flatMap { row, node in
                tree.children(of: node).enumerated().map { column, cell in
                    segment(.cell(row: row, column: column + 1), cell)
                }
            }
        default: return [segment(.block, block.node)]
        }
    }

    private func segment(_ kind: TextSegment.Kind, _ node: NodeID) -> TextSegment {
        let line = TextRun(nodes: tree.inside(node))
        return TextSegment(kind: kind, node: node, content: .lines([line]), names: names(in: line))
    }

    private func names(in line: TextRun) -> [String] {
        marks.values.entries(in: line.nodes).flatMap { entry in
            entry.value.filter { line.window.contains($0.place.lowerBound) }.map(\.name)
        }
    }
}

extension TextSegment {
    package init(_ setting: SettingWords) { self.init(.setting(setting.path), setting) }

    fileprivate init(_ kind: Kind, _ setting: SettingWords) {
        let names = NamePlaces(in: setting.text.value).places.compactMap(\.name)
        self.init(kind: kind, node: nil, content: .setting(setting.text), names: names)
    }
}
