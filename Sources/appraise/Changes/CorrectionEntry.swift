import Datasets
import Diagnostics
import Papers
import Revisions

/// An entry of `corrections:` in the settings of a report, made from what changed since it was published.
struct CorrectionEntry {
    let date: CalendarDate
    let because: String?
    /// Each once, as they are written: `{figure: cost-new, was: "£4,800m"}`.
    private(set) var changes: [String]
    /// What changed and cannot be told as one thing read for another.
    private(set) var left: [String]
    /// By the lines of `changes`, where these are. Only looked up.
    private var places: [String: String] = [:]

    init(_ revision: Revision, date: CalendarDate, because: String?) {
        (self.date, self.because) = (date, because)
        let figures = revision.figures.filter { $0.isCorrection }
        var changes = figures.map { "{figure: \($0.name ?? ""), was: \(($0.old?.value ?? "").inYAMLQuotes)}" }
        var left: [String] = []
        var places = Dictionary(zip(changes, figures.map { $0.name ?? "" })) { first, _ in first }
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
                    if places.updateValue(passage.place, forKey: change) == nil { changes.append(change) }
                } else if !left.contains(passage.place) {
                    left.append(passage.place)
                }
            }
        }
        (self.changes, self.left, self.places) = (changes, left, places)
    }

    /// Without those that another correction of the report says already.
    mutating func leaveOut(saidBy report: SourceFile) {
        changes.removeAll { report.bytes.contains(bytes: $0.utf8) }
    }

    /// Without those that a build would refuse, such as one for a figure whose old value still stands beside its name.
    mutating func leaveOut(refused: Set<String>) {
        for change in changes where refused.contains(change) {
            if let place = places[change], !left.contains(place) { left.append(place) }
        }
        changes.removeAll(where: refused.contains)
    }

    /// Its lines.
    var lines: [String] {
        ["date: \(date.printed)"] + (because.map { ["because: \($0.inYAMLQuotes)"] } ?? []) + ["changes:"]
            + changes.map { "  - \($0)" }
    }
}

extension FigureChange {
    /// Whether its value was another and pages print it.
    fileprivate var isCorrection: Bool {
        guard name != nil, let old, let new else { return false }
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
        if isUntold || new.isEmpty || old.isEmpty && after.isEmpty { return nil }
        let (was, now) = old.isEmpty ? (after, "\(after) \(new)") : (old, new)
        return "{place: \(id), was: \(was.inYAMLQuotes), now: \(now.inYAMLQuotes)}"
    }
}
