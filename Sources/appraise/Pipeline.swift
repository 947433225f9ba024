import Checks
import Diagnostics
import Papers
import Printing
import Publishing
import Reports
import Settings

/// What every command does, in the order in which it happens: from the folders `Content` and `Templates` to the files
/// of `Output`. Start reading here.
///
/// Papers run through one after another, `jobs` at a time: what stays of each is a `DonePaper`.
struct Pipeline: Sendable {
    let files: any ReadableFiles
    /// The folder with the papers.
    let content: String
    /// Nil for the folder `Templates`, or without one the templates that the program carries.
    let templates: String?
    let options: RunOptions
    /// Whose pages are made.
    var edition = Edition.open
    /// Whether papers that may still change are made too.
    var showsDrafts = false
    /// Whether `files` are a copy from which all that is exempt is left out.
    var isWithoutExempt = false
    /// What no paper says and all that is remembered rests on: the program, and how it was called.
    var identity = ""
    /// Templates that were read before, in place of those of the folder.
    var checkedTemplates: CheckedTemplates?
    /// What the last of several runs read of the folder.
    var knownTemplates: KnownTemplates?
    /// What the last of several runs left to be remembered.
    var memoryAhead: BuildMemory?
    /// The output whose last build is asked what it found of papers that have not changed since, where a run writes
    /// nothing; nil where it finds everything anew.
    var lastOutput: Publisher?
    /// Nil for a whole build, or one of papers that are named.
    var shard: Shard?
    /// The folders with the parts of a build that this one puts together; none where it makes all itself.
    var merging: [String] = []
    /// Nil where nobody watches.
    var progress: ProgressLine?

    /// - Parameters:
    ///   - slugs: The papers to report on and to render; all when empty.
    ///   - destination: Where the files go. With errors in the findings, not all of them do.
    /// - Throws: A `FileError`, `UnknownPaper` or `ShardFault`. Faults in content and templates are in the result.
    func run(
        only slugs: [String], into destination: Destination = .nowhere, printing: PrintJob = .none
    ) async throws -> BuildResult {
        // Printing takes long: so all papers are checked before the first is printed.
        if printing.isWanted {
            let checked = try await run(only: slugs)
            if checked.haveErrors { return checked }
        }
        // Content/ → the names of papers and of their files
        let (files, stage) = (self.files, printing.isWanted ? nil : destination.stage)
        // A part of a build, and a whole of parts, say themselves what they are made from
        let isRemembered = shard == nil && merging.isEmpty
        let hasCache = isRemembered && (stage?.hasCache ?? lastOutput?.hasCache ?? false)
        async let memoryRead = hasCache ? lastMemory(stage) : nil
        // Where nothing is remembered, the templates will be needed
        let readsAhead = options.jobs > 1 && !hasCache
        async let earlyTemplates = readsAhead ? Result { try readTemplates() } : nil
        let content = try ListedContent(self)
        let memory = await memoryRead
        // … and where a file has been touched since
        let isTouched = options.jobs > 1 && hasCache && memory?.hasStamps(of: content.folder.papers) != true
        async let lateTemplates = isTouched ? Result { try readTemplates() } : nil
        let shards = try await mergedShards(content)
        // Where nothing has changed there is nothing to do
        var recall = Recall.nothing
        if let memory {
            recall = try await Recall(memory, stage, content.folder.papers, through: files, jobs: options.jobs)
            if slugs.isEmpty, let result = try await unchanged(since: recall, content, stage) { return result }
        }
        // Templates/ and settings → what the papers have in common
        let templates = if let early = await earlyTemplates { early } else { await lateTemplates }
        let sources = try SiteSources(of: self, only: slugs, in: content, templates: templates)
        var result = BuildResult(sources, options)
        if recall.site?.inputs != sources.inputs.map(\.stored) { recall = .nothing }

        // The first lines of papers → what pages say of other papers
        var signposts = destination.takesFiles ? try await self.signposts(of: sources, recall, shards) : []
        while true {
            // Papers, one after another → their pages and findings
            result.startRemembering(on: printing.isWanted || shard != nil ? nil : destination.stage)
            let run = paperRun(sources, signposts, destination, printing, recall, shards, isStopped: result.haveErrors)
            let papers = sources.folder.papers.filter { shard == nil || sources.scope.contains($0.slug) }
            progress?.begin(printing.isWanted ? .printing : destination.takesFiles ? .making : .checking, papers.count)
            let pieces = papers.inChunks(for: options.jobs, most: recall.isEmpty ? 8 : 64)
            try await pieces.forEachInOrder(jobs: options.jobs) { papers in
                var done: [DonePaper] = []
                for paper in papers {
                    try Task.checkCancellation()
                    done.append(try await run.done(paper))
                    progress?.advance()
                }
                return done
            } consume: { done in
                for paper in done { result.add(paper) }
            }
            let read =
                shard == nil
                ? result.cards.map(\.signpost)
                : signposts.reading(result.cards, of: papers, among: sources.folder.papers)
            guard destination.takesFiles, !result.haveErrors, read != signposts else { break }
            // A title is another than its line looked like: the pages that name it have to be made again.
            signposts = read
            try destination.clear()
            result.forget()
            result = BuildResult(sources, options)
        }

        // Pages of papers that were not asked for may still name one that has become exempt
        if !slugs.isEmpty, !result.haveErrors, let stage = destination.stage,
            result.mayLeaveExempt(on: stage, besides: memory?.site.exempt)
        {
            try destination.clear()
            result.forget()
            return try await run(only: [], into: destination, printing: printing)
        }

        // What stays of the papers → the pages of the site
        let list = PaperList(result.cards.map(\.signpost), site: sources.site)
        result.addFindings(betweenPapers: findings(between: result, of: sources))
        result.findings.sort()
        if let shard {
            guard destination.takesFiles, !result.haveErrors else { return result }
            let record = try await record(of: shard, result, content)
            result.handOver(record, to: destination)
            return result
        }
        if result.hasAllCards {
            result.sitePageCount = PageTemplates.pageCount(of: list, result.cards, withheld: result.withheld)
        }
        if let stage = destination.stage {
            if slugs.isEmpty {
                result.noteGone(stage.lastInputFolders(below: ContentFolder.name))
            } else {
                result.noteUnmade(on: stage)
            }
        }
        if destination.takesFiles, !result.haveErrors, result.failure == nil {
            result.packs = try await packs(of: list, result, sources, destination, printing)
        }
        if destination.takesFiles, !result.haveErrors {
            result.handOver(to: destination, sameAs: recall) { siteFiles(&$0, sources, list) }
        }
        return result
    }
}

extension Pipeline {
    /// What the last build left to be remembered; nil where that is of no use.
    private func lastMemory(_ stage: Stage?) -> BuildMemory? {
        guard let stage else { return lastOutput.flatMap { BuildMemory(of: $0, identity: identity) } }
        return BuildMemory(of: stage, identity: identity, ahead: memoryAhead)
    }

    private func paperRun(
        _ sources: SiteSources, _ signposts: [Signpost], _ destination: Destination, _ printing: PrintJob,
        _ recall: Recall, _ shards: MergedShards, isStopped: Bool
    ) -> PaperRun {
        let progress = RunProgress()
        if isStopped { progress.stop() }
        return PaperRun(
            sources: sources, files: files, options: options,
            list: PaperList(signposts, site: sources.site), destination: destination, printing: printing,
            progress: progress, recall: recall, shards: shards)
    }

    /// Those of the papers that can be read, in the order of the papers.
    private func signposts(
        of sources: SiteSources, _ recall: Recall, _ shards: MergedShards
    ) async throws -> [Signpost] {
        var signposts: [Signpost] = []
        signposts.reserveCapacity(sources.folder.papers.count)
        try await sources.folder.papers.inChunks(for: options.jobs).forEachInOrder(jobs: options.jobs) { papers in
            try papers.compactMap { try signpost(of: $0, sources, recall, shards) }
        } consume: {
            signposts += $0
        }
        return signposts
    }

    private func signpost(
        of folder: PaperFiles, _ sources: SiteSources, _ recall: Recall, _ shards: MergedShards
    ) throws(FileError) -> Signpost? {
        if let card = shards[folder.slug]?.record.body.card { return card.signpost }
        if let known = recall[folder.slug], let card = recall.card(of: known) { return card.signpost }
        // Whether a paper that is not asked for can be read is not said; it is in the list only if it can. Of a part of a
        // build the other parts say it.
        let isSaid = sources.scope.contains(folder.slug) || sources.scope.isShard
        if isSaid, let signpost = try folder.glance(through: files) {
            return signpost.isDraft && !showsDrafts ? nil : signpost
        }
        return try GradedPaper(folder, of: sources, through: files).published?.signpost
    }

    /// What is wrong between papers that are each right.
    private func findings(between result: BuildResult, of sources: SiteSources) -> [SettledFinding] {
        let entries = result.cards.compactMap(\.agendaEntry) + result.withheld.compactMap(\.agendaEntry)
        let names = result.cards.compactMap(\.meetingName) + result.withheld.compactMap(\.meetingName)
        let found =
            SharedReferences.find(in: result.cards.compactMap(\.reference)) + SharedItems.find(in: entries)
            + MeetingSpellings.find(in: names)
            + CouncilSpellings.find(in: result.cards.compactMap(\.councilName), of: sources.site.council)
            + TakenAddresses.find(
                in: result.cards.flatMap(\.moved), besides: sources.folder.papers.map(\.slug))
        return sources.site.grading(found.filter { sources.scope.concerns($0.path, in: content) })
    }

    /// Nil where a page cannot be whole, which is a finding.
    private func siteFiles(_ result: inout BuildResult, _ sources: SiteSources, _ list: PaperList) -> OutputFiles? {
        // A paper that is not asked for and cannot be read would be missing in the index: then the last index stays.
        let pages =
            result.hasAllCards
            ? sources.templates.pages?.pages(
                of: list, result.cards, withheld: result.withheld, packs: result.packs.byMeeting) ?? [] : []
        result.add(pages.compactMap(\.fault))
        guard !result.haveErrors else { return nil }
        return OutputFiles(
            pages.map { OutputFile(path: $0.path, bytes: $0.bytes) } + sources.assets + result.packs.files,
            inputs: sources.inputs)
    }
}

// MARK: - Parts of a run

extension Pipeline {
    /// The same with other files. What only seems wrong with them is nobody's fault.
    ///
    /// - Parameter isWithoutExempt: Whether all that is exempt is left out of them.
    func reading(_ files: any ReadableFiles, isWithoutExempt: Bool = false) -> Pipeline {
        let lenient = RunOptions(
            isStrict: false, mostOfOneRule: options.mostOfOneRule, mostAccepted: options.mostAccepted,
            jobs: options.jobs)
        return Pipeline(
            files: files, content: content, templates: templates, options: lenient, edition: edition,
            showsDrafts: showsDrafts, isWithoutExempt: isWithoutExempt, identity: identity,
            checkedTemplates: checkedTemplates, progress: progress)
    }

    /// One paper, read and checked as in a build.
    ///
    /// - Throws: A `FileError` or `UnknownPaper`.
    func paper(_ slug: String) throws -> (paper: Paper?, site: Site, diagnostics: [Diagnostic]) {
        let sources = try SiteSources(of: self, only: [slug], in: ListedContent(self))
        let papers = try sources.folder.papers.filter { $0.slug == slug }.map {
            try GradedPaper($0, of: sources, through: files)
        }
        let diagnostics = (sources.diagnostics + papers.flatMap(\.diagnostics)).inSourceOrder()
        return (papers.first?.paper, sources.site, diagnostics)
    }

    /// The files that safe fixes of the papers' findings change, as they would be then.
    ///
    /// - Throws: A `FileError` or `UnknownPaper`.
    func mendedFiles(only slugs: [String]) async throws -> [MendedFile] {
        let sources = try SiteSources(of: self, only: slugs, in: ListedContent(self))
        var mended: [MendedFile] = []
        let papers = sources.folder.papers.filter { sources.scope.contains($0.slug) }
        try await papers.forEachInOrder(jobs: options.jobs) { folder in
            let findings = try GradedPaper(folder, of: sources, through: files).wholeDiagnostics
            return findings.mendedFiles { $0.utf8.starts(with: "\(folder.path)/".utf8) }
        } consume: {
            mended += $0
        }
        return mended
    }
}
