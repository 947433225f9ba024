import Datasets
import Diagnostics
import Papers
import Revisions

/// An entry of `corrections:` in the settings of a report, made from what changed since it was published.
struct CorrectionEntry {
    let date: CalendarDate
    let because: String?
    /// As they are written: `{figure: cost-new, was: "£4,800m"}`.
    let changes: [String]
    /// What changed and cannot be told as one thing read for another.
    let left: [String]

    init(_ revision: Revision, date: CalendarDate, because: String?) {
        (self.date, self.because) = (date, because)
        let figures = revision.figures.filter { $0.isCorrection }
        var changes = figures.map { "{figure: \($0.name), was: \(($0.old?.value ?? "").inQuotes)}" }
        var left: [String] = []
        for passage in revision.passages {
            let other = passage.corrections.filter { correction in !figures.contains { $0.explains(correction) } }
            guard passage.kind == .changed, let id = passage.correctedID else {
                if passage.kind != .changed || !other.isEmpty, !left.contains(passage.place) {
                    left.append(passage.place)
                }
                continue
            }
            for correction in other {
                if let change = correction.entry(at: id) {
                    changes.append(change)
                } else if !left.contains(passage.place) {
                    left.append(passage.place)
                }
            }
        }
        (self.changes, self.left) = (changes, left)
    }

    /// Its lines, indented.
    ///
    /// - Parameter indentation: Blanks before the hyphen.
    private func lines(_ indentation: String) -> [String] {
        ["\(indentation)- date: \(date.printed)"] + (because.map { ["\(indentation)  because: \($0.inQuotes)"] } ?? [])
            + ["\(indentation)  changes:"] + changes.map { "\(indentation)    - \($0)" }
    }
}

extension CorrectionEntry {
    /// A report with the entry first among its corrections; nil where it has no settings, or its corrections are written
    /// in brackets.
    func written(into report: SourceFile) -> [UInt8]? {
        var lines = report.bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).map { Array($0) }
        let end: [UInt8] = lines.first?.last == .carriageReturn ? [.carriageReturn] : []
        let fences = lines.indices.filter { lines[$0].isFence }
        guard fences.count > 1,
            lines[..<fences[0]].allSatisfy({ $0.allSatisfy(\.isBlank) || $0 == [0xEF, 0xBB, 0xBF] })
        else { return nil }
        let settings = (fences[0] + 1)..<fences[1]
        let start = settings.first { lines[$0].starts(with: "corrections:".utf8) }
        guard let start else {
            let added = ["corrections:"] + self.lines("  ")
            lines.insert(contentsOf: added.map { Array($0.utf8) + end }, at: fences[1])
            return Array(lines.joined(separator: [.lineFeed]))
        }
        let rest = lines[start].dropFirst("corrections:".utf8.count).trimmingBlanks()
        if rest.elementsEqual("[]".utf8) {
            lines[start] = Array("corrections:".utf8) + end
        } else if !rest.allSatisfy(\.isBlank) {
            return nil
        }
        let indentation = lines[start + 1].prefix { $0 == .space }
        let isItem = lines[start + 1].dropFirst(indentation.count).first == UInt8(ascii: "-")
        let own = isItem && !lines[start + 1].isFence ? String(decoding: indentation, as: UTF8.self) : "  "
        lines.insert(contentsOf: self.lines(own).map { Array($0.utf8) + end }, at: start + 1)
        return Array(lines.joined(separator: [.lineFeed]))
    }
}

extension [UInt8] {
    fileprivate var isFence: Bool {
        let bytes = starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
        return bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy(\.isBlank)
    }
}

extension FigureChange {
    /// Whether its value was another and pages print it.
    fileprivate var isCorrection: Bool {
        guard let old, let new else { return false }
        return old.value != new.value && !places.isEmpty
    }

    fileprivate func explains(_ correction: WordCorrection) -> Bool {
        guard let old, let new else { return false }
        return correction.old == old.value && correction.new == new.value
    }
}

extension PassageChange {
    /// Nil where a correction could not name the passage: a row of the front sheet, a cell, a place without an id.
    fileprivate var correctedID: String? {
        guard let id, !place.utf8.starts(with: "Table".utf8) else { return nil }
        let isCounted = id.utf8.starts(with: "p-".utf8) || id.utf8.starts(with: "section-".utf8)
        return document == .report || !isCounted ? id : nil
    }
}

extension WordCorrection {
    /// Nil where words only go: nothing is to be read for them.
    fileprivate func entry(at id: String) -> String? {
        if new.isEmpty || old.isEmpty && after.isEmpty { return nil }
        let (was, now) = old.isEmpty ? (after, "\(after) \(new)") : (old, new)
        return "{place: \(id), was: \(was.inQuotes), now: \(now.inQuotes)}"
    }
}

extension String {
    /// In the quotes of YAML.
    fileprivate var inQuotes: String {
        "\"" + unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
