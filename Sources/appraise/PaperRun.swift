import Diagnostics
import Papers
import Printing
import Publishing
import Reports

/// The way of one paper through the stages: read, checked, rendered, handed over and let go of. Papers run through it on
/// several threads at a time, and know nothing of one another but what is in `list`.
struct PaperRun: Sendable {
    let sources: SiteSources
    let files: any ReadableFiles
    let options: RunOptions
    /// The papers of the site, as their pages name them; none where no pages are written.
    let list: PaperList
    let destination: Destination
    let printing: PrintJob
    let progress: RunProgress
    let recall: Recall
    let shards: MergedShards

    /// - Throws: A `FileError` when a file of the paper cannot be read.
    func done(_ folder: PaperFiles) async throws(FileError) -> DonePaper {
        if let done = try kept(folder) ?? merged(folder) ?? found(folder) { return done }
        let isRenewed = isOutdatedAlone(folder)
        let isAskedFor = sources.scope.contains(folder.slug) || isRenewed
        let checked = try GradedPaper(
            folder, of: sources, through: files, notesInputs: isAskedFor && destination.takesFiles,
            countsAmounts: isAskedFor && options.countsAmounts, findsAll: options.findsAll)
        let told = options.tellsExempt ? checked.wholeDiagnostics : checked.diagnostics
        let findings = SettledFindings(isAskedFor ? told : [], keeping: options.mostOfOneRule)
        // What is wrong with a paper that nobody asked for stops nothing, but its own pages.
        guard isAskedFor, !isRenewed || !findings.stopBuilds(isStrict: options.isStrict) else {
            var done = DonePaper(cardOf: checked, of: sources.site)
            try notePrints(in: &done)
            noteAppendices(of: checked, in: &done)
            done.isOutdated = saysOldThings(folder.slug, done.card)
            return done
        }
        progress.note(findings, isStrict: options.isStrict)
        var done = DonePaper(checked, of: sources.site, findings: findings)
        done.isRenewed = isRenewed
        if options.countsAmounts { done.coverage = checked.coverage(keeping: options.mostOfOneRule) }
        // How large a page becomes is only known of the page.
        let wantsPages = destination.takesFiles && !checked.isHeldBack || folder.mayFillPages
        if wantsPages, let paper = checked.made, let templates = sources.templates.pages, !progress.isStopped {
            if destination.compares { try notePrints(in: &done) }
            noteAppendices(of: checked, in: &done)
            let made = pages(of: paper, checked.attachments, done.card?.prints ?? [], templates)
            let faults = SettledFindings(made.pages.compactMap(\.fault), keeping: options.mostOfOneRule)
            progress.note(faults, isStrict: options.isStrict)
            done.findings.add(faults)
            do {
                if faults.isEmpty, destination.takesFiles, !checked.isHeldBack {
                    try await handOver(checked, made, to: &done) { printed in
                        pages(of: paper, checked.attachments, printed, templates).pages
                    }
                    remember(folder, linkingTo: checked.linkedPapers, in: &done)
                }
            } catch {
                done.failure = error
                progress.stop()
            }
        }
        return done
    }
}

// MARK: - Papers of which nothing has changed

extension PaperRun {
    /// A paper whose pages were made from the same and are still there; nil for any other.
    private func kept(_ folder: PaperFiles) throws(FileError) -> DonePaper? {
        guard let stage = destination.stage, let known = recall[folder.slug], let body = recall.body(of: known),
            !isOutdatedAlone(folder)
        else { return nil }
        let record = known.record
        // Its pages say something of these.
        guard record.basis.linkedPapers.allSatisfy({ recall[$0] != nil }) else { return nil }
        guard sources.scope.contains(folder.slug) else {
            var done = DonePaper(card: body.card)
            try notePrints(in: &done)
            done.isKnown = true
            done.remembered = remembered(folder, record.basis.surroundings, record, stage)
            return done
        }
        guard let surroundings = list.surroundings(of: body.card.signpost),
            surroundings.stored == record.basis.surroundings.stored, let stamps = known.outputs,
            let part = stage.kept(
                folder: folder.slug, from: "\(ContentFolder.name)/\(folder.slug)", stamps: stamps)
        else { return nil }
        progress.note(body.findings, isStrict: options.isStrict)
        var done = DonePaper(body)
        done.part = part
        done.remembered = remembered(folder, surroundings, record, stage, part)
        return done
    }

    /// What the last build found of a paper, where this one writes nothing; nil for a paper that has changed since.
    private func found(_ folder: PaperFiles) -> DonePaper? {
        guard !destination.takesFiles, let known = recall[folder.slug], let body = recall.body(of: known),
            // How large its pages are hangs on more than its own files.
            !folder.mayFillPages, known.record.basis.linkedPapers.allSatisfy({ recall[$0] != nil })
        else { return nil }
        guard sources.scope.contains(folder.slug) else { return DonePaper(card: body.card) }
        progress.note(body.findings, isStrict: options.isStrict)
        return DonePaper(body)
    }

    /// Whether nobody asked for a paper and nothing of it has changed, and its pages say something else now of those that
    /// were asked for: which come before and after it, or what its links to them say.
    private func isOutdatedAlone(_ folder: PaperFiles) -> Bool {
        guard destination.stage != nil, !sources.scope.contains(folder.slug), let known = recall[folder.slug],
            known.outputs != nil, let card = recall.card(of: known)
        else { return false }
        let changed = known.record.basis.linkedPapers.filter { recall[$0] == nil }
        guard changed.allSatisfy(sources.scope.contains) else { return false }
        return !changed.isEmpty || saysOldThings(folder.slug, card)
    }

    /// Whether the pages of a paper, as they are, name other papers as they were.
    private func saysOldThings(_ slug: String, _ card: PaperCard?) -> Bool {
        guard let card, let last = recall.lastSurroundings(of: slug) else { return false }
        return list.surroundings(of: card.signpost)?.stored != last.stored
    }

    private func remembered(
        _ folder: PaperFiles, _ surroundings: Surroundings, _ record: PaperRecord, _ stage: Stage,
        _ part: OutputPart? = nil
    ) -> RememberedPaper {
        RememberedPaper(
            basis: basis(of: folder, surroundings, linkingTo: record.basis.linkedPapers, stage), part: part,
            outputs: record.outputs, body: recall.storedBody(of: record))
    }

    private func basis(
        of folder: PaperFiles, _ surroundings: Surroundings, linkingTo papers: [String], _ stage: Stage
    ) -> PaperBasis {
        PaperBasis(
            slug: folder.slug, sources: folder.sourceStamps(before: stage.start), surroundings: surroundings,
            linkedPapers: papers)
    }

    /// Notes what the next build may know of a paper that was made anew.
    private func remember(_ folder: PaperFiles, linkingTo papers: [String], in done: inout DonePaper) {
        guard let stage = destination.stage, !printing.isWanted, let body = done.body,
            let surroundings = list.surroundings(of: body.card.signpost)
        else { return }
        done.isKnown = recall.knows(body.card)
        done.remembered = RememberedPaper(
            basis: basis(of: folder, surroundings, linkingTo: papers, stage), part: done.part, outputs: [],
            body: body.stored)
    }
}

// MARK: - Papers that a part of the build has made

extension PaperRun {
    /// A paper whose files lie in the output of a part of this build; nil for any other, and for one whose pages would say
    /// something else of the site around them.
    private func merged(_ folder: PaperFiles) -> DonePaper? {
        guard let stage = destination.stage, let paper = shards[folder.slug] else { return nil }
        let (record, body) = (paper.record, paper.record.body)
        guard let surroundings = list.surroundings(of: body.card.signpost),
            surroundings.stored == record.surroundings.stored
        else { return nil }
        progress.note(body.findings, isStrict: options.isStrict)
        var done = DonePaper(body)
        done.isKept = false
        guard !progress.isStopped else { return done }
        do {
            var written: [String] = []
            let part = try stage.add(
                folder: folder.slug, from: "\(ContentFolder.name)/\(folder.slug)", of: paper.output, written: &written)
            done.part = part
            done.writtenPageCount = written.count(where: \.isPage)
            done.remembered = RememberedPaper(
                basis: basis(of: folder, surroundings, linkingTo: record.linkedPapers, stage), part: part, outputs: [],
                body: body.stored)
        } catch let damage as OtherOutput.Damage {
            done.failure = ShardFault(paper.output.folder, .damaged(damage.path))
            progress.stop()
        } catch {
            done.failure = error
            progress.stop()
        }
        return done
    }
}

extension String {
    /// Whether a file of a paper is one of its pages.
    fileprivate var isPage: Bool { [".html", ".md"].contains { utf8.suffix($0.utf8.count).elementsEqual($0.utf8) } }
}

// MARK: - Papers that are made anew

extension PaperRun {
    /// Its pages, and the data beside them as CSV and JSON.
    ///
    /// - Parameter printed: Its printed documents, which its pages link to.
    private func pages(
        of paper: Paper, _ attachments: [AttachedFile], _ printed: [PrintedFile], _ templates: PageTemplates
    ) -> (pages: [Page], data: [Page], texts: [PrintableText]) {
        let data = paper.dataPages(in: sources.site.edition)
        let sizes = FileSizes(
            data.map { ($0.path, $0.bytes.count) } + attachments.map { ($0.path, $0.size) }, printed: printed)
        return (
            templates.pages(of: paper, in: list, sizes: sizes), data,
            printing.isWanted ? templates.printableTexts(of: paper, in: list, sizes: sizes) : []
        )
    }

    /// Notes the printed documents of a paper that lie in the output already.
    private func notePrints(in done: inout DonePaper) throws(FileError) {
        if let card = done.card { done.card?.prints = try destination.prints(named: card.printedNames) }
    }

    /// Notes what the pack of its meeting says of a paper.
    private func noteAppendices(of checked: GradedPaper, in done: inout DonePaper) {
        guard printing.wantsPacks, done.card != nil, let paper = checked.published,
            let templates = sources.templates.pages
        else { return }
        let sizes = FileSizes(checked.attachments.map { ($0.path, $0.size) })
        done.card?.appendices = templates.packAppendices(of: paper, in: list, sizes: sizes)
    }

    /// - Parameter linking: The pages once more, when the sizes of the printed documents are known: what links to them is
    ///   not printed itself.
    private func handOver(
        _ checked: GradedPaper, _ made: (pages: [Page], data: [Page], texts: [PrintableText]), to done: inout DonePaper,
        linking: ([PrintedFile]) -> [Page]
    ) async throws {
        var files = (made.pages + made.data).map { OutputFile(path: $0.path, bytes: $0.bytes) }
        let sources = try self.sources.assets + files + printing.files(checked.attachments, through: self.files)
        var printed: [OutputFile] = []
        for text in made.texts {
            printed += try await printing.documents(
                of: PrintedDocument(page: text.page, name: text.name, language: text.language) { text.text },
                from: sources, by: self.sources.templates.folder)
        }
        if !printed.isEmpty {
            done.card?.prints = printed.map { PrintedFile($0) }
            let pages = linking(done.card?.prints ?? []) + made.data
            files = pages.map { OutputFile(path: $0.path, bytes: $0.bytes) }
        }
        let handedOver = try destination.take(
            OutputFiles(files + printed, attachments: checked.attachments, inputs: checked.inputs))
        done.part = handedOver.part
        done.differences = handedOver.differences
        done.printedCount = printed.count
        let written = Set(handedOver.written)
        done.writtenPageCount = made.pages.count { written.contains($0.path) }
    }
}

/// What a run was asked for that changes how papers are worked on.
struct RunOptions: Sendable {
    /// Whether warnings count as errors, and notes as warnings.
    let isStrict: Bool
    /// How many findings of one rule are printed at most.
    let mostOfOneRule: Int
    /// How many accepted findings are printed at most.
    let mostAccepted: Int
    /// How many papers are worked on at a time.
    let jobs: Int
    /// Whether it is counted how many amounts come from the data.
    var countsAmounts = false
    /// Whether in the exempt edition is found as well what the public one would be refused for.
    var findsAll = false
    /// Whether findings have their words, whatever they are about.
    var tellsExempt = false
}
