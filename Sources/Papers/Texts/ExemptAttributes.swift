internal import Diagnostics
internal import Settings

/// What stands in the braces of `::: exempt {paragraph=3 because="…" until=2028-03-31}`.
enum ExemptAttributes {
    /// Nil where it is at fault; a finding says why.
    static func read(
        _ words: ArraySlice<UInt8>, of source: SourceFile, at line: Span, diagnostics: inout [Diagnostic]
    ) -> Exemption? {
        guard let entries = entries(in: words) else {
            diagnostics.append(.exemptAttributes(at: line))
            return nil
        }
        var values: [String: Located<String>] = [:]
        for entry in entries {
            guard keys.contains(entry.key), values[entry.key] == nil else {
                diagnostics.append(.exemptAttribute(entry.key, at: Span(source, entry.keyRange)))
                return nil
            }
            let text = String(decoding: source.bytes[entry.value], as: UTF8.self)
            values[entry.key] = Located(text, at: Span(source, entry.value))
        }
        return Exemption(
            paragraph: values["paragraph"], because: values["because"], until: values["until"], at: line,
            diagnostics: &diagnostics)
    }

    private static let keys = ["paragraph", "because", "until"]

    private typealias Entry = (key: String, keyRange: Range<Int>, value: Range<Int>)

    /// Nil where the braces cannot be read.
    private static func entries(in words: ArraySlice<UInt8>) -> [Entry]? {
        let inside = words.trimmingBlanks()
        guard inside.first == UInt8(ascii: "{"), inside.last == UInt8(ascii: "}"), inside.count > 1 else { return nil }
        var rest = inside.dropFirst().dropLast().drop(while: \.isSeparator)
        var entries: [Entry] = []
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let key = rest[rest.startIndex..<equals]
            rest = rest[(equals + 1)...]
            let isQuoted = rest.first == UInt8(ascii: "\"")
            if isQuoted { rest = rest.dropFirst() }
            let end =
                isQuoted
                ? rest.firstIndex(of: UInt8(ascii: "\"")) : rest.firstIndex(where: \.isSeparator) ?? rest.endIndex
            guard let end, end > rest.startIndex else { return nil }
            entries.append((String(decoding: key, as: UTF8.self), key.indices, rest.startIndex..<end))
            rest = rest[end...].dropFirst(isQuoted ? 1 : 0).drop(while: \.isSeparator)
        }
        return entries
    }
}

extension UInt8 {
    fileprivate var isSeparator: Bool { isBlank || self == UInt8(ascii: ",") }
}
