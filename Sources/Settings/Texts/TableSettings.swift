internal import Datasets
package import Diagnostics

/// What a table of data is to show besides its numbers: `bars:`, `marks:` and `further:` under its name in `data:`.
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
    /// Columns of a file of rates that its table shows as well, as its heads are written.
    package let further: [Located<String>]
    /// Where the marks begin; nil where there are none.
    package let marksSpan: Span?
    /// Where in a workbook the set stands; nil where the settings do not say.
    let place: Located<String>?

    /// - Parameter entries: What stands under the name.
    init(_ name: Located<String>, _ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        self.name = name
        place = reader.read(Self.sheet)
        let columns = reader.read(Self.barColumns)
        bars = columns.isEmpty ? nil : reader.span(ofKey: Self.barColumns.name).map { Located(columns, at: $0) }
        further = reader.read(Self.furtherColumns)
        let marks = reader.read(Self.markValues)
        var values = SettingsReader(marks, known: nil)
        self.marks = marks.compactMap { entry in
            let value = values.text(entry.key, expecting: "the name of a value, such as figures.rate")
            return value.map { Mark(label: Located(entry.key, at: entry.keySpan), value: $0) }
        }
        marksSpan = self.marks.isEmpty ? nil : reader.span(ofKey: Self.markValues.name)
        diagnostics += reader.diagnostics + values.diagnostics
    }
}

extension TableSettings {
    static let group = SettingGroup([sheet.shape, barColumns.shape, markValues.shape, furtherColumns.shape])

    private static let sheet = Setting.text(
        "sheet", "Where in its workbook the set stands: a sheet, a range of it, or a table.",
        expecting: DataSettings.expectedPlace, example: "\"Pay survey, B3:D25\"")
    private static let barColumns = Setting.textOrTexts(
        "bars", "The columns of the table whose cells carry bars.", example: "[Residents, Hours]")
    private static let furtherColumns = Setting.textOrTexts(
        "further", "Columns of a file of rates that its table shows beside each council, in words.",
        example: "[Contract type]")
    private static let markValues = Setting.group(
        "marks", "Values that a chart of rates shows as lines, each below its name.",
        SettingGroup([], others: SettingGroup.Others("line", .text)), example: "{Proposed: figures.rate-proposed}")
}
