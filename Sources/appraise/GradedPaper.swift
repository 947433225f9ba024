import Checks
import Datasets
import Diagnostics
import Papers
import Pictures
import Publishing
import Reports
import Workbooks

/// What became of the folder of a paper, its findings as the site counts them.
struct GradedPaper: Sendable {
    let slug: String
    /// Nil when there is no reading the paper; the findings say why.
    let paper: Paper?
    private let checked: CheckedPaper
    /// Whether drafts are made too.
    private let showsDrafts: Bool
    /// What pages of meetings say of it where it is exempt.
    let withheld: WithheldPaper?
    /// The files that go into the output as they are.
    let attachments: [AttachedFile]
    /// The texts and data that were read.
    let inputs: [InputFile]
    /// Graded as the site asks, in source order, and without a word that not everybody may read.
    let diagnostics: [Diagnostic]
    /// The same with all words: for what mends files and tells nobody.
    let wholeDiagnostics: [Diagnostic]
    /// The folders of the papers that its links lead to, of which its pages say something.
    let linkedPapers: [String]
    /// Whether it may be meant to be exempt, and does not say so as it must: an error, until which no page names it.
    let mayBeExempt: Bool
    /// How many of its amounts come from its data; nil where nobody asked, or a fault may hide some.
    private let amounts: AmountCoverage?

    /// - Parameters:
    ///   - notesInputs: Whether the files that were read go into a manifest; if not, `inputs` are none.
    ///   - countsAmounts: Whether its coverage is wanted.
    ///   - findsAll: Whether in the exempt edition is found as well what the public one would be refused for.
    /// - Throws: A `FileError` when a file cannot be read.
    init(
        _ folder: PaperFiles, of sources: SiteSources, through files: any ReadableFiles, notesInputs: Bool = false,
        countsAmounts: Bool = false, findsAll: Bool = false
    ) throws(FileError) {
        var diagnostics: [Diagnostic] = []
        let source = try folder.source(for: sources.site.edition, through: files, diagnostics: &diagnostics)
        let checked = CheckedPaper(
            source, site: sources.site, others: sources.others, countsAmounts: countsAmounts)
        diagnostics += checked.diagnostics
        slug = folder.slug
        paper = checked.paper
        self.checked = checked
        showsDrafts = sources.site.showsDrafts
        linkedPapers = checked.linkedPapers
        mayBeExempt = checked.mayBeExempt
        amounts = checked.coverage
        attachments = paper.map { folder.attachments(of: $0, diagnostics: &diagnostics) } ?? []
        for file in attachments where WorkbookCheck.examines(file.path) {
            let workbook = SourceFile(path: file.source, bytes: try files.read(file.source, upTo: file.size))
            diagnostics += WorkbookCheck.faults(in: workbook)
        }
        for file in attachments where CSVFormulas.examines(file.path) {
            let table = SourceFile(path: file.source, bytes: try files.read(file.source, upTo: file.size))
            diagnostics += CSVFormulas.faults(in: table)
        }
        for file in attachments where PictureCheck.examines(file.path) {
            let picture = SourceFile(path: file.source, bytes: try files.read(file.source, upTo: file.size))
            diagnostics += PictureCheck.faults(in: picture)
        }
        let mayBeNamed = !checked.mayBeExempt && (checked.paper?.status != .draft || sources.site.showsDrafts)
        withheld = mayBeNamed ? paper.flatMap { WithheldPaper($0, of: sources.site) } : nil
        inputs = notesInputs ? paper.map { folder.inputs(source, of: $0) } ?? [] : []
        if findsAll, sources.site.edition == .exempt {
            let open = try Self.publicFindings(folder, of: sources, through: files)
            diagnostics += open.lacking(in: diagnostics)
        }
        wholeDiagnostics = sources.site.grading(diagnostics).inSourceOrder()
        self.diagnostics =
            wholeDiagnostics.isEmpty ? [] : checked.exemptMatter.told(wholeDiagnostics).inSourceOrder()
    }

    /// What is wrong with the paper as everybody reads it, with all words.
    private static func publicFindings(
        _ folder: PaperFiles, of sources: SiteSources, through files: any ReadableFiles
    ) throws(FileError) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let site = sources.site.with(edition: .open)
        let source = try folder.source(for: .open, through: files, diagnostics: &diagnostics)
        return diagnostics + CheckedPaper(source, site: site, others: sources.others).diagnostics
    }
}

extension [Diagnostic] {
    /// Those that are not among others. Bytes may stand elsewhere there, and lines do not.
    fileprivate func lacking(in others: [Diagnostic]) -> [Diagnostic] {
        let known = Set(others.map(\.identity))
        return filter { !known.contains($0.identity) }
    }
}

extension Diagnostic {
    fileprivate var identity: String {
        [place.span?.description ?? place.path, rule.id, message].joined(separator: "\n")
    }
}

extension GradedPaper {
    /// What is kept back of it.
    var withheldMatter: WithheldMatter { checked.withheldMatter }

    /// What its texts can name; nil when there is no text at all.
    var names: PaperNames? { checked.names }

    /// How many of its amounts come from its data.
    ///
    /// - Parameter most: How many places of those that do not are kept.
    func coverage(keeping most: Int) -> CoverageReport.Paper {
        let exempt = amounts.map { $0.loose.isEmpty ? ExemptMatter.none : checked.exemptMatter } ?? .none
        return CoverageReport.Paper(
            slug: slug,
            counts: amounts.map {
                .init(
                    amounts: $0.count, accepted: $0.acceptedCount, loose: $0.loose,
                    isTold: { !exempt.isExempt($0) }, keeping: most)
            })
    }

    /// What it accepts, as everybody may read it.
    var accepted: [SettledAcceptance] {
        guard let accepted = paper?.accepted, !accepted.isEmpty else { return [] }
        let exempt = checked.exemptMatter
        return accepted.map { SettledAcceptance($0.with(exempt.told($0.finding))) }
    }

    /// The folders that it had before, where nothing of it is published or may be.
    var formerFolders: [String] { isExempt || mayBeExempt || isHeldBack ? paper?.moved.map(\.slug) ?? [] : [] }

    /// Whether nothing of the paper is published.
    var isExempt: Bool { paper?.exemption != nil }

    /// Whether it is a draft that nothing is published of.
    var isHeldBack: Bool { paper?.status == .draft && !showsDrafts }

    /// Nil when there is no reading the paper, and for one that is exempt, or may be meant to be, or is held back.
    var published: Paper? { isHeldBack ? nil : made }

    /// The same, with the drafts that are held back: the pages that it has, or would have.
    var made: Paper? { isExempt || mayBeExempt ? nil : paper }
}
