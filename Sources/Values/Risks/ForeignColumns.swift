internal import Datasets
internal import Diagnostics
internal import Settings

/// The columns of a register, with what is known of each and what its head says.
struct ForeignColumns {
    /// Those that hold levels, or pairs of them, as far as their heads or cells say so.
    let measures: [Measure]
    private let table: DataTable
    private let unread: [String]

    struct Measure {
        let head: RegisterHead
        /// What it is read as; nil for a column that is not.
        let key: String?
        /// Whether its cells do not say which level is which.
        let isOrderOpen: Bool
    }

    init(_ table: DataTable, scale: RiskScale) {
        self.table = table
        let lacksImpact = table.column("impact") == nil
        var (measures, unread): ([Measure], [String]) = ([], [])
        for (index, column) in table.columns.enumerated() where table.column(column.key) == index {
            let isKnown = RiskColumns.all.contains(column.key)
            let isLevel = Self.levels.contains(column.key)
            let texts = (0..<min(table.rowCount, 30)).compactMap { table.text(row: $0, column: index) }
            let isScore = RiskColumns.ratingNames.contains(column.key) || column.key == "score"
            let pairs =
                isKnown && !isScore ? [] : texts.filter { ScorePair($0, scale: scale, isImpactFirst: false) != nil }
            let holdsPairs = !pairs.isEmpty && pairs.count * 2 >= texts.count
            let isConsequence = column.key == "consequence" && lacksImpact && Self.areLevels(texts, scale)
            let head = RegisterHead(column.name, holdsPairs: holdsPairs)
            let isMeasure =
                head.measure != nil && (isKnown ? isConsequence : holdsPairs || Self.mayBeLevels(texts, scale))
            if isLevel || isMeasure || holdsPairs {
                let isOpen = holdsPairs && !pairs.allSatisfy(ScorePair.isLettered) && !pairs.contains { $0.holdsWords }
                measures.append(Measure(head: head, key: isLevel ? column.key : nil, isOrderOpen: isOpen))
            } else if !isKnown, !column.name.isEmpty {
                unread.append(column.name)
            }
        }
        (self.measures, self.unread) = (measures, unread)
    }

    private static let levels = ["", "current-", "target-"].flatMap { stage in
        ["likelihood", "impact", "likelihood-and-impact", "impact-and-likelihood"].map { stage + $0 }
    }

    /// Numbers of the scale, or words as short as the names of levels.
    private static func mayBeLevels(_ texts: [String], _ scale: RiskScale) -> Bool {
        texts.allSatisfy { text in
            text.utf8.count { $0.isBlank } < 3 && text.utf8.count < 30
                && RiskLevel(text).level(among: []).map { (1...scale.size).contains($0) } ?? true
        }
    }

    private static func areLevels(_ texts: [String], _ scale: RiskScale) -> Bool {
        !texts.isEmpty
            && texts.allSatisfy { text in
                RiskLevel(text).level(among: scale.impacts).map { (1...scale.size).contains($0) } ?? false
            }
    }
}

extension ForeignColumns {
    /// The columns that are read by other names than their own, with those names.
    var readAsOthers: [(name: String, head: String)] {
        table.columns.indices.filter { index in
            let column = table.columns[index]
            return RiskColumns.all.contains(column.key) && table.column(column.key) == index
                && DataColumn.key(column.name) != column.key
        }.map { (table.columns[$0].key, table.columns[$0].name) }
    }

    /// The heads that most likely mean some columns, without those for which there is none.
    func likely(_ names: [String]) -> [(name: String, head: String)] {
        HeadMapping.likely(names, among: unread).filter { $0.head != "…" }
    }

    /// Columns that may be left out, whose heads say clearly what they are.
    func optional(besides given: [String]) -> [(name: String, head: String)] {
        var left = unread.filter { !given.contains($0) }
        let score = left.first {
            RegisterHead($0, holdsPairs: false).stage == .inherent && $0.wording.hasSuffix("score")
        }
        let scores = table.column("score") == nil ? score.map { [(name: "score", head: $0)] } ?? [] : []
        left.removeAll { $0 == score }
        return scores
            + Self.clear.compactMap { name, words in
                guard table.column(name) == nil,
                    let index = left.firstIndex(where: { head in
                        Slug.make(head).utf8.split(separator: UInt8(ascii: "-")).contains {
                            words.contains(String(Substring($0)))
                        }
                    })
                else { return nil }
                return (name, left.remove(at: index))
            }
    }

    private static let clear = [
        ("owner", ["owner", "officer", "lead"]), ("controls", ["control", "controls"]),
        ("action", ["action", "actions", "mitigation", "mitigations"]), ("category", ["category", "theme"]),
    ]
}

extension String {
    fileprivate var holdsWords: Bool { utf8.split { !$0.isLetter }.contains { $0.count > 2 } }
}
