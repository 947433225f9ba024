extension String {
    /// What stands after the last full stop of a path, in small letters: `pdf`; empty when there is none.
    package var fileKind: String {
        guard let stop = utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(decoding: utf8[stop...].dropFirst().map(\.lowercased), as: UTF8.self)
    }
}
