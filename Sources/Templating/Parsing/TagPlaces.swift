import Diagnostics

/// Tags of templates at places of a kind: those whose values begin an address, `href="{{link}}"`, or those of phrases that
/// are all of an attribute without quotation marks, `data-label={{words.value}}`.
struct TagPlaces: Sendable {
    /// Offsets into the file, by its path. Only looked up, never listed.
    private var starts: [String: Set<Int>] = [:]

    func contains(_ span: Span) -> Bool { starts[span.file.path]?.contains(span.range.lowerBound) ?? false }

    mutating func add(_ span: Span) { starts[span.file.path, default: []].insert(span.range.lowerBound) }
}
