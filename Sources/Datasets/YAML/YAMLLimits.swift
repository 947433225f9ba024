internal import Diagnostics

/// Refuses texts of a few hundred bytes that can keep Yams busy for minutes: it compares the keys of a mapping with
/// all that stands in them, and a key can be a list of lists, or repeat a value that repeats others.
///
/// The text is not parsed here: what is counted may stand in quotes, so the limits are far above what is needed.
enum YAMLLimits {
    /// Lists and mappings in brackets, or keys after `?`, in one another.
    private static let nesting = 32
    /// How often values with a name may be repeated; more is refused here, and less afterwards.
    private static let repetitions = 8

    static func refusal(of source: SourceFile, in range: Range<Int>) -> Diagnostic? {
        var brackets = 0
        var keys = 0
        for index in range {
            switch source.bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
            case UInt8(ascii: "?") where isKeyMark(index, of: source, in: range): keys += 1
            default: continue
            }
            if brackets > nesting || keys > nesting { return .yamlDepth(at: Span(source, index..<(index + 1))) }
        }
        let names = Set(words(after: UInt8(ascii: "&"), of: source, in: range).map(\.text))
        guard !names.isEmpty else { return nil }
        let repeated = words(after: UInt8(ascii: "*"), of: source, in: range).filter { names.contains($0.text) }
        return repeated.count > repetitions ? .yamlReferences(at: repeated[0]) : nil
    }

    /// A text may ask any number of questions; the mark of a key stands before all else on its line, or behind a sign.
    private static func isKeyMark(_ index: Int, of source: SourceFile, in range: Range<Int>) -> Bool {
        guard index + 1 == range.upperBound || !source.bytes[index + 1].isOfName else { return false }
        let before = source.bytes[range.lowerBound..<index].last { !$0.isBlank }
        return before.map { $0.isLineEnd || "-?:[{,".utf8.contains($0) } ?? true
    }

    private static func words(after sign: UInt8, of source: SourceFile, in range: Range<Int>) -> [Span] {
        range.compactMap { index in
            guard source.bytes[index] == sign else { return nil }
            let word = source.bytes[(index + 1)..<range.upperBound].prefix(while: \.isOfName)
            return word.isEmpty ? nil : Span(source, word.startIndex..<word.endIndex)
        }
    }
}

extension UInt8 {
    /// What the name of a value may hold.
    fileprivate var isOfName: Bool { isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") }
}
