internal import Settings
internal import Values

/// Lists what of a paper is exempt: the report, then the appendices by their numbers, in each the blocks in the order of
/// the text, then rows of data.
struct ExemptParts {
    private(set) var list: [ExemptPart] = []
    private let settings: ReportSettings?
    private let blocks: [ExemptBlock]
    private let texts: [PaperText]
    private let places: Places
    private let words: PaperWords

    /// - Parameters:
    ///   - settings: Nil without a report.
    ///   - texts: Those that have pages.
    ///   - appendices: All that are listed.
    ///   - words: In the language of the paper.
    init(
        _ settings: ReportSettings?, blocks: [ExemptBlock], texts: [PaperText], appendices: [Appendix],
        places: Places, data: PaperData, words: PaperWords
    ) {
        self.settings = settings
        self.blocks = blocks
        self.texts = texts
        self.places = places
        self.words = words
        if let exemption = settings?.exemption {
            list.append(ExemptPart(words.exempt.wholeReport, .page(.report, id: nil), exemption))
        }
        addBlocks(of: .report, in: nil)
        for appendix in appendices { add(appendix) }
        if !appendices.contains(where: { $0.target == .document(.appraisal) }) { addBlocks(of: .appraisal, in: nil) }
        addRows(of: data)
    }

    private mutating func add(_ appendix: Appendix) {
        let name = words.references.appendix(appendix.number)
        if let exemption = settings?.exemption(of: appendix.file, title: appendix.title) {
            list.append(ExemptPart("\(name): \(appendix.title)", appendix.place, exemption))
        }
        if case .document(let document) = appendix.target { addBlocks(of: document, in: name) }
    }

    /// - Parameter name: What the text is called; nil for the main one.
    private mutating func addBlocks(of document: PaperDocument, in name: String?) {
        guard let text = texts.first(where: { $0.document == document }), let holder = places.places(of: document)
        else { return }
        for block in blocks where block.span.file.path == text.tree.source.path {
            let part = holder.part(at: block.places.opening, words: words.places)
            let label = name.map { words.references.reference(part.label, of: $0) } ?? part.label
            list.append(ExemptPart(label, .page(document, id: part.id), block.exemption))
        }
    }

    private mutating func addRows(of data: PaperData) {
        list += data.exemptRows.map { row in
            let other = row.because == nil ? exemption(of: row) : nil
            return ExemptPart(
                label: "\(row.file): \(row.label)", target: .nowhere, paragraph: row.paragraph,
                because: row.because ?? other?.because, until: row.until ?? other?.until)
        }
    }

    /// Where a row does not say why it is exempt: the exemption of a block that names it, or the only one of the paper.
    private func exemption(of row: ExemptRow) -> Exemption? {
        let same = { (exemption: Exemption) in exemption.paragraph == row.paragraph }
        if let block = blocks.first(where: { same($0.exemption) && $0.holds(row.name) }) { return block.exemption }
        let settings = [settings?.exemption] + (settings?.appendices.map(\.exemption) ?? [])
        let all = settings.compactMap(\.self) + blocks.map(\.exemption)
        guard let first = all.first, same(first), all.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension Appendix {
    /// The path of its file inside the folder; nil where there is none.
    fileprivate var file: String? {
        switch target {
        case .document(let document): document.file
        case .file(let path): path
        case .exempt: nil
        }
    }

    fileprivate var place: ExemptPart.Target {
        switch target {
        case .document(let document): .page(document, id: nil)
        case .file(let path): .file(path)
        case .exempt: .nowhere
        }
    }
}

extension ReportSettings {
    /// Why an appendix is exempt; nil for one that is not. One that names no file is known by its title.
    fileprivate func exemption(of file: String?, title: String) -> Exemption? {
        appendices.first { setting in
            setting.exemption != nil
                && (file == nil ? setting.file == nil && setting.title?.value == title : setting.file?.value == file)
        }?.exemption
    }
}
