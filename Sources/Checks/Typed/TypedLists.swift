package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let bulletSign = Rule(
        "bullet-sign", .warning, "A line begins with a bullet sign, which makes no list.", canBeLowered: true,
        example: .text(
            """
            • Residents keep their carers
            • Visits stay at the same hour
            """,
            mended: """
                - Residents keep their carers
                - Visits stay at the same hour
                """))
    package static let letteredList = Rule(
        "lettered-list", .warning, "Lines begin with (a), b. or iii), which makes no list.", canBeLowered: true,
        example: .text(
            """
            The Council will:
            (a) lease eight buses;
            (b) sell the old ones.
            """,
            mended: """
                The Council will:

                1. lease eight buses;
                2. sell the old ones.
                """))
}

extension Diagnostic {
    fileprivate static func bulletSign(at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .bulletSign, at: span, "lines that begin with a bullet sign are run together as text",
            suggestion: "begin each with a hyphen and a blank", fix: fix)
    }

    fileprivate static func letteredList(at span: Span, isLettered: Bool, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .letteredList, at: span, "lines that begin with letters make no list",
            suggestion: isLettered
                ? "begin each with 1. 2. 3. and a blank: the page letters lists by itself"
                : "begin each with 1. 2. 3. and a blank, or with a hyphen",
            fix: fix)
    }
}

/// Finds lines of text that are a list in Word. Paragraphs that follow one another with the same mark are one list.
struct TypedLists {
    private(set) var findings: [Diagnostic] = []
    /// Behind the paragraphs that belong to a list that was told.
    private var end = NodeID(0)

    private typealias Item = (line: PlainLine, mark: ListMark)

    /// - Parameter lines: The telling ones of a paragraph.
    mutating func look(at paragraph: NodeID, _ lines: [PlainLine], in text: PaperText) {
        guard paragraph >= end else { return }
        var items = lines.compactMap { line in ListMark(line).map { (line: line, mark: $0) } }
        guard let first = items.first else { return }
        let isNumbered = !text.marks.labels.isEmpty
        // Elsewhere, paragraphs with letters are printed as they were meant.
        if case .letter = first.mark.kind, !text.marks.labels.contains(paragraph) {
            end = text.tree.behind(paragraph)
        } else {
            items += following(paragraph, first.mark.kind, in: text)
        }
        if let bullets = Self.bullets(items) {
            findings.append(.bulletSign(at: bullets[0].line.span, fix: Self.hyphens(for: bullets)))
        } else if let letters = Self.letters(items) {
            let fix = Self.numbers(for: letters, isNumbered: isNumbered)
            findings.append(.letteredList(at: letters[0].line.span, isLettered: isNumbered, fix: fix))
        }
    }
}

extension TypedLists {
    /// The items of the paragraphs below that begin with the same mark.
    private mutating func following(_ paragraph: NodeID, _ kind: ListMark.Kind, in text: PaperText) -> [Item] {
        let tree = text.tree
        var items: [Item] = []
        end = tree.behind(paragraph)
        while end < tree.all.upperBound, tree[end].kind == .paragraph, !text.definitions.contains(end) {
            let lines = PlainLine.telling(in: tree.span(of: end))
            let found = lines.compactMap { line in ListMark(line).map { (line: line, mark: $0) } }
            guard let first = found.first, first.line.isFirst, first.mark.kind == kind else { break }
            items += found
            end = tree.behind(end)
        }
        return items
    }

    /// Nil for one line with a sign that prose may begin with.
    private static func bullets(_ items: [Item]) -> [Item]? {
        let bullets = items.filter { if case .bullet = $0.mark.kind { true } else { false } }
        // A few kinds of signs, each counted once.
        var kinds: [(kind: ListMark.Kind, count: Int)] = []
        for item in bullets {
            let place = kinds.firstIndex { $0.kind == item.mark.kind } ?? kinds.count
            if place == kinds.count { kinds.append((item.mark.kind, 0)) }
            kinds[place].count += item.mark.isCertain ? 2 : 1
        }
        let isList = kinds.contains { $0.count > 1 }
        return isList ? bullets : nil
    }

    /// The lines whose letters count from one on; nil where fewer than two do.
    private static func letters(_ items: [Item]) -> [Item]? {
        for (index, first) in items.enumerated() where first.mark.values.contains(1) {
            var letters = [first]
            for item in items[(index + 1)...] where item.mark.kind == first.mark.kind {
                guard item.mark.values.contains(letters.count + 1) else { break }
                letters.append(item)
            }
            if letters.count > 1 { return letters }
        }
        return nil
    }
}

// MARK: - Fixes

extension TypedLists {
    /// A hyphen and a blank for every bullet sign, and for the blanks after it; nil when a line has nothing else, since
    /// a hyphen alone would make the line above it a heading.
    ///
    /// Safe where all are of one kind at the left margin, and nothing after them has a meaning of its own at the start
    /// of an item.
    private static func hyphens(for items: [Item]) -> Fix? {
        guard let first = items.first, items.allSatisfy({ $0.mark.end < $0.line.range.upperBound }) else { return nil }
        let isSafe = items.allSatisfy { item in
            item.line.isAtMargin && item.mark.kind == first.mark.kind
                && item.line.bytes[item.mark.end...].beginsWithWord
        }
        return Fix(
            in: first.line.file,
            items.map { .init($0.line.range.lowerBound..<$0.mark.end, "- ") }, isSafe: isSafe)
    }

    /// Safe where the page letters its lists by itself.
    private static func numbers(for items: [Item], isNumbered: Bool) -> Fix? {
        guard let first = items.first else { return nil }
        let isSmall = if case .letter(_, isCapital: false) = first.mark.kind { true } else { false }
        let isLetter = isSmall && first.line.bytes.prefix(2).contains(UInt8(ascii: "a"))
        let isSafe = items.allSatisfy { $0.line.isAtMargin && $0.line.bytes[$0.mark.end...].beginsWithWord }
        return Fix(
            in: first.line.file,
            items.enumerated().map { .init($1.line.range.lowerBound..<$1.mark.end, "\($0 + 1). ") },
            isSafe: isNumbered && isLetter && isSafe)
    }
}

extension ArraySlice<UInt8> {
    /// Whether a letter stands first, or a number that is not one of a list.
    fileprivate var beginsWithWord: Bool {
        guard let first else { return false }
        if first.isDigit { return drop(while: \.isDigit).first.map { !".)".utf8.contains($0) } ?? true }
        return first.isLetter || starts(with: "£".utf8) || starts(with: "“".utf8)
    }
}
