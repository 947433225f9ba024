internal import Diagnostics
internal import Yams

extension YAMLText {
    /// What keeps Yams from reading the text, in words of ours.
    func diagnostics(for error: any Error) -> [Diagnostic] {
        // Hidden characters end lines for YAML, or are no text for it: then they are the fault.
        let hidden = HiddenCharacters.find(in: source, range: range)
        guard hidden.isEmpty else { return hidden }
        return switch error as? YamlError {
        case .scanner(let context, _, let mark, _), .parser(let context, _, let mark, _),
            .composer(let context, _, let mark, _):
            [malformed(at: mark, context)]
        case .duplicatedKeysInMapping(let keys, let context):
            [duplicate(of: keys.first ?? "", first: offset(of: context.mark))]
        case .memory:
            // Yams keeps room for a thousand lists and mappings in one another.
            [.yamlDepth(at: Span(source, range.lowerBound..<range.lowerBound))]
        default:
            [malformed(at: range.lowerBound)]
        }
    }

    func advice(for line: Range<Int>) -> String { YAMLLine(source.bytes[line]).advice }

    /// The line with its value in quotes, where that helps.
    func quoted(line: Range<Int>) -> String? { YAMLLine(source.bytes[line]).quoted }

    /// Puts the value of the line in quotes, where that helps. Not safe for a value that may go on in the next line.
    func quotes(for line: Range<Int>) -> Fix? {
        let next = self.line(afterEnd: line.upperBound).flatMap { source.bytes[$0].first }
        return YAMLLine(source.bytes[line]).quotes(in: source, isWhole: next.map { !$0.isBlank } ?? true)
    }
}

extension YAMLText {
    private func malformed(at mark: Mark, _ context: YamlError.Context?) -> Diagnostic {
        // Yams reports where it gave up, and in some cases also the better place, where the trouble began.
        guard let context, let opening = Self.openings[context.text] else { return malformed(at: offset(of: mark)) }
        let place = offset(of: context.mark)
        guard opening == .sign else { return malformed(at: place) }
        let sign = Span(source, place..<min(place + 1, range.upperBound))
        let line = line(at: place)
        return .yamlOpen(at: sign, quoted: quoted(line: line), fix: quotes(for: line))
    }

    private func malformed(at place: Int) -> Diagnostic {
        let line = lineAtFault(place)
        return .yamlMalformed(at: Span(source, line), advice: advice(for: line), fix: quotes(for: line))
    }

    /// The end of the text is no place to show, and after `...` any line is one too many.
    private func lineAtFault(_ place: Int) -> Range<Int> {
        let here = line(at: place)
        let lineBefore = source.bytes[range.lowerBound..<here.lowerBound].lastIndex { !$0.isBlank && !$0.isLineEnd }
            .map(line(at:))
        guard let lineBefore else { return here }
        return here.isEmpty || source.bytes[lineBefore].elementsEqual("...".utf8) ? lineBefore : here
    }

    private enum Opening {
        case name, sign
    }

    private static let openings: [String: Opening] = [
        "while scanning a simple key": .name,
        "while scanning a quoted scalar": .sign,
        "while parsing a flow sequence": .sign,
        "while parsing a flow mapping": .sign,
    ]

    /// The names of a group start in one column, so the second of two equal ones is found by its own.
    private func duplicate(of key: String, first start: Int) -> Diagnostic {
        let first = Span(source, start..<endOfKey(key, at: start))
        let indent = start - line(at: start).lowerBound
        var next = line(afterEnd: line(at: start).upperBound)
        while let line = next {
            let name = source.bytes[line].drop(while: \.isBlank)
            let place = name.startIndex
            if let byte = name.first, byte != UInt8(ascii: "#"), place - line.lowerBound < indent { break }
            if place - line.lowerBound == indent, isKey(key, at: place) {
                return .yamlDuplicateKey(key, at: Span(source, place..<endOfKey(key, at: place)), first: first)
            }
            next = self.line(afterEnd: line.upperBound)
        }
        return .yamlDuplicateKey(key, at: first, first: nil)
    }

    private func isKey(_ key: String, at place: Int) -> Bool {
        let end = endOfKey(key, at: place)
        let name = source.bytes[place..<end].filter { !"\"'".utf8.contains($0) }
        let rest = source.bytes[end..<range.upperBound].drop(while: \.isBlank)
        return name.elementsEqual(key.utf8) && rest.first == UInt8(ascii: ":")
    }

    /// The end of a name that may stand in quotes.
    private func endOfKey(_ key: String, at place: Int) -> Int {
        let isQuoted = source.bytes[place..<range.upperBound].first.map("\"'".utf8.contains) ?? false
        return min(place + key.utf8.count + (isQuoted ? 2 : 0), range.upperBound)
    }
}
