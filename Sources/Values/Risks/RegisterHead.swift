internal import Datasets
internal import Diagnostics

/// What the words of a head say of its column, as far as they say it.
struct RegisterHead {
    /// Before what is scored, or after what.
    enum Stage {
        case none, inherent, current, residual, target
    }

    enum Measure {
        case likelihood, impact, both
    }

    let name: String
    let stage: Stage
    /// The word that says the stage, as the register has it: `Net`.
    let stageWord: String
    /// Nil for what is no level.
    let measure: Measure?

    /// - Parameter holdsPairs: Whether the cells of the column hold a likelihood and an impact each.
    init(_ name: String, holdsPairs: Bool) {
        self.name = name
        let words = Slug.make(name).utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
        let known = words.first { Self.stages[$0] != nil }
        stage = known.flatMap { Self.stages[$0] } ?? .none
        stageWord = known.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? ""
        let rest = words.filter { Self.stages[$0] == nil && !Self.fillers.contains($0) }
        let isLikelihood =
            rest.contains { ["likelihood", "probability"].contains($0) } || rest == ["l"] || rest == ["p"]
        let isImpact =
            rest.contains { ["impact", "consequence", "severity"].contains($0) } || rest == ["i"] || rest == ["c"]
            || rest == ["s"]
        measure = holdsPairs ? .both : isLikelihood == isImpact ? nil : isLikelihood ? .likelihood : .impact
    }

    private static let fillers: Set = ["risk", "score", "rating", "level", "value", "1", "5", "of"]
    private static let stages: [String: Stage] = [
        "inherent": .inherent, "gross": .inherent, "initial": .inherent, "original": .inherent, "raw": .inherent,
        "untreated": .inherent, "uncontrolled": .inherent, "current": .current, "existing": .current,
        "controlled": .current, "residual": .residual, "net": .residual, "mitigated": .residual, "treated": .residual,
        "target": .target, "planned": .target, "future": .target, "final": .residual,
    ]
}
