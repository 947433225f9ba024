internal import Datasets
package import Diagnostics

/// What a table of data is to show besides its numbers: `bars:` and `marks:` under its name in `data:`.
package struct TableSettings: Sendable {
    /// A line across a chart of rates, for a value that is not among them: `Proposed: figures.rate-neighbourhood`.
    package struct Mark: Sendable {
        package let label: Located<String>
        /// Of the value, as between double braces.
        package let value: Located<String>
    }

    /// Of the set of data.
    package let name: Located<String>
    /// The columns whose cells carry bars; nil where the settings do not say.
    package let bars: Located<[Located<String>]>?
    package let marks: [Mark]
    /// Where the marks begin; nil where there are none.
    package let marksSpan: Span?
    /// Where in a workbook the set stands; nil where the settings do not say.
    let place: Located<String>?

    /// - Parameter entries: What stands under the name.
    init(_ name: Located<String>, _ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: ["sheet", "bars", "marks"])
        self.name = name
        place = reader.text("sheet", expecting: DataSettings.expectedPlace)
        let columns = reader.textOrTexts("bars")
        bars = columns.isEmpty ? nil : reader.span(ofKey: "bars").map { Located(columns, at: $0) }
        let marks = reader.has("marks") ? reader.group("marks") : []
        var values = SettingsReader(marks, known: nil)
        self.marks = marks.compactMap { entry in
            let value = values.text(entry.key, expecting: "the name of a value, such as figures.rate")
            return value.map { Mark(label: Located(entry.key, at: entry.keySpan), value: $0) }
        }
        marksSpan = self.marks.isEmpty ? nil : reader.span(ofKey: "marks")
        diagnostics += reader.diagnostics + values.diagnostics
    }
}
