/// What of a paper's data stands on its pages: by the blocks that are placed there, and the names whose values are.
package struct ShownData: Sendable {
    private let blocks: [DataBlock]
    /// The names whose values stand on a page, or are worked with on the way to one.
    private let names: Set<String>
    /// Whether part of the paper is exempt, and its data may be that part's: then only what a block shows is published.
    package let isGuarded: Bool

    package init(blocks: [DataBlock], names: Set<String>, isGuarded: Bool) {
        self.blocks = blocks
        self.names = names
        self.isGuarded = isGuarded
    }
}

extension ShownData {
    /// Whether a set may be published of which something stands on a page. Beside an exempt part it has to be all of it:
    /// a name in a sentence publishes the value, and no row that it was worked out from.
    func publishes(_ name: String, of data: PaperData) -> Bool {
        guard isGuarded else { return true }
        switch DataFile("\(name).csv")?.kind {
        case .rates: return blocks.contains(.ratesTable(name))
        case .risks: return showsAllRisks
        case .costs: return comparesCosts && (data.costs?.options ?? []).allSatisfy(showsLines)
        case .scores, .weights: return blocks.contains(.scoresTable)
        // Figures are chosen one by one, and a table of the paper's own is shown whole.
        case .figures, .other, nil: return true
        }
    }

    /// Whether the comparison of options may say what they cost.
    var comparesCosts: Bool { !isGuarded || blocks.contains(.costsTable) }

    /// The columns of a kind of file that no page shows a cell of.
    func hiddenColumns(of file: NamedTable) -> Set<String> {
        switch file.kind {
        case .rates:
            return Set(ExemptColumns.all + (showsRemarks(ofRates: file.name) ? [] : ["group", "note"] + file.further))
                .union(showsSources(ofRates: file.name) ? [] : ["source", "source-date"])
        case .costs: return Set(ExemptColumns.all + (showsRanges ? [] : ["low", "high"]))
        case .risks: return Set(ExemptColumns.all).union(showsRiskTexts ? [] : Self.riskTexts)
        case .scores: return showsReasons ? [] : ["reason"]
        case .figures: return Set(["low", "high"] + ExemptColumns.all)
        case .weights: return []
        case .other: return Set(ExemptColumns.all)
        }
    }

    /// Whether a page says what is remarked on each rate of a set.
    package func showsRemarks(ofRates set: String) -> Bool { blocks.contains(.ratesTable(set)) }

    /// Whether a page says where the rates of a set come from.
    package func showsSources(ofRates set: String) -> Bool {
        showsRemarks(ofRates: set) || blocks.contains(.ratesSummary(set)) || names.contains("\(set).source")
    }

    /// Whether a page says how far costs may be off.
    package var showsRanges: Bool {
        blocks.contains { block in
            switch block {
            case .costsTable, .optionCosts: true
            default: false
            }
        } || names.contains { $0.isOfRange }
    }

    /// Whether a page says of risks what is done about them.
    package var showsRiskTexts: Bool {
        blocks.contains { block in
            switch block {
            case .riskRegister, .riskList: true
            default: false
            }
        }
    }

    /// Whether a page says why options have their scores.
    package var showsReasons: Bool { blocks.contains(.scoresTable) }

    private var showsAllRisks: Bool {
        blocks.contains(.riskRegister) || blocks.contains(.riskMatrix) || blocks.contains(.riskScale)
    }

    private func showsLines(of option: OptionCosts) -> Bool { blocks.contains(.optionCosts(option.key)) }

    private static let riskTexts: Set<String> = [
        "category", "cause", "consequence", "owner", "controls", "response", "action", "action-owner", "action-due",
        "review-date",
    ]
}

extension String {
    /// `costs.option-1.total-low`
    fileprivate var isOfRange: Bool {
        utf8.starts(with: "costs.".utf8)
            && ["-low", "-high"].contains { utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}
