package import Datasets
package import Diagnostics

/// What the texts of a paper said when they were translated: the file that `appraise translated` writes.
///
///     # What the English said when it was translated. Written by “appraise translated”.
///
///     report.md 2026-12-01
///     6c62272e07bb0142 The council pays {{ rates.camden }} an hour.
package struct TranslationRecord: Sendable {
    package static let file = "translated.txt"

    package struct Text: Sendable {
        /// By its path inside the folder.
        package let file: String
        /// When it was translated.
        package let date: CalendarDate
        package let passages: [Passage]

        package init(file: String, date: CalendarDate, passages: [Passage]) {
            (self.file, self.date, self.passages) = (file, date, passages)
        }
    }

    package struct Passage: Sendable {
        package let checksum: String
        package let words: String

        package init(checksum: String, words: String) { (self.checksum, self.words) = (checksum, words) }
    }

    package let texts: [Text]

    package init(_ texts: [Text]) { self.texts = texts }

    /// Reads such a file. Of a line that is none of it, the first such place is kept in `fault`.
    package init(reading source: SourceFile, fault: inout Span?) {
        var texts: [(file: String, date: CalendarDate, passages: [Passage])] = []
        for number in 1...source.lineCount {
            guard let range = source.rangeOfLine(number) else { continue }
            let line = String(decoding: source.bytes[range], as: UTF8.self).withSingleBlanks
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
            if parts.count == 2, parts[0].isChecksum, !texts.isEmpty {
                texts[texts.count - 1].passages.append(Passage(checksum: parts[0], words: parts[1]))
            } else if let words = line.lastWord, let date = CalendarDate.parse(words.last) {
                texts.append((words.rest, date, []))
            } else {
                fault = fault ?? Span(source, range)
            }
        }
        self.texts = texts.map { Text(file: $0.file, date: $0.date, passages: $0.passages) }
    }

    /// The bytes of the file.
    package var bytes: [UInt8] {
        var lines = [
            "# What the texts said when they were translated. Written by “appraise translated”: leave it as it is."
        ]
        for text in texts {
            lines += ["", "\(text.file) \(text.date.iso)"]
            lines += text.passages.map { "\($0.checksum) \($0.words.withSingleBlanks)" }
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}

extension String {
    fileprivate var isChecksum: Bool {
        utf8.count == 16 && utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
    }

    fileprivate var lastWord: (rest: String, last: String)? {
        guard let blank = utf8.lastIndex(of: .space) else { return nil }
        return (String(Substring(utf8[..<blank])), String(Substring(utf8[utf8.index(after: blank)...])))
    }
}
