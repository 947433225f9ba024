internal import Diagnostics

/// The words of a sheet that stand where a reader looks for what a number counts: at the head of its column, and in its
/// row. What a format says and these say too is not lost: “days” under “Wait, days”.
struct SaidWords {
    private var columns: [Int: Set<String>] = [:]
    private var rows: [Int: Set<String>] = [:]

    /// - Parameter places: Of the numbers.
    init(around places: [CellReference], in sheet: SheetPart) {
        guard !places.isEmpty else { return }
        let numbered = Set(places.map(\.row))
        let first = Dictionary(places.map { ($0.column, $0.row) }) { min($0, $1) }
        for cell in sheet.cells {
            let isHead = first[cell.place.column].map { cell.place.row < $0 } ?? false
            let isInRow = numbered.contains(cell.place.row)
            guard isHead || isInRow else { continue }
            let words = String(decoding: sheet.bytes[cell.text], as: UTF8.self).wordsOfLetters
            if isHead { columns[cell.place.column, default: []].formUnion(words) }
            if isInRow { rows[cell.place.row, default: []].formUnion(words) }
        }
    }

    func says(_ words: LeftOutWords, at place: CellReference) -> Bool {
        let all = words.words.wordsOfLetters
        let telling = all.filter { !Self.small.contains($0) }
        let said = (columns[place.column] ?? []).union(rows[place.row] ?? [])
        return (telling.isEmpty ? all : telling).allSatisfy { word in
            let stem = word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
            return said.contains(word) || stem.count > 2 && said.contains { $0.hasPrefix(stem) }
        }
    }

    private static let small: Set = ["per", "a", "an", "each", "of", "the", "in"]
}

extension String {
    fileprivate var wordsOfLetters: [String] {
        split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
}

extension [(place: CellReference, fault: CellFault)] {
    /// Without words of formats that the sheet says elsewhere.
    func withoutSaidWords(in sheet: SheetPart) -> Self {
        let places = compactMap { if case .wordsLeftOut = $0.fault { $0.place } else { nil } }
        guard !places.isEmpty else { return self }
        let said = SaidWords(around: places, in: sheet)
        return filter { if case .wordsLeftOut(let words) = $0.fault { !said.says(words, at: $0.place) } else { true } }
    }
}
