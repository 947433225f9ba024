internal import Diagnostics

/// The ways in which the levels of a foreign register may be read.
struct ForeignScores {
    struct Reading {
        /// What would have to be so, in words; empty where there is one way.
        let meaning: String
        let heads: [(name: String, head: String)]
    }

    /// None where the register has no levels.
    let readings: [Reading]
    /// Heads that nobody but the council can read.
    let undeclared: [String]
    /// Columns that must be there and are not read: `likelihood`, `impact`.
    let missing: [String]
    /// The heads of all that is mapped.
    let names: [String]
    let isOrderOpen: Bool

    init(_ columns: ForeignColumns) {
        let open = columns.measures.filter { $0.key == nil }
        undeclared = open.map(\.head.name)
        isOrderOpen = open.contains(where: \.isOrderOpen)
        let read = columns.measures.compactMap(\.key)
        let hasBoth = read.contains { $0 == "likelihood-and-impact" || $0 == "impact-and-likelihood" }
        missing = hasBoth ? [] : ["likelihood", "impact"].filter { !read.contains($0) }
        names = columns.measures.map(\.head.name)
        let groups = Groups(columns.measures)
        readings = groups.readings
    }

    /// The levels by what their heads say of the stage.
    private struct Groups {
        private let measures: [ForeignColumns.Measure]

        init(_ measures: [ForeignColumns.Measure]) {
            self.measures = measures
        }

        private func heads(_ stage: RegisterHead.Stage) -> [RegisterHead] {
            var heads: [RegisterHead] = []
            for measure in measures where measure.stage == stage {
                if !heads.contains(where: { $0.measure == measure.head.measure }) { heads.append(measure.head) }
            }
            // Half a score is none.
            let isWhole = heads.contains { $0.measure == .both } || Set(heads.map(\.measure)).count > 1
            return isWhole ? heads : []
        }

        var readings: [Reading] {
            let (plain, inherent) = (heads(.none), heads(.inherent))
            let (current, residual, target) = (heads(.current), heads(.residual), heads(.target))
            let stages: [(stage: RegisterHead.Stage, heads: [RegisterHead])] = [
                (.inherent, inherent), (.none, plain), (.current, current), (.residual, residual), (.target, target),
            ]
            guard let base = stages.first(where: { !$0.heads.isEmpty }) else { return [] }
            var fixed = named(base.heads, "")
            if base.stage == .inherent, current.isEmpty { fixed += named(plain, "current-") }
            if base.stage != .current { fixed += named(current, "current-") }
            if base.stage != .target { fixed += named(target, "target-") }
            guard !residual.isEmpty, base.stage != .residual else {
                return [Reading(meaning: base.stage == .residual ? alone(residual) : "", heads: fixed)]
            }
            let word = residual[0].stageWord.quoted
            let ways = [
                ("current-", "if \(word) is the risk with the controls that are in place"),
                ("target-", "if \(word) is the risk after what is planned"),
            ].filter { stage, _ in !fixed.contains { $0.name.utf8.starts(with: stage.utf8) } }
            return ways.isEmpty
                ? [Reading(meaning: "", heads: fixed)]
                : ways.map { stage, meaning in Reading(meaning: meaning, heads: fixed + named(residual, stage)) }
        }

        private func alone(_ heads: [RegisterHead]) -> String {
            "if \(heads[0].stageWord.quoted) is the one score that readers are to see"
        }

        private func named(_ heads: [RegisterHead], _ stage: String) -> [(name: String, head: String)] {
            heads.map { head in
                let name =
                    switch head.measure {
                    case .likelihood?: "likelihood"
                    case .impact?: "impact"
                    case .both?, nil: "likelihood-and-impact"
                    }
                return (stage + name, head.name)
            }
        }
    }
}

extension ForeignColumns.Measure {
    /// As it is read, or else as its head says.
    fileprivate var stage: RegisterHead.Stage {
        guard let key else { return head.stage }
        if key.utf8.starts(with: "current-".utf8) { return .current }
        if key.utf8.starts(with: "target-".utf8) { return .target }
        return head.stage == .none ? .none : .inherent
    }
}
