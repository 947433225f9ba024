internal import Diagnostics
internal import Markdown
internal import Papers
internal import Templating
internal import Values

/// The templates of all blocks that `{{ name }}` can put into the text.
///
/// A class, since each page and block would copy it.
final class BlockTemplates: Sendable {
    private let ratesTable: BlockTemplate<RatesTable>
    private let ratesSummary: BlockTemplate<RatesSummary>
    private let costsTable: BlockTemplate<CostsTable>
    private let optionCosts: BlockTemplate<OptionCostsTable>
    private let scoresTable: BlockTemplate<ScoresTable>
    private let riskRegister: BlockTemplate<RiskRegisterModel>
    private let riskMatrix: BlockTemplate<RiskMatrix>
    private let riskScale: BlockTemplate<RiskScaleTable>
    private let riskList: BlockTemplate<RiskList>
    private let optionsSummary: BlockTemplate<OptionsSummary>
    private let optionsRejected: BlockTemplate<RejectedOptions>
    private let figuresSchedule: BlockTemplate<FiguresSchedule>
    private let switchTable: BlockTemplate<SwitchTable>
    private let dataTable: BlockTemplate<DataTableModel>
    private let dataLink: BlockTemplate<DataLink>

    /// Nil when a template is missing or at fault; the faults say which.
    init?(_ templates: TemplateSet, faults: inout TemplateFaults) {
        func block<Model: PageModel>(_ name: String, _: Model.Type) -> BlockTemplate<Model>? {
            BlockTemplate(name, of: templates, faults: &faults)
        }
        let ratesTable = block("rates-table", RatesTable.self)
        let ratesSummary = block("rates-summary", RatesSummary.self)
        let costsTable = block("costs-table", CostsTable.self)
        let optionCosts = block("option-costs", OptionCostsTable.self)
        let scoresTable = block("scores-table", ScoresTable.self)
        let riskRegister = block("risk-register", RiskRegisterModel.self)
        let riskMatrix = block("risk-matrix", RiskMatrix.self)
        let riskScale = block("risk-scale", RiskScaleTable.self)
        let riskList = block("risk-list", RiskList.self)
        let optionsSummary = block("options-summary", OptionsSummary.self)
        let optionsRejected = block("options-rejected", RejectedOptions.self)
        let figuresSchedule = block("figures-schedule", FiguresSchedule.self)
        let switchTable = block("switch-table", SwitchTable.self)
        let dataTable = block("data-table", DataTableModel.self)
        let dataLink = block("data-link", DataLink.self)
        guard let ratesTable, let ratesSummary, let costsTable, let optionCosts, let scoresTable, let riskRegister,
            let riskMatrix, let riskScale, let riskList, let optionsSummary, let optionsRejected, let figuresSchedule,
            let switchTable, let dataTable, let dataLink
        else { return nil }
        self.ratesTable = ratesTable
        self.ratesSummary = ratesSummary
        self.costsTable = costsTable
        self.optionCosts = optionCosts
        self.scoresTable = scoresTable
        self.riskRegister = riskRegister
        self.riskMatrix = riskMatrix
        self.riskScale = riskScale
        self.riskList = riskList
        self.optionsSummary = optionsSummary
        self.optionsRejected = optionsRejected
        self.figuresSchedule = figuresSchedule
        self.switchTable = switchTable
        self.dataTable = dataTable
        self.dataLink = dataLink
    }

    /// A block of a paper, with a link to the data behind it.
    func bytes(of block: DataBlock, in setting: BlockSetting) -> [UInt8] {
        let shown = shown(block, in: setting)
        guard let link = block.file.flatMap({ DataLink($0, in: setting) }) else { return shown }
        return shown + (setting.kind == .html ? "\n" : "\n\n").utf8 + dataLink.bytes(of: link, as: setting.kind)
    }

    /// The schedule of figures for the end of a page; nil where the text places it, and where there is nothing in it.
    func closingSchedule(in setting: BlockSetting) -> Rendered? {
        guard setting.paper.endsInSchedule else { return nil }
        return Rendered(setting.kind) { $0.append(self.bytes(of: .figuresSchedule, in: setting)) }
    }
}

/// Where a block is to stand.
struct BlockSetting {
    let paper: Paper
    /// The text on whose page it stands.
    let document: PaperDocument
    let shared: SharedBlocks
    let kind: OutputKind
    let addresses: Addresses
    /// In the language of the paper.
    let phrases: Phrases
    /// The author's, as the inside of a caption in this kind of output.
    let caption: [UInt8]?
    /// The columns of a table that carry bars.
    let bars: [BarColumn]

    /// What blocks of risks say of those that are kept back; nil where none are.
    var withheldRisks: String? { phrases.risks.withheld(by: paper.data.exemptData.paragraphsOfRisks) }

    /// Blocks of a text of the paper that stand in the block as well as in their own place.
    func write(_ blocks: Range<NodeID>, of text: PaperText) -> Rendered {
        let (addresses, printed) = (addresses, PrintedText(text, isCopy: true))
        switch kind {
        case .html:
            var writer = HTMLProse(printed, linkingBy: addresses, phrases: phrases) { _, _ in [] }
            return writer.write(blocks)
        default:
            var writer = MarkdownProse(printed, linkingBy: addresses, phrases: phrases) { _, _ in [] }
            return writer.write(blocks)
        }
    }

    /// Nothing without a model.
    fileprivate func bytes<Model: PageModel>(_ template: BlockTemplate<Model>, _ model: Model?) -> [UInt8] {
        model.map { template.bytes(of: $0, captioned: caption, as: kind) } ?? []
    }
}

extension BlockTemplates {
    /// A block of a paper by itself.
    func shown(_ block: DataBlock, in setting: BlockSetting) -> [UInt8] {
        let (paper, phrases) = (setting.paper, setting.phrases)
        let data = paper.data
        return switch block {
        case .ratesTable(let set): setting.bytes(ratesTable, setting.shared.ratesTables[set])
        case .ratesSummary(let set):
            setting.bytes(ratesSummary, data.rates(named: set).map { RatesSummary($0, phrases: phrases) })
        case .costsTable:
            setting.bytes(
                costsTable,
                data.costs.map { CostsTable($0, exempt: phrases.paper.exempt, phrases: phrases.costs) })
        case .optionCosts(let option):
            setting.bytes(
                optionCosts,
                data.costs.flatMap { costs in
                    costs.option(option).map {
                        OptionCostsTable(
                            $0, of: costs, saysBasis: paper.document(placing: .costsTable) == nil,
                            phrases: phrases.costs)
                    }
                })
        case .scoresTable: setting.bytes(scoresTable, data.scores.map { ScoresTable($0, in: setting) })
        case .riskRegister: setting.bytes(riskRegister, data.risks.map { RiskRegisterModel($0, in: setting) })
        case .riskMatrix: setting.bytes(riskMatrix, data.risks.map { RiskMatrix($0, in: setting) })
        case .riskScale: setting.bytes(riskScale, data.risks.map { RiskScaleTable($0, in: setting) })
        case .riskList(let option):
            setting.bytes(riskList, data.risks.map { RiskList($0, ofOption: option, in: setting) })
        case .optionsSummary:
            setting.bytes(
                optionsSummary, setting.shared.comparison.map { OptionsSummary($0, linkedBy: setting.addresses) })
        case .optionsRejected:
            setting.bytes(optionsRejected, paper.appraisal.map { RejectedOptions(of: $0, in: setting) })
        case .figuresSchedule: setting.bytes(figuresSchedule, FiguresSchedule(in: setting))
        case .switchTable: setting.bytes(switchTable, data.switching.map { SwitchTable($0, in: setting) })
        case .table(let file):
            setting.bytes(
                dataTable,
                data.table(named: file).map { DataTableModel($0, bars: setting.bars, phrases: phrases.files) })
        }
    }
}

extension DataBlock {
    /// The data that a block shows in full; nil for one that shows a part or a summary.
    fileprivate var file: String? {
        switch self {
        case .ratesTable(let name), .table(let name): name
        case .costsTable: "costs"
        case .scoresTable: "scores"
        case .riskRegister: "risks"
        case .figuresSchedule: "figures"
        case .ratesSummary, .optionCosts, .riskMatrix, .riskScale, .riskList, .optionsSummary, .optionsRejected,
            .switchTable:
            nil
        }
    }
}

extension BlockTemplates {
    /// What the reference says of the blocks.
    static var references: [TemplateReference.Page] {
        func block<Model: PageModel>(_ name: String, _ model: Model.Type) -> TemplateReference.Page {
            .init(model, templates: ["blocks/\(name).html", "blocks/\(name).md"])
        }
        return [
            block("rates-table", RatesTable.self), block("rates-summary", RatesSummary.self),
            block("costs-table", CostsTable.self), block("option-costs", OptionCostsTable.self),
            block("scores-table", ScoresTable.self),
            block("risk-register", RiskRegisterModel.self), block("risk-matrix", RiskMatrix.self),
            block("risk-scale", RiskScaleTable.self), block("risk-list", RiskList.self),
            block("options-summary", OptionsSummary.self),
            block("options-rejected", RejectedOptions.self),
            block("figures-schedule", FiguresSchedule.self), block("switch-table", SwitchTable.self),
            block("data-table", DataTableModel.self),
            block("data-link", DataLink.self),
        ]
    }
}

extension Paper {
    var endsInSchedule: Bool { !placesSchedule && !usedFigures.isEmpty }
}
