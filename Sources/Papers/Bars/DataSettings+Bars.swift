internal import Settings

extension DataSettings {
    /// The bars that the settings ask for in a file that is shown as it is.
    func bars(of file: String) -> BarRequest? {
        tables.first { $0.name.value == file }?.bars.map { BarRequest(columns: $0.value, span: $0.span) }
    }
}
