import Diagnostics
import Publishing
import Reports

/// What a run found and handed over, put together paper by paper.
struct BuildResult {
    private let options: RunOptions
    /// Whether all is as the last build left it, so that there is nothing to do.
    private(set) var isUnchanged = false
    /// What of the last build's output may be dropped.
    private(set) var scope: BuildScope
    /// Whether pages can be made at all.
    private let hasTemplates: Bool
    /// Of the papers that were asked for.
    private(set) var paperCount = 0
    /// Of the papers that can be read, in order.
    private(set) var cards: [PaperCard] = []
    /// Whether there is a card of each paper.
    private(set) var hasAllCards = true
    /// Graded as the site asks, and counted as the user does.
    var findings: SettledFindings
    /// What the papers accept, with their reasons; in source order within each paper. No more than are printed.
    private(set) var accepted: [SettledAcceptance] = []
    private(set) var acceptedCount = 0
    /// Of the papers that were asked for; none where nobody wants it.
    private(set) var coverage: [CoverageReport.Paper] = []
    /// Of the papers, whether or not they were made.
    private var paperPageCount = 0
    /// Of the pages that belong to no single paper.
    var sitePageCount = 0
    private(set) var writtenPageCount = 0
    private(set) var printedCount = 0
    /// Those of meetings.
    var packs = PrintedPacks()
    /// The folders of the papers that are exempt, so that nothing of them is written.
    private(set) var exempt: [String] = []
    /// What pages of meetings say of them.
    private(set) var withheld: [WithheldPaper] = []
    /// The folders of the drafts that are held back.
    private(set) var heldBack: [String] = []
    /// The folders of the papers that the last build made and that are not there any more, each with the folder of the
    /// paper that says that this was its name.
    private(set) var gone: [(folder: String, now: String?)] = []
    /// The folders of those that may be meant to be.
    private var unclear: [String] = []
    /// The folders that papers had before of which nothing is published now, or may be.
    private var formerFolders: [String] = []
    private(set) var parts: [OutputPart] = []
    private(set) var differences: [Difference] = []
    /// How many lines it takes to show what is different in those.
    private var changeLineCount = 0
    /// More are not kept.
    private static let mostChangeLines = 2_000
    /// Of the files that belong to no single paper.
    private(set) var sitePart: OutputPart?
    /// The folders of papers that nobody asked for, made anew since they say something of those that were.
    private(set) var renewed: [String] = []
    /// The folders of papers that nobody asked for, which still name others as they were.
    private(set) var outdated: [String] = []
    /// The folders of papers that nobody asked for, which other pages link to and that have no pages yet.
    private(set) var unmade: [String] = []
    /// How many papers were left as the last build made them.
    private(set) var keptCount = 0
    /// Whether other pages say the same of all papers as the last build's.
    private(set) var cardsAreKnown = true
    /// What is wrong between papers that are each right, as the site counts it.
    private(set) var betweenPapers: [SettledFinding] = []
    /// The files in the output that no build has made, or why it could not be looked for them.
    var foreign: Result<[String], FileError> = .success([])
    let sources: SiteSources?
    /// What a part of a build says of its papers; none where this is no part.
    private(set) var shardPapers: [RememberedPaper] = []
    /// Nil where nothing is noted for the next build.
    var memory: MemoryWriter?
    /// What kept files from being handed over: of the first paper that has such a thing.
    private(set) var failure: (any Error)?

    init(_ sources: SiteSources, _ options: RunOptions) {
        self.options = options
        scope = sources.scope.buildScope
        hasTemplates = sources.templates.pages != nil
        self.sources = sources
        findings = SettledFindings(sources.diagnostics, keeping: options.mostOfOneRule)
        // What grows by doubling takes half as much again.
        cards.reserveCapacity(sources.folder.papers.count)
        parts.reserveCapacity(sources.folder.papers.count + 1)
        if options.isStrict { findings = findings.with(severity: \.strict) }
    }

    /// - Parameter site: What the last build found but for the papers.
    init(unchanged site: SiteRecord, _ options: RunOptions) {
        self.options = options
        isUnchanged = true
        scope = .everything
        hasTemplates = true
        sources = nil
        findings = SettledFindings(site.findings, keeping: options.mostOfOneRule)
        if options.isStrict { findings = findings.with(severity: \.strict) }
        sitePageCount = site.pageCount
    }
}

extension BuildResult {
    var haveErrors: Bool { findings.haveErrors }

    var pageCount: Int { hasTemplates ? paperPageCount + sitePageCount : 0 }

    /// Of all files that were handed over.
    var fileCount: Int { parts.reduce(0) { $0 + $1.fileCount } }

    mutating func add(_ paper: DonePaper) {
        if let card = paper.card {
            cards.append(card)
        } else if paper.exempt == nil, paper.heldBack == nil {
            hasAllCards = false
        }
        if let folder = paper.exempt {
            exempt.append(folder)
            // What an earlier build published of it goes, also when other papers are built.
            scope = scope.adding(folder: folder, from: "\(ContentFolder.name)/\(folder)")
        }
        if let withheld = paper.withheld { self.withheld.append(withheld) }
        if let folder = paper.heldBack, paper.exempt == nil {
            heldBack.append(folder)
            scope = scope.adding(folder: folder, from: "\(ContentFolder.name)/\(folder)")
        }
        if let folder = paper.unclear { unclear.append(folder) }
        formerFolders += paper.formerFolders
        if !paper.isKnown { cardsAreKnown = false }
        if paper.isKept { keptCount += 1 }
        if let remembered = paper.remembered {
            if sources?.scope.isShard == true { shardPapers.append(remembered) } else { remember(remembered) }
        }
        if paper.isOutdated, let card = paper.card { outdated.append(card.slug) }
        if paper.isRenewed, let card = paper.card {
            renewed.append(card.slug)
            scope = scope.adding(folder: card.slug, from: "\(ContentFolder.name)/\(card.slug)")
            addFiles(of: paper)
        }
        guard paper.isAskedFor, !paper.isRenewed else { return }
        paperCount += 1
        addFiles(of: paper)
        printedCount += paper.printedCount
        findings.add(options.isStrict ? paper.findings.with(severity: \.strict) : paper.findings)
        acceptedCount += paper.accepted.count
        accepted += paper.accepted.prefix(max(0, options.mostAccepted - accepted.count))
        if let counted = paper.coverage { coverage.append(counted) }
    }

    mutating func addFindings(betweenPapers found: [SettledFinding]) {
        betweenPapers = found
        let counted = SettledFindings(found, keeping: options.mostOfOneRule)
        findings.add(options.isStrict ? counted.with(severity: \.strict) : counted)
    }

    private mutating func addFiles(of paper: DonePaper) {
        paperPageCount += paper.pageCount
        writtenPageCount += paper.writtenPageCount
        add(paper.differences)
        if let part = paper.part { parts.append(part) }
        failure = failure ?? paper.failure
    }

    /// - Parameter more: Of the next paper, in order.
    private mutating func add(_ more: [Difference]) {
        for var difference in more {
            if changeLineCount > Self.mostChangeLines { difference.change = nil }
            changeLineCount += difference.change?.lineCount ?? 0
            differences.append(difference)
        }
    }

    /// Hands over the files that belong to no single paper. They are not made where all that they say is as it was.
    ///
    /// - Parameter files: Nil where they have a fault, which is in the findings then.
    mutating func handOver(
        to destination: Destination, sameAs recall: Recall, _ files: (inout BuildResult) -> OutputFiles?
    ) {
        do {
            if let site = recall.site, site.withheld == withheld.map(\.told), cardsAreKnown, hasAllCards,
                recall.isComplete(cards.count),
                let part = try destination.stage?.kept(
                    site.paths, inputs: sources?.inputs ?? [], stamps: site.outputs)
            {
                sitePart = part
                parts.append(part)
                ownSitePages(on: destination.stage)
                return
            }
            guard let made = files(&self) else { return }
            if hasAllCards { ownSitePages(on: destination.stage) }
            let handedOver = try destination.take(made)
            sitePart = handedOver.part
            parts.append(handedOver.part)
            add(handedOver.differences)
            writtenPageCount += handedOver.written.count { !$0.utf8.starts(with: "assets/".utf8) }
        } catch {
            failure = failure ?? error
        }
    }

    /// All files that belong to no single paper are given, also those at addresses that papers had before: what the last
    /// build left at one that no paper has had any more goes, and so does a paper that has got another name.
    private mutating func ownSitePages(on stage: Stage?) {
        scope = scope.withSitePages
        guard scope != .everything, let stage, let sources else { return }
        let papers = Set(sources.folder.papers.map(\.slug))
        let gone = Set(stage.lastInputFolders(below: ContentFolder.name))
            .subtracting(cards.flatMap(\.moved).map(\.slug))
        for folder in stage.lastFolders where !SiteFolders.isReserved(folder) {
            if papers.contains(folder) || gone.contains(folder) { continue }
            scope = scope.adding(folder: folder, from: "\(ContentFolder.name)/\(folder)")
        }
    }

    /// Hands over what a part of a build says of itself.
    mutating func handOver(_ record: OutputFile, to destination: Destination) {
        do {
            parts.append(try destination.take(OutputFiles([record], inputs: sources?.inputs ?? [])).part)
        } catch {
            failure = failure ?? error
        }
    }

    /// Whether pages of the last build may say something of a paper that is not to be published now, so that all have to be
    /// made anew.
    ///
    /// - Parameter known: The papers of which it is known that no page says anything; nil where that is not known.
    func mayLeaveExempt(on stage: Stage, besides known: [String]?) -> Bool {
        if (unclear + heldBack + formerFolders).contains(where: { stage.lastHolds(folder: $0) }) { return true }
        guard let known else { return exempt.contains { stage.lastHolds(folder: $0) } }
        return !Set(known).isSuperset(of: exempt)
    }

    /// Notes which papers are not there any more.
    ///
    /// - Parameter folders: Those of the papers that the last build made.
    mutating func noteGone(_ folders: [String]) {
        let there = Set(cards.map(\.slug) + exempt + heldBack)
        let moved = cards.flatMap { card in card.moved.map { (slug: $0.slug, now: card.slug) } }
        gone = folders.filter { !there.contains($0) }.map { folder in
            (folder, moved.first { $0.slug == folder }?.now)
        }
    }

    /// Notes which papers have no pages, though others name them, since nobody asked for these.
    mutating func noteUnmade(on stage: Stage) {
        guard let scope = sources?.scope, !scope.isShard else { return }
        unmade = cards.map(\.slug).filter {
            !scope.contains($0) && !renewed.contains($0) && !stage.lastHolds(folder: $0)
        }
    }

    /// Adds findings that are not about what was read.
    mutating func add(_ diagnostics: [Diagnostic]) {
        let more = SettledFindings(diagnostics, keeping: options.mostOfOneRule)
        findings.add(options.isStrict ? more.with(severity: \.strict) : more)
        findings.sort()
    }
}
