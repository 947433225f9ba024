internal import Diagnostics
internal import Settings

/// Tells whether an option's heading says that nothing is decided, whatever else it says of it: “Do nothing”, “Do
/// nothing: let the contract lapse”, “Let the contract lapse (business as usual)”.
struct BaselineName {
    private let names: [[UInt8]]

    init(_ words: OptionWords) { names = words.baselines.map { Self.plain(Array($0.utf8)[...]) } }

    /// - Parameter heading: The words of an option's heading.
    func stands(in heading: String, words: OptionWords) -> Bool {
        let wording = Array(heading.wording.utf8)
        return Self.brackets(in: wording).contains { isBaseline($0) }
            || Self.parts(of: OptionHeading.name(in: heading, words: words)).contains { isBaseline($0) }
    }

    private func isBaseline(_ part: ArraySlice<UInt8>) -> Bool {
        var part = Self.plain(part)[...]
        if part.starts(with: "the ".utf8) { part = part.dropFirst("the ".utf8.count) }
        for noun in [" option", " scenario"] where part.ends(with: noun) { part = part.dropLast(noun.utf8.count) }
        if Self.whole.contains(where: { part.elementsEqual($0.utf8) }) { return true }
        if part.starts(with: "do nothing and ".utf8) { return true }
        return names.contains { name in
            part.count == name.count || part.dropLast(name.count).last == .space
                ? part.suffix(name.count) == name[...]
                : false
        }
    }

    /// Names that are baselines by themselves and no end of a longer one: “sell as is” decides something.
    private static let whole = [
        "as is", "as now", "continue as is", "continue as now", "continue as at present", "continue as we are",
        "carry on as now", "remain as is", "remain as now", "stay as is", "stay as now", "leave as is", "keep as is",
        "continue current arrangements", "continue with current arrangements", "continue existing arrangements",
        "continue with existing arrangements", "current arrangements continue", "no action",
    ]

    /// What stands between signs: `do nothing` and `let the contract lapse`.
    private static func parts(of name: String) -> [ArraySlice<UInt8>] {
        let bytes = Array(name.utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start = 0
        for index in bytes.indices where index >= start {
            guard let sign = lengthOfSign(at: index, of: bytes) else { continue }
            parts.append(bytes[start..<index])
            start = index + sign
        }
        return parts + [bytes[start...]]
    }

    private static let signs = ByteSet(":;,.()[]/")

    /// A hyphen parts words only beside a blank.
    private static func lengthOfSign(at index: Int, of bytes: [UInt8]) -> Int? {
        if signs.contains(bytes[index]) { return 1 }
        if bytes[index] == UInt8(ascii: "-") {
            let isApart = index == 0 || bytes[index - 1].isBlank || index + 1 == bytes.count || bytes[index + 1].isBlank
            return isApart ? 1 : nil
        }
        guard bytes[index] == 0xE2 else { return nil }
        return ["–", "—"].first { bytes[index...].starts(with: $0.utf8) }?.utf8.count
    }

    private static func brackets(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        guard let open = bytes.firstIndex(where: { $0 == UInt8(ascii: "(") }) else { return [] }
        return bytes[open...].split { $0 == UInt8(ascii: "(") }.flatMap { inside in
            parts(of: String(decoding: inside.prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self))
        }
    }

    /// Without quotation marks and hyphens, blanks joined.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text = String(decoding: bytes.map { $0 == UInt8(ascii: "-") ? .space : $0 }, as: UTF8.self)
        if text.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) {
            text = String(
                String.UnicodeScalarView(text.unicodeScalars.filter { !"“”‘’\"'".unicodeScalars.contains($0) }))
        }
        return Array(text.withSingleBlanks.utf8)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}
