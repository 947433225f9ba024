package import Diagnostics

extension Rule {
    /// Every rule of this room.
    package static let ofMarkdown = [
        tooLarge, markdownLimit, nesting, textLost, tableCells, footnoteUnused, footnoteDuplicate, footnoteUndefined,
        linkDefinition, linkUnused, attributes, languageBlock,
    ]
}
