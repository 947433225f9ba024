import Papers

/// Puts numbers that count on together: 4.3 to 4.9 are now 4.4 to 4.10.
enum Renumberings {
    fileprivate struct Run {
        var first: (old: PassageNumber, new: PassageNumber)
        var last: (old: PassageNumber, new: PassageNumber)
        let document: PaperDocument
        var count = 1
    }

    /// - Parameters:
    ///   - pairs: In the order of the old version.
    ///   - names: What the texts of the new version are called.
    static func find(_ pairs: [(old: Passage, new: Passage)], _ names: PlaceNames) -> [Renumbering] {
        var runs: [Run] = []
        let bases = Set(pairs.compactMap { pair in pair.old.number.map { "\(pair.old.document.file) \($0.name)" } })
        for pair in pairs {
            guard let old = pair.old.number, let new = pair.new.number else { continue }
            // An item follows the number of its paragraph.
            let base = PassageNumber(old.kind, old.text)
            if !old.letters.isEmpty, old.letters == new.letters,
                bases.contains("\(pair.old.document.file) \(base.name)")
            {
                continue
            }
            add(old, new, in: pair.new.document, to: &runs)
        }
        return runs.map { $0.told(names) }
    }

    private static func add(
        _ old: PassageNumber, _ new: PassageNumber, in document: PaperDocument, to runs: inout [Run]
    ) {
        let index = runs.lastIndex { $0.document == document && $0.last.old.kind == old.kind }
        if let index, runs[index].last.old == old, runs[index].last.new == new { return }
        if let index, old.follows(runs[index].last.old), new.follows(runs[index].last.new) {
            runs[index].last = (old, new)
            runs[index].count += 1
        } else {
            runs.append(Run(first: (old, new), last: (old, new), document: document))
        }
    }
}

extension Renumberings.Run {
    fileprivate func told(_ names: PlaceNames) -> Renumbering {
        func words(_ first: PassageNumber, _ last: PassageNumber) -> String {
            let start = "\(first.text)\(first.letters)"
            return count == 1 ? start : "\(start) to \(last.text)\(last.letters)"
        }
        let kind = count == 1 ? first.old.kind.word : "\(first.old.kind.word)s"
        let name = "\(kind) \(words(first.old, last.old))"
        return Renumbering(
            old: names.name(of: name, in: document), new: words(first.new, last.new), count: count)
    }
}

extension PassageNumber {
    /// Whether it is the next one of its kind.
    fileprivate func follows(_ other: PassageNumber) -> Bool {
        guard kind == other.kind else { return false }
        if letters.isEmpty, other.letters.isEmpty {
            let (parts, others) = (text.numberParts, other.text.numberParts)
            guard let last = parts.last, let before = others.last else { return false }
            return parts.dropLast().elementsEqual(others.dropLast()) && last == before + 1
        }
        return text == other.text && !letters.isEmpty && !other.letters.isEmpty
    }
}

extension String {
    fileprivate var numberParts: [Int] { utf8.split(separator: UInt8(ascii: ".")).compactMap { Int(Substring($0)) } }
}
