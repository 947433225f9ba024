internal import Datasets
package import Diagnostics

extension Rule {
    package static let dataSetting = Rule(
        "data-setting", .error, "A setting under “data” names no set of data, or no workbook of the folder.",
        example: .settings(
            """
            topic: Adult social care
            data: {Rates of pay: Survey}
            """,
            mended: "topic: Adult social care"))
}

extension Diagnostic {
    fileprivate static func dataSetting(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .dataSetting, at: span, "\(name.quoted) is no name that a set of data can have",
            suggestion: "delete it, or write rates, risks, figures or the name by which the text shows the table")
    }
}

/// How the data files of a paper are read: `data:` in the settings of its text.
package struct DataSettings: Sendable {
    /// Whether what a workbook hides is left out without a finding.
    package let leavesOutHidden: Bool
    /// The file that holds several sets of data; nil where each has a file of its own.
    package let workbook: Located<String>?
    /// Where in their workbooks sets of data stand, in the order of the settings.
    package let sets: [DataSet]
    /// What sets of data are to show besides their numbers, in the order of the settings.
    package let tables: [TableSettings]

    /// A set of data and the sheet, range or table that holds it.
    package struct DataSet: Sendable {
        package let name: Located<String>
        /// `Rates`, `Rates, A3:F16`, or the name of a table.
        package let place: Located<String>
    }

    /// Those of a text without `data:`.
    package static let standard = DataSettings(leavesOutHidden: false, workbook: nil, sets: [], tables: [])

    private enum Hidden: String, CaseIterable, Sendable {
        case leaveOut = "leave-out"
    }

    private init(leavesOutHidden: Bool, workbook: Located<String>?, sets: [DataSet], tables: [TableSettings]) {
        self.leavesOutHidden = leavesOutHidden
        self.workbook = workbook
        self.sets = sets
        self.tables = tables
    }

    init(_ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: nil)
        leavesOutHidden = reader.read(Self.hidden) != nil
        workbook = reader.read(Self.workbook)
        var tables: [TableSettings] = []
        sets = entries.filter { ![Self.hidden.name, Self.workbook.name].contains($0.key) }.compactMap { entry in
            guard Slug.make(entry.key) == entry.key else {
                diagnostics.append(.dataSetting(entry.key, at: entry.keySpan))
                return nil
            }
            let name = Located(entry.key, at: entry.keySpan)
            var place: Located<String>?
            if case .mapping(let entries) = entry.value.kind {
                let table = TableSettings(name, entries, diagnostics: &diagnostics)
                tables.append(table)
                place = table.place
            } else {
                place = reader.text(entry.key, expecting: Self.expectedPlace)
            }
            return place.map { DataSet(name: name, place: $0) }
        }
        self.tables = tables
        diagnostics += reader.diagnostics
    }

    static let group = SettingGroup(
        [hidden.shape, workbook.shape],
        others: SettingGroup.Others(
            "set of data", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
            .either([.text, .settings(TableSettings.group)])))

    private static let hidden = Setting.choice(
        "hidden", "Says that what workbooks hide is left out on purpose.", of: Hidden.self,
        absence: "hidden rows, columns and sheets are an error with a list", example: "leave-out")
    private static let workbook = Setting.text(
        "workbook", "The workbook that holds several sets of data.", absence: "each set has a file of its own",
        example: "model.xlsx")

    static let expectedPlace = "a sheet, such as “Rates” or “Rates, A3:F16”"

    /// The heads of columns that a set of rates has besides those that the program knows.
    package func further(of set: String) -> [Located<String>] {
        tables.first { $0.name.value == set }?.further ?? []
    }

    /// Where a set stands in its workbook; nil where the settings do not say.
    package func place(of set: String) -> Located<String>? { sets.first { $0.name.value == set }?.place }
}
