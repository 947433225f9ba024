package import Markdown
package import Papers

extension PaperText {
    /// The words of each heading and paragraph that is printed in a range, in reading order.
    package func words(in range: Range<NodeID>) -> [String] {
        range.filter { tree[$0].kind == .heading || tree[$0].kind == .paragraph }
            .filter { !marks.elsewhere.contains($0) }.map { words(of: $0) }
    }

    /// The words of the headings of its sections.
    package var headings: [String] { outline.sections.map { words(of: $0.heading) } }
    package var introductionWords: [String] { words(in: outline.introduction) }
    /// The words of each heading and paragraph, section by section.
    package var sectionWords: [[String]] { outline.sections.map { words(in: $0.content) } }

    /// The printed lines of the values that stand in a range.
    package func values(in range: Range<NodeID>) -> [String] {
        marks.values.entries(in: range).flatMap(\.value).flatMap(\.lines)
    }

    /// The numbers of the paragraphs and items in a range.
    package func labels(in range: Range<NodeID>) -> [Label] { marks.labels.entries(in: range).map(\.value) }
}
