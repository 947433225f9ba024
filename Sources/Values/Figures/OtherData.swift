/// The data besides the figures whose values formulas may name: rates and risks.
protocol OtherData: NameSource {
    /// Whether the data that would give the name its value are at fault themselves.
    func isFaulty(_ name: String) -> Bool
    /// Whether the file was there and could be read.
    func has(_ file: DataFile) -> Bool
}
