internal import Datasets
internal import Diagnostics

/// Which set of data each sheet of a workbook most likely holds, by its name.
struct WorkbookSets {
    let entries: [(set: String, sheet: String)]

    init(_ sheets: [String]) {
        var entries: [(set: String, sheet: String)] = []
        for sheet in sheets.prefix(Self.most) {
            let set = Self.set(of: sheet)
            if !set.isEmpty, !entries.contains(where: { $0.set == set }) { entries.append((set, sheet)) }
        }
        self.entries = entries
    }

    private static let most = 12

    private static func set(of sheet: String) -> String {
        let slug = Slug.make(sheet)
        let words = slug.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
        let kinds = [("rates", ["rate", "rates"]), ("risks", ["risk", "risks"]), ("figures", ["figure", "figures"])]
        return kinds.first { kind in kind.1.contains { words.contains($0) } }?.0 ?? slug
    }
}

extension String {
    /// In single quotes, in which YAML reads every sign as it is.
    var quotedForYAML: String {
        let parts = utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
        return "'\(parts.map { String(Substring($0)) }.joined(separator: "''"))'"
    }
}
