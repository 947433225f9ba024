internal import OfficeFiles

/// The cells of a sheet that somebody commented on.
final class CommentsPart: SpreadsheetPart {
    private(set) var cells: [CellReference] = []
    /// Whether any comment does not say where it stands.
    private(set) var hasOthers = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "comment" else { return }
        if let cell = attributes.pointer("ref").flatMap({ CellReference($0) }) {
            cells.append(cell)
        } else {
            hasOthers = true
        }
    }
}
