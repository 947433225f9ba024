import Diagnostics

/// A list among the settings of a text, into which an entry is written without touching anything else.
struct SettingsList {
    private var lines: [[UInt8]]
    /// A carriage return, where the lines end with one.
    private let end: [UInt8]
    private let settings: Range<Int>
    private let key: String

    /// Nil for a text without settings.
    ///
    /// - Parameter key: The name of the list: `corrections`.
    init?(_ key: String, of text: SourceFile) {
        lines = text.bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).map { Array($0) }
        end = lines.first?.last == .carriageReturn ? [.carriageReturn] : []
        let fences = lines.indices.filter { [lines] in lines[$0].isFence }
        guard fences.count > 1, lines[..<fences[0]].allSatisfy(\.isEmptyLine) else { return nil }
        settings = (fences[0] + 1)..<fences[1]
        self.key = key
    }

    /// The text with one entry more, the first of the list; nil where the list stands in brackets.
    ///
    /// - Parameters:
    ///   - entry: Its lines, the first without its hyphen.
    ///   - old: A line of the entry that it takes the place of, from 1; nil for none.
    func writing(_ entry: [String], inPlaceOf old: Int? = nil) -> [UInt8]? {
        var lines = lines
        guard let start = settings.first(where: { lines[$0].starts(with: "\(key):".utf8) }) else {
            lines.insert(contentsOf: [bytes("\(key):")] + item(entry, "  "), at: settings.upperBound)
            return Array(lines.joined(separator: [.lineFeed]))
        }
        let rest = Array(lines[start].dropFirst(key.utf8.count + 1))
        if rest.filter({ !$0.isBlank && !$0.isLineEnd }).elementsEqual("[]".utf8) {
            lines[start] = bytes("\(key):")
        } else if !rest.isEmptyLine {
            return nil
        }
        if let old, let place = place(ofItemWith: old - 1, in: lines, below: start) {
            lines.replaceSubrange(place, with: item(entry, indentation(of: lines[place.lowerBound])))
        } else {
            let isItem = lines[start + 1].isItem
            lines.insert(contentsOf: item(entry, isItem ? indentation(of: lines[start + 1]) : "  "), at: start + 1)
        }
        return Array(lines.joined(separator: [.lineFeed]))
    }

    /// The lines of the entry that holds a line: from its hyphen to what is indented less.
    private func place(ofItemWith line: Int, in lines: [[UInt8]], below start: Int) -> Range<Int>? {
        guard line > start, line < settings.upperBound,
            let first = ((start + 1)...line).last(where: { lines[$0].isItem })
        else { return nil }
        let depth = indentation(of: lines[first]).utf8.count
        let next = ((first + 1)..<settings.upperBound).first { index in
            !lines[index].isEmptyLine && indentation(of: lines[index]).utf8.count <= depth
        }
        return first..<(next ?? settings.upperBound)
    }

    private func item(_ entry: [String], _ indentation: String) -> [[UInt8]] {
        entry.enumerated().map { bytes(indentation + ($0 == 0 ? "- " : "  ") + $1) }
    }

    private func bytes(_ line: String) -> [UInt8] { Array(line.utf8) + end }

    private func indentation(of line: [UInt8]) -> String {
        String(decoding: line.prefix { $0 == .space }, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Whether nothing stands in it but blanks and half of the end of a line.
    fileprivate var isEmptyLine: Bool { allSatisfy { $0.isBlank || $0.isLineEnd } }

    fileprivate var isFence: Bool {
        let bytes = starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
        return bytes.starts(with: "---".utf8) && Array(bytes.dropFirst(3)).isEmptyLine
    }

    fileprivate var isItem: Bool {
        !isFence && first { $0 != .space } == UInt8(ascii: "-")
    }
}

extension String {
    /// In the quotes of YAML.
    var inYAMLQuotes: String {
        "\"" + unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
