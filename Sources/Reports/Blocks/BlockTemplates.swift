internal import Appraisals
internal import Diagnostics
internal import Templating

/// The templates of all blocks that `{{ name }}` can put into the text.
struct BlockTemplates: Sendable {
    private let ratesTable: BlockTemplate<RatesTable>
    private let ratesSummary: BlockTemplate<RatesSummary>
    private let riskRegister: BlockTemplate<RiskRegisterModel>
    private let riskMatrix: BlockTemplate<RiskMatrix>
    private let riskList: BlockTemplate<RiskList>
    private let optionsSummary: BlockTemplate<OptionsSummary>
    private let figuresSchedule: BlockTemplate<FiguresSchedule>
    private let dataTable: BlockTemplate<DataTableModel>
    private let dataLink: BlockTemplate<DataLink>

    /// Nil when a template is missing or at fault; the findings say which.
    init?(_ templates: TemplateSet, diagnostics: inout [Diagnostic]) {
        func block<Model: PageModel>(_ name: String, _: Model.Type) -> BlockTemplate<Model>? {
            BlockTemplate(name, of: templates, diagnostics: &diagnostics)
        }
        let ratesTable = block("rates-table", RatesTable.self)
        let ratesSummary = block("rates-summary", RatesSummary.self)
        let riskRegister = block("risk-register", RiskRegisterModel.self)
        let riskMatrix = block("risk-matrix", RiskMatrix.self)
        let riskList = block("risk-list", RiskList.self)
        let optionsSummary = block("options-summary", OptionsSummary.self)
        let figuresSchedule = block("figures-schedule", FiguresSchedule.self)
        let dataTable = block("data-table", DataTableModel.self)
        let dataLink = block("data-link", DataLink.self)
        guard let ratesTable, let ratesSummary, let riskRegister, let riskMatrix, let riskList, let optionsSummary,
            let figuresSchedule, let dataTable, let dataLink
        else { return nil }
        self.ratesTable = ratesTable
        self.ratesSummary = ratesSummary
        self.riskRegister = riskRegister
        self.riskMatrix = riskMatrix
        self.riskList = riskList
        self.optionsSummary = optionsSummary
        self.figuresSchedule = figuresSchedule
        self.dataTable = dataTable
        self.dataLink = dataLink
    }

    /// A block of a paper, for a page of HTML or Markdown, with a link to the data behind it. Empty for a name that is
    /// no block's, which no paper has that was read without a finding.
    ///
    func bytes(
        of name: String, in paper: Paper, as kind: OutputKind, linkedBy addresses: Addresses
    ) -> [UInt8] {
        paper.block(named: name).map { bytes(of: $0, in: paper, as: kind, linkedBy: addresses) } ?? []
    }

    /// The schedule of figures for the end of a page; nil where the text places it, and where there is nothing in it.
    func closingSchedule(
        of paper: Paper, as kind: OutputKind, linkedBy addresses: Addresses
    ) -> Rendered? {
        guard paper.endsInSchedule else { return nil }
        return Rendered(kind, bytes(of: .figuresSchedule, in: paper, as: kind, linkedBy: addresses))
    }
}

extension BlockTemplates {
    private func bytes(
        of block: DataBlock, in paper: Paper, as kind: OutputKind, linkedBy addresses: Addresses
    ) -> [UInt8] {
        let shown = shown(block, in: paper, as: kind, linkedBy: addresses)
        guard let link = block.file.flatMap({ DataLink($0, in: paper) }) else { return shown }
        return shown + (kind == .html ? "\n" : "\n\n").utf8 + dataLink.bytes(of: link, as: kind)
    }

    private func shown(
        _ block: DataBlock, in paper: Paper, as kind: OutputKind, linkedBy addresses: Addresses
    ) -> [UInt8] {
        let data = paper.data
        switch block {
        case .ratesTable(let set):
            return data.rates(named: set).map { ratesTable.bytes(of: RatesTable($0), as: kind) } ?? []
        case .ratesSummary(let set):
            return data.rates(named: set).map { ratesSummary.bytes(of: RatesSummary($0), as: kind) } ?? []
        case .riskRegister:
            return data.risks.map {
                riskRegister.bytes(of: RiskRegisterModel($0, in: paper, linkedBy: addresses), as: kind)
            } ?? []
        case .riskMatrix:
            return data.risks.map { riskMatrix.bytes(of: RiskMatrix($0, in: paper, linkedBy: addresses), as: kind) }
                ?? []
        case .riskList(let option):
            return data.risks.map {
                riskList.bytes(of: RiskList($0, ofOption: option, in: paper, linkedBy: addresses), as: kind)
            } ?? []
        case .optionsSummary:
            return OptionsSummary(paper.options, linkedBy: addresses)
                .map { optionsSummary.bytes(of: $0, as: kind) } ?? []
        case .figuresSchedule:
            return figuresSchedule.bytes(of: FiguresSchedule(paper, linkedBy: addresses), as: kind)
        case .table(let file):
            return data.table(named: file).map { dataTable.bytes(of: DataTableModel($0), as: kind) } ?? []
        }
    }
}

extension DataBlock {
    /// The data that a block shows in full; nil for one that shows a part or a summary.
    fileprivate var file: String? {
        switch self {
        case .ratesTable(let name), .table(let name): name
        case .riskRegister: "risks"
        case .figuresSchedule: "figures"
        case .ratesSummary, .riskMatrix, .riskList, .optionsSummary: nil
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
            block("risk-register", RiskRegisterModel.self), block("risk-matrix", RiskMatrix.self),
            block("risk-list", RiskList.self), block("options-summary", OptionsSummary.self),
            block("figures-schedule", FiguresSchedule.self), block("data-table", DataTableModel.self),
            block("data-link", DataLink.self),
        ]
    }
}

extension Paper {
    var endsInSchedule: Bool { !placesSchedule && !(usedFigures.isEmpty && accepted.isEmpty) }
}
