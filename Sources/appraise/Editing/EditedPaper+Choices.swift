import Diagnostics
import LanguageServer
import Papers
import Values

extension EditedPaper {
    /// The names that may stand at a place, with what they stand for now; nil where no name is being written.
    func choices(at offset: Int, in file: String) -> NameChoices? {
        guard let names, let text = names.file(at: file), let open = OpenName(at: offset, in: text) else { return nil }
        let part = open.part.utf8.map(\.lowercased)
        func mayBeMeant(_ name: String) -> Bool { part.isEmpty || Array(name.utf8).firstRange(ofBytes: part) != nil }
        let values = names.known.values.lazy.filter(mayBeMeant).compactMap { names.known.value(named: $0) }.map {
            NameChoices.Choice($0.name, meaning: $0.printed.onOneLine, isBlock: false)
        }
        let blocks = names.blocks.filter(mayBeMeant).map { name in
            let block = names.known.block(named: name) ?? .table(name)
            return NameChoices.Choice(name, meaning: block.meaning, isBlock: true)
        }
        let all = Array(values.prefix(Self.mostChoices + 1)) + blocks
        return NameChoices(
            Array(all.prefix(Self.mostChoices)), inPlaceOf: Span(text, open.written), ending: open.ending,
            areAll: all.count <= Self.mostChoices)
    }

    /// Nobody reads more.
    private static let mostChoices = 1_000
}

/// A name that somebody writes: behind double braces that open on the same line and do not close before.
private struct OpenName {
    /// The bytes of the name, as far as they stand there.
    let written: Range<Int>
    /// What of it stands before the place where somebody writes.
    let part: String
    /// What has to follow it.
    let ending: String

    init?(at offset: Int, in text: SourceFile) {
        guard let line = text.rangeOfLine(text.lineNumber(at: offset)), line.lowerBound <= offset else { return nil }
        let before = text.bytes[line.lowerBound..<min(offset, line.upperBound)]
        guard let open = before.lastPair(of: UInt8(ascii: "{")), before[open...].lastPair(of: UInt8(ascii: "}")) == nil
        else { return nil }
        let start = before[(open + 2)...].firstIndex { !$0.isBlank } ?? before.endIndex
        let behind = text.bytes[before.endIndex..<line.upperBound]
        let end = behind.firstIndex { !$0.isPartOfName } ?? behind.endIndex
        let rest = behind[end...].drop(while: \.isBlank)
        written = start..<end
        part = String(decoding: before[start...], as: UTF8.self)
        ending = rest.starts(with: "}}".utf8) ? "" : rest.first == UInt8(ascii: "}") ? " }" : " }}"
    }
}

extension ArraySlice<UInt8> {
    /// Where two equal bytes stand side by side for the last time.
    fileprivate func lastPair(of byte: UInt8) -> Int? {
        guard count > 1 else { return nil }
        return (startIndex..<(endIndex - 1)).last { self[$0] == byte && self[$0 + 1] == byte }
    }
}

extension UInt8 {
    fileprivate var isPartOfName: Bool { isLetterOrDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-") }
}
