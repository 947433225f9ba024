internal import Diagnostics
internal import Markdown
internal import Papers
internal import Templating
internal import Values

/// The templates of all blocks that `{{ name }}` can put into the text.
struct BlockTemplates: Sendable {
    private let ratesTable: BlockTemplate<RatesTable>
    private let ratesSummary: BlockTemplate<RatesSummary>
    private let riskRegister: BlockTemplate<RiskRegisterModel>
    private let riskMatrix: BlockTemplate<RiskMatrix>
    private let riskList: BlockTemplate<RiskList>
    private let optionsSummary: BlockTemplate<OptionsSummary>
    private let optionsRejected: BlockTemplate<RejectedOptions>
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
        let optionsRejected = block("options-rejected", RejectedOptions.self)
        let figuresSchedule = block("figures-schedule", FiguresSchedule.self)
        let dataTable = block("data-table", DataTableModel.self)
        let dataLink = block("data-link", DataLink.self)
        guard let ratesTable, let ratesSummary, let riskRegister, let riskMatrix, let riskList, let optionsSummary,
            let optionsRejected, let figuresSchedule, let dataTable, let dataLink
        else { return nil }
        self.ratesTable = ratesTable
        self.ratesSummary = ratesSummary
        self.riskRegister = riskRegister
        self.riskMatrix = riskMatrix
        self.riskList = riskList
        self.optionsSummary = optionsSummary
        self.optionsRejected = optionsRejected
        self.figuresSchedule = figuresSchedule
        self.dataTable = dataTable
        self.dataLink = dataLink
    }

    /// A block of a paper, with a link to the data behind it. Empty for a name that is no block's, which no paper has
    /// that was read without a finding.
    func bytes(of name: String, in setting: BlockSetting) -> [UInt8] {
        setting.paper.block(named: name).map { bytes(of: $0, in: setting) } ?? []
    }

    /// The schedule of figures for the end of a page; nil where the text places it, and where there is nothing in it.
    func closingSchedule(in setting: BlockSetting) -> Rendered? {
        guard setting.paper.endsInSchedule else { return nil }
        return Rendered(setting.kind, bytes(of: .figuresSchedule, in: setting))
    }
}

/// Where a block is to stand.
struct BlockSetting {
    let paper: Paper
    let kind: OutputKind
    let addresses: Addresses
    /// In the language of the paper.
    let phrases: Phrases
    /// The author's, as the inside of a caption in this kind of output.
    let caption: [UInt8]?

    /// A text of the paper that stands in the block as well as in its own place.
    func write(_ blocks: [Block]) -> Rendered {
        let (addresses, blocks) = (addresses, blocks.asCopy)
        guard kind == .html else {
            let writer = MarkdownWriter(
                words: phrases.paper.references, placed: { _, _ in [] }, address: { addresses.link(toId: $0) })
            return Rendered(.markdown, writer.markdown(of: blocks))
        }
        var writer = HTMLWriter(
            phrases: phrases, placed: { _, _ in [] }, address: { addresses.address(ofId: $0) })
        return Rendered(.html, writer.html(of: blocks))
    }

    /// Nothing without a model.
    fileprivate func bytes<Model: PageModel>(_ template: BlockTemplate<Model>, _ model: Model?) -> [UInt8] {
        model.map { template.bytes(of: $0, captioned: caption, as: kind) } ?? []
    }
}

extension BlockTemplates {
    private func bytes(of block: DataBlock, in setting: BlockSetting) -> [UInt8] {
        let shown = shown(block, in: setting)
        guard let link = block.file.flatMap({ DataLink($0, in: setting) }) else { return shown }
        return shown + (setting.kind == .html ? "\n" : "\n\n").utf8 + dataLink.bytes(of: link, as: setting.kind)
    }

    private func shown(_ block: DataBlock, in setting: BlockSetting) -> [UInt8] {
        let (paper, phrases) = (setting.paper, setting.phrases)
        let data = paper.data
        return switch block {
        case .ratesTable(let set):
            setting.bytes(ratesTable, data.rates(named: set).map { RatesTable($0, phrases: phrases) })
        case .ratesSummary(let set):
            setting.bytes(ratesSummary, data.rates(named: set).map { RatesSummary($0, phrases: phrases) })
        case .riskRegister: setting.bytes(riskRegister, data.risks.map { RiskRegisterModel($0, in: setting) })
        case .riskMatrix: setting.bytes(riskMatrix, data.risks.map { RiskMatrix($0, in: setting) })
        case .riskList(let option):
            setting.bytes(riskList, data.risks.map { RiskList($0, ofOption: option, in: setting) })
        case .optionsSummary:
            setting.bytes(
                optionsSummary,
                OptionsSummary(paper.options, linkedBy: setting.addresses, phrases: phrases.options))
        case .optionsRejected: setting.bytes(optionsRejected, RejectedOptions(paper.options, in: setting))
        case .figuresSchedule: setting.bytes(figuresSchedule, FiguresSchedule(in: setting))
        case .table(let file):
            setting.bytes(dataTable, data.table(named: file).map { DataTableModel($0, phrases: phrases.files) })
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
        case .ratesSummary, .riskMatrix, .riskList, .optionsSummary, .optionsRejected: nil
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
            block("options-rejected", RejectedOptions.self),
            block("figures-schedule", FiguresSchedule.self), block("data-table", DataTableModel.self),
            block("data-link", DataLink.self),
        ]
    }
}

extension [Block] {
    /// Without the numbers, ids, notes and blocks of data that only one place can have.
    fileprivate var asCopy: [Block] {
        filter { if case .placed = $0.kind { false } else { true } }.rewriting(
            block: { Block($0.kind.asCopy, at: $0.span) },
            inline: { inline in
                if case .footnoteReference = inline.kind { [] } else { [inline] }
            })
    }
}

extension Block.Kind {
    fileprivate var asCopy: Block.Kind {
        guard case .list(let list) = self else { return self }
        return .list(
            list.with(items: list.items.map { Block.Item(blocks: $0.blocks, at: $0.span, isTicked: $0.isTicked) }))
    }
}

extension Paper {
    var endsInSchedule: Bool { !placesSchedule && !(usedFigures.isEmpty && accepted.isEmpty) }
}
