internal import Diagnostics
internal import Settings
internal import Values

/// What names may not show to everybody.
struct ExemptNames {
    /// What stands in place of exempt blocks.
    let words: WithheldWords
    /// Files of which nothing is read.
    let files: ExemptFiles
    /// Rows that are cut out of the data.
    let rows: ExemptData

    /// What is wrong with a name whose value would come from an exempt file; nil for any other name.
    func finding(_ name: String, at use: Span) -> Diagnostic? {
        if let finding = rows.finding(name, at: use) { return finding }
        guard !files.settings.isEmpty else { return nil }
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.count > 1 else { return nil }
        let file = parts[0] == "table" ? parts[1] : parts[0] == "switch" ? "figures" : parts[0]
        let setting = DataFile.endings.lazy.compactMap { files.setting(of: "\(file).\($0)") }.first
        return setting.map { .exemptData($0, name: name) }
    }
}
