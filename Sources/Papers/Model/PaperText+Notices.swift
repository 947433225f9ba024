package import Markdown
internal import Settings

extension PaperText {
    /// Whether a paragraph stands in place of an exempt block: its words are in the language of the page, whatever is said of
    /// the lines around.
    package func isNotice(_ paragraph: NodeID) -> Bool {
        marks.values.entries(in: tree.inside(paragraph)).contains { entry in
            entry.value.contains { WithheldWords.isName($0.name) }
        }
    }
}
