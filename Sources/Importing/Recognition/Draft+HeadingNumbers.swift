internal import Diagnostics
internal import SourceDocuments

extension Draft {
    /// Reads the numbers of headings that have no full stop, “1 Purpose”, “2 Costs”: where those of a level count from 1.
    mutating func readHeadingNumbers() {
        var headings: [Int: [(index: Int, digits: Int)]] = [:]
        for index in blocks.indices {
            guard let level = blocks[index].headingLevel, let line = blocks[index].line, line.number == nil else {
                continue
            }
            let digits = line.text.utf8.prefix(while: \.isDigit)
            guard 1...2 ~= digits.count, line.text.utf8.dropFirst(digits.count).first?.isBlank ?? false else {
                continue
            }
            let next = (headings[level]?.count ?? 0) + 1
            // A level that does not count stays as it is.
            let isNext = Int(String(Substring(digits))) == next
            headings[level, default: []].append((index, isNext ? digits.count : 0))
        }
        for numbered in headings.sorted(by: { $0.key < $1.key }).map(\.value)
        where numbered.count > 1 && numbered.allSatisfy({ $0.digits > 0 }) {
            for (index, digits) in numbered { readNumber(at: index, digits) }
        }
    }

    private mutating func readNumber(at index: Int, _ digits: Int) {
        guard case .block(.heading(let level, let line)) = blocks[index] else { return }
        var rest = line.dropping(first: digits)
        rest.number = String(decoding: line.text.utf8.prefix(digits), as: UTF8.self)
        rest.isNumberTyped = true
        blocks[index] = .block(.heading(level: level, rest))
    }

    /// Doubts numbers of three parts: the page gives one of two to each paragraph, and so to all that follow another.
    mutating func doubtDeepNumbers() {
        let lines = blocks.lazy.compactMap { block -> SourceLine? in
            if case .block(.paragraph(let line)) = block { line } else { nil }
        }
        let opening = Self.bookmark(ofNumber: "")
        for line in lines {
            let deep = line.bookmarks.first {
                $0.hasPrefix(opening) && $0.utf8.filter { $0 == UInt8(ascii: ".") }.count > 1
            }
            guard let deep else { continue }
            let number = String(deep.dropFirst(opening.count))
            return log.doubt(
                "\(number.quoted) and numbers like it have three parts. The page counts such paragraphs with those above "
                    + "them, as 2.2 after 2.1, and so all that follow get other numbers. A list keeps them apart.",
                at: line.place)
        }
    }
}
