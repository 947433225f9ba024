import Diagnostics
import TestSupport
import Testing

@testable import Pictures

/// A picture in SVG with places marked in it.
struct Drawing {
    let text: MarkedText

    /// - Parameter inside: What stands in the element `svg`, whose prefix `xlink` is declared.
    init(_ inside: String) {
        self.init(whole: "\(Self.opening)\(inside)</svg>")
    }

    init(whole: String) {
        text = MarkedText(whole, path: "Content/paper/map.svg")
    }

    var faults: [Diagnostic] { PictureCheck.faults(in: text.file) }

    static let opening =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">"

    /// The start of a picture in PNG, in base64.
    static let png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg=="
}

/// Expects one finding of `picture-content` at each mark, and no other.
func expectContentFaults(in drawing: Drawing, sourceLocation: SourceLocation = #_sourceLocation) {
    expectFindings(
        drawing.text.offsets.map { _ in "picture-content" }, in: drawing.faults, of: drawing.text,
        sourceLocation: sourceLocation)
}
