/// What stands on every page of a printed document and in no paper: its header, its footer and its page number.
struct PageFurniture {
    private(set) var kept: [RawLine] = []
    private(set) var leftOut: [LeftOutWords] = []
    private let lines: [RawLine]
    /// Of each line, whether it is left out and why; nil for those that stay.
    private var reasons: [String?]

    init(_ lines: [RawLine]) {
        self.lines = lines
        reasons = Array(repeating: nil, count: lines.count)
        let numbers = PageNumbers(lines)
        for line in numbers.lines { reasons[line] = Self.isNumber }
        let pages = pages(endingAt: numbers.lines)
        if pages.count > 1 { findRepeated(on: pages) }
        settle(pages)
    }

    private static let isNumber = "it is the number of a page"
    private static let isRepeated = "it is repeated at the top or the foot of the pages"
    /// How many lines a header or a footer may have.
    private static let mostLines = 4

    /// The lines of each page. Where no form feed ends a page, its number does.
    private func pages(endingAt numbers: [Int]) -> [Range<Int>] {
        var starts = lines.indices.filter { lines[$0].startsPage }
        if starts.isEmpty { starts = numbers.map { $0 + 1 }.filter { $0 < lines.count } }
        if starts.first != 0 { starts.insert(0, at: 0) }
        return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : lines.count) }
    }

    private mutating func findRepeated(on pages: [Range<Int>]) {
        let tops = pages.map { edge($0) }
        let feet = pages.map { edge($0.reversed()) }
        for edges in [tops, feet] {
            var counts: [String: Int] = [:]
            let keys = edges.map { edge in edge.map { lines[$0].scalars.furnitureKey } }
            for page in keys { for key in Set(page) { counts[key, default: 0] += 1 } }
            var seen: Set<String> = []
            for (edge, keys) in zip(edges, keys) {
                for (line, key) in zip(edge, keys) {
                    guard key.unicodeScalars.hasWords, counts[key, default: 0] >= max(2, (pages.count + 2) / 3) else {
                        break
                    }
                    // The head of a table that is repeated on each page is wanted once.
                    if lines[line].scalars.isLikeRow, seen.insert(key).inserted { break }
                    reasons[line] = Self.isRepeated
                }
            }
        }
    }

    /// The first lines of a page that are not blank, or the last ones from below.
    private func edge(_ page: some Collection<Int>) -> [Int] {
        var edge: [Int] = []
        for line in page where isWritten(line) {
            edge.append(line)
            if edge.count == Self.mostLines { break }
        }
        return edge
    }

    private func isWritten(_ line: Int) -> Bool { reasons[line] == nil && !lines[line].scalars.isBlank }

    /// Takes the lines out, with the blank ones around them at the ends of pages.
    private mutating func settle(_ pages: [Range<Int>]) {
        for (number, page) in pages.enumerated() {
            let written = page.filter { isWritten($0) }
            for line in page where reasons[line] != nil {
                leftOut.append(
                    LeftOutWords(
                        lines[line].scalars.trimmed().string, at: lines[line].place, because: reasons[line] ?? ""))
            }
            guard let first = written.first, let last = written.last else { continue }
            for line in (number == 0 ? page.lowerBound : first)...last where reasons[line] == nil {
                var kept = lines[line]
                kept.startsPage = line == first && number > 0
                self.kept.append(kept)
            }
        }
    }
}

/// The lines that are only the number of a page.
private struct PageNumbers {
    private(set) var lines: [Int] = []

    init(_ all: [RawLine]) {
        var (told, bare): ([Int], [(line: Int, number: Int)]) = ([], [])
        for (index, line) in all.enumerated() where line.scalars.count < 80 {
            guard let form = PageNumberForm(line.scalars) else { continue }
            if form.isTold {
                told.append(index)
            } else if Self.standsAlone(index, in: all) {
                bare.append((index, form.number))
            }
        }
        lines = told
        if told.isEmpty { lines = Self.counting(bare, hasPages: all.contains(where: \.startsPage)) }
    }

    /// Whether a blank line or an end of the page is on both sides, or an end of the page on one.
    private static func standsAlone(_ line: Int, in all: [RawLine]) -> Bool {
        let isFirst = line == 0 || all[line].startsPage
        let isLast = line + 1 == all.count || all[line + 1].startsPage
        return isFirst || isLast || all[line - 1].scalars.isBlank && all[line + 1].scalars.isBlank
    }

    /// Those of which each is one more than the one before: three at least, or two where pages end.
    private static func counting(_ bare: [(line: Int, number: Int)], hasPages: Bool) -> [Int] {
        var best: [Int] = []
        var run: [(line: Int, number: Int)] = []
        for number in bare {
            if let last = run.last, number.number != last.number + 1 { run = [] }
            run.append(number)
            if run.count > best.count { best = run.map(\.line) }
        }
        return best.count >= (hasPages ? 2 : 3) ? best : []
    }
}

/// “Page 3”, “Page 3 of 12”, “3 of 12”, “- 3 -”, “3”.
private struct PageNumberForm {
    let number: Int
    /// Whether it says that it is a page's number.
    let isTold: Bool

    init?(_ line: Scalars) {
        let words = line.string.lowercased().split { $0.isWhitespace || $0 == "|" || $0 == "/" }.map { String($0) }
        let core = words.filter { !["-", "\u{2013}", "\u{2014}"].contains($0) }
        let numbers = core.compactMap { Int($0) }
        guard let first = numbers.first, numbers.count <= 2, core.count <= 4 else { return nil }
        let rest = core.filter { Int($0) == nil }
        switch rest {
        case []: guard numbers.count == 1, first < 2_000 else { return nil }
        case ["page"], ["page", "of"], ["of"]:
            guard rest != ["of"] || numbers.count == 2, rest == ["of"] || core.first == "page" else { return nil }
        default: return nil
        }
        number = first
        isTold = rest.first == "page"
    }
}

extension Scalars {
    /// The words of a line as they are compared with those of other pages; the numbers of pages are one.
    fileprivate var furnitureKey: String {
        guard count < 200 else { return "" }
        let words = string.split(whereSeparator: \.isWhitespace).map { String($0) }
        let isNumbered = words.contains { $0.lowercased() == "page" || $0 == "|" }
        return words.map { isNumbered && $0.allSatisfy(\.isNumber) ? "#" : $0 }.joined(separator: " ")
    }

    fileprivate var isLikeRow: Bool { trimmed().contains("\t") }
}
