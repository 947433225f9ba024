/// The data besides the figures whose values formulas may name: rates, risks and tables.
protocol OtherData: NameSource {
    /// Whether the data that would give the name its value are at fault themselves.
    func isFaulty(_ name: String) -> Bool
    /// The amounts of a row or column of a table; nil for any other name.
    func list(named name: String) -> CellList?
    /// What an amount is for one of: `hour`; nil where nothing says it.
    func per(named name: String) -> String?
    /// Whether the file was there and could be read.
    func has(_ file: DataFile) -> Bool
}
