internal import Papers

/// What changed between two versions of a paper, in lines for an officer.
package struct RevisionList: Sendable {
    package let title: String
    /// Those that have any line.
    package let parts: [(heading: String, lines: [String])]
    /// What was not compared; nil where everything was.
    package let note: String?

    /// - Parameter since: What the earlier version is called.
    package init(_ revision: Revision, of title: String, since: String) {
        self.title = "\(title): what changed since \(since)"
        let parts = [
            ("Figures", revision.figures.map(\.line)),
            ("Outcomes", revision.outcomes.map(\.line)),
            ("Risks", revision.risks.map(\.line)),
            ("Recommendations", revision.recommendations.map(\.line)),
            ("Decision", revision.lines(of: .decision)),
            ("Front sheet", revision.lines(of: .sheet)), ("Rates", revision.lines(of: .rates)),
            ("Costs", revision.lines(of: .costs)), ("Scores", revision.lines(of: .scores)),
            ("Words", revision.passages.map(\.line)),
            ("Welsh text", revision.welsh.map(\.line)),
            ("Pictures and attached files", revision.files.map(\.line)),
            ("Renumbered", revision.renumbered.map(\.line)),
        ]
        self.parts = parts.filter { !$0.1.isEmpty }.map { (heading: $0.0, lines: $0.1) }
        note =
            revision.comparesWords
            ? nil
            : "Of a paper.json, the front sheet but for contact and key figures, figures, outcomes, rates, costs by option "
                + "and year, scores, the present scores of risks, the recommendations and what was decided are compared; the wording, texts in "
                + "Welsh, other tables, pictures and attached files are not."
    }

    /// For a terminal; ends with a line's end.
    package var text: String {
        let body = parts.map { part in "\n\(part.heading)\n" + part.lines.map { "  \($0)\n" }.joined() }
        return "\(title)\n" + (parts.isEmpty ? "\n\(Self.nothing)\n" : body.joined()) + (note.map { "\n\($0)\n" } ?? "")
    }

    /// What is said where nothing is another.
    private static let nothing = "Nothing has changed in what was compared."
}

extension FigureChange {
    /// Where the pages print it, inside a sentence: `paragraph 3.4; Table 2`; nil where none does.
    package var placesInSentence: String? {
        places.isEmpty ? nil : places.map(\.lowercasedStart).joined(separator: "; ")
    }

    fileprivate var line: String {
        let name = self.name.map { name in label.map { "\($0) (\(name))" } ?? name } ?? "a figure"
        let shown = placesInSentence.map { ", in \($0)" } ?? ""
        guard let new else {
            if let statement { return statement.said(of: name) }
            return name + (old.map { ", \($0.words)," } ?? "") + " is not used any more"
        }
        guard let old else {
            return isNew ? "\(name) is new: \(new.words)\(shown)" : "\(name) is now \(new.words)\(shown)"
        }
        let head =
            old.value == new.value
            ? "\(name) is still \(new.value)" : "\(name): \(old.words) is now \(new.words)\(shown)"
        let start = ([head] + [workingInSentence, labelInSentence].compactMap(\.self)).joined(separator: ", ")
        return ([start] + details.map(\.words)).joined(separator: "; ")
    }

    /// Of a figure that is printed as before.
    private var workingInSentence: String? {
        guard let old, let new, old.value == new.value, old != new else { return nil }
        return "now worked out as \(new.working ?? "typed")"
    }

    private var labelInSentence: String? {
        if isRenamedUntold { return "and is called otherwise than before" }
        if oldLabel == label { return nil }
        return "and was called \(oldLabel.map { "“\($0)”" } ?? "nothing")"
    }
}

extension FigureDetail {
    /// `its period was “2026/27” and is “2027/28”`
    fileprivate var words: String {
        if kind == .exact { return "exactly \(old.map { "\($0) before and " } ?? "")\(new ?? "") now" }
        guard let new else {
            return "its \(kind.rawValue) is not said any more" + (old.map { " (“\($0)” before)" } ?? "")
        }
        return "its \(kind.rawValue) " + (old.map { "was “\($0)” and is “\(new)”" } ?? "is now “\(new)”")
    }
}

extension FigureChange.Shown {
    /// `£14.70m (625,000 × £23.36 + £100,000)`
    fileprivate var words: String { working.map { "\(value) (\($0))" } ?? value }
}

extension OutcomeChange {
    fileprivate var line: String {
        guard let new else {
            return "\(option ?? "an option")\(old.map { ", which was \($0)," } ?? "") has no outcome now"
        }
        let option = option ?? ""
        return "\(option) is now \(new)" + (old.map { ", and was \($0)" } ?? "")
    }
}

extension RiskChange {
    fileprivate var line: String {
        guard let id, let risk else { return statement?.said(of: "a risk") ?? "a risk is not there any more" }
        guard let new else { return "\(id), \(risk): \(old ?? ""), is not there any more" }
        return old.map { "\(id), \(risk): \($0) is now \(new)" } ?? "\(id), \(risk), is new: \(new)"
    }
}

extension Revision {
    fileprivate func lines(of part: VersionValue.Part) -> [String] {
        values.filter { $0.part == part }.map(\.line)
    }
}

extension NamedValueChange {
    fileprivate var line: String {
        guard let new else {
            if name == nil, let statement {
                return "\(label) \(label == "1 value" ? "is" : "are") withheld now: “\(statement)”"
            }
            if name == nil { return "\(label) \(label == "1 value" ? "is" : "are") not there any more" }
            return "\(label)\(old.map { ": \($0)," } ?? "") is not there any more"
        }
        let said = part == .decision ? new.cited : new
        if isUntold { return "\(label) is now \(said)" }
        return old.map { "\(label): \(part == .decision ? $0.cited : $0) is now \(said)" } ?? "\(label) is new: \(said)"
    }
}

extension FileChange {
    fileprivate var line: String {
        let what = kind == .picture ? "picture" : "attachment"
        let unnamed = "\(kind == .picture ? "a" : "an") \(what)"
        if let statement { return statement.said(of: unnamed) }
        guard let path else { return "\(unnamed) is left out" }
        switch change {
        case .added: return "\(what) \(path) is new"
        case .removed: return "\(what) \(path) is left out"
        case .changed, .moved, .reordered, .withheld, .numbered, .bulleted: return "\(what) \(path): another file"
        }
    }
}

extension RecommendationChange {
    fileprivate var line: String {
        let told = old?.isEmpty == false ? old : nil
        guard let new else { return number + (told.map { ", “\($0)”," } ?? "") + " is left out" }
        if old == nil { return "\(number) is new: “\(new)”" }
        return told.map { "\(number): for “\($0)” read “\(new)”" } ?? "\(number) reads now “\(new)”"
    }
}

extension Renumbering {
    fileprivate var line: String { "\(old) \(count == 1 ? "is" : "are") now \(new)" }
}

extension PassageChange {
    /// What it was called, inside a sentence: `paragraph 3.3`; nil where that was no other name.
    package var before: String? { was?.lowercasedStart }

    fileprivate var line: String {
        let before = self.before.map { " (\($0) before)" } ?? ""
        switch kind {
        case .changed: return "\(place)\(before): \(corrections.map(\.words).joined(separator: "; "))"
        case .added: return "\(place) is new" + (text.isEmpty ? "" : ": “\(text)”")
        case .removed: return "\(place) is left out" + (text.isEmpty ? "" : ": “\(text)”")
        case .numbered: return "\(place) is numbered now"
        case .bulleted: return "\(place) has bullets now, and had numbers"
        case .withheld: return text.said(of: place)
        case .moved: return was.map { "\($0) is moved, and is now \(place.lowercasedStart)" } ?? "\(place) is moved"
        case .reordered: return "\(place)\(before): its rows stand in another order"
        }
    }
}

extension WordCorrection {
    /// `for £4,800m read £1,119m`
    package var words: String {
        if isUntold {
            if new.isEmpty { return "words are left out that are not repeated here" }
            return (after.isEmpty ? "" : "after “\(after)” ") + "read now \(new.cited)"
        }
        if old.isEmpty {
            return after.isEmpty ? "at the start insert \(new.cited)" : "after “\(after)” insert \(new.cited)"
        }
        let place = isThroughout ? ", wherever it stands" : ""
        return new.isEmpty ? "leave out \(old.cited)\(place)" : "for \(old.cited) read \(new.cited)\(place)"
    }
}

extension String {
    /// `a risk is withheld now: “[Not for publication: …]”`
    fileprivate func said(of what: String) -> String { "\(what) is withheld now" + (isEmpty ? "" : ": “\(self)”") }

    /// In quotation marks, but for an amount.
    package var cited: String {
        let isAmount = !utf8.contains(UInt8(ascii: " ")) && utf8.contains { (0x30...0x39).contains($0) }
        return isAmount ? self : "“\(self)”"
    }
}
