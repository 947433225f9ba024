import Diagnostics

/// The tags of templates whose values begin an address: `href="{{link}}"`.
struct AddressPlaces: Sendable {
    /// Offsets into the file, by its path. Only looked up, never listed.
    private var starts: [String: Set<Int>] = [:]

    func contains(_ span: Span) -> Bool { starts[span.file.path]?.contains(span.range.lowerBound) ?? false }

    mutating func add(_ span: Span) { starts[span.file.path, default: []].insert(span.range.lowerBound) }
}
