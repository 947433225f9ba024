internal import Datasets
internal import Values

/// The figures of a paper by how they are printed, where that says which figure is meant.
struct FiguresByText {
    /// Only looked up, never listed.
    private let figures: [String: Figure]

    init(_ data: PaperData) {
        var figures: [String: Figure] = [:]
        var several: Set<String> = []
        for figure in data.figures?.figures ?? []
        where figure.isTelling && !data.exemptFigures.hides(figure.name) {
            if figures.updateValue(figure, forKey: figure.printed) != nil { several.insert(figure.printed) }
        }
        for text in several { figures[text] = nil }
        self.figures = figures
    }

    /// The only figure that is printed like this; nil where it may well be another amount: any £20 is not the one of a
    /// figure.
    func figure(printedAs text: String) -> Figure? { figures[text] }
}

extension Figure {
    private static let fewestDigits = 3

    /// Whether it has so many digits that an equal amount is hardly another one.
    fileprivate var isTelling: Bool {
        let digits = printed.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let telling = digits.drop { $0 == UInt8(ascii: "0") }.reversed().drop { $0 == UInt8(ascii: "0") }
        return quantity.unit != .count && telling.count >= Self.fewestDigits
    }
}
