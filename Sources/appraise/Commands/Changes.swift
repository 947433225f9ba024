import ArgumentParser
import Checks
import Datasets
import Diagnostics
import Printing
import Publishing
import Reports
import Revisions

/// `appraise changes`: what is another in a paper than in an earlier version of it.
struct Changes: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "List what changed in a paper since an earlier version of it.",
        discussion: """
            Reads both versions as a build does, so that figures are compared as the pages print them: “Paragraph 3.4: for \
            £4,800m read £1,119m”. Numbers that only count on are told apart from words that are others, and so are \
            paragraphs that stand elsewhere now. What is exempt in either version is not compared.

            With --format html, markdown or docx the list is a page that lies by itself, to be sent to members or laid on \
            the table: its words are those of the templates changes.html and changes.md. --called says there what the \
            earlier version is called, such as “the report as published on 6 January 2027”.

            A published paper.json can be the earlier version: what it says by name is compared then, from the front \
            sheet to rates, costs and scores, and the wording is not, which it does not have.
            """)

    /// How the list is printed.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, html, docx, json
    }

    @Argument(help: ArgumentHelp("The paper, by the name of its folder.", valueName: "slug"))
    var slug: String

    @Option(
        help: ArgumentHelp(
            "The earlier version: a folder like Content of before, the paper’s folder of before, its paper.json as it was "
                + "published, or a revision of git.",
            valueName: "folder or revision"), transform: folderPath)
    var since: String

    @Option(help: ArgumentHelp("What the list calls the earlier version.", valueName: "words"))
    var called: String?

    @Option(help: ArgumentHelp("The file that the list is written into.", valueName: "file"))
    var output: String?

    @Option(help: "How the list is printed.")
    var format = Form.text

    @Option(help: ArgumentHelp("The folder with the papers.", valueName: "folder"), transform: folderPath)
    var content = ContentFolder.name

    @Option(
        help: ArgumentHelp(
            "The folder with the templates; if there is no folder Templates, the built-in ones.", valueName: "folder"),
        transform: folderPath)
    var templates: String?

    @Flag(help: "Write what is to be read for what into the report, under “corrections:”.")
    var write = false

    @Option(help: ArgumentHelp("The day of the correction that is written.", valueName: "day"))
    var date: String?

    @Option(help: ArgumentHelp("How it came to the correction that is written.", valueName: "words"))
    var because: String?

    func validate() throws {
        guard write == (date != nil), write || because == nil else {
            throw ValidationError("--write goes with --date, the day of the correction, and may have --because.")
        }
        guard format != .docx || output != nil else {
            throw ValidationError("--format docx goes with --output, the Word document that is written.")
        }
        guard date == nil || day != nil else {
            throw ValidationError("--date takes a day such as “4 December 2026”.")
        }
    }

    /// Whether the earlier version is a published `paper.json`.
    private var isPublished: Bool { since.utf8.suffix(5).elementsEqual(".json".utf8) }

    private var day: CalendarDate? { date.flatMap { CalendarDate.parse($0) } }

    var isQuiet: Bool { false }

    mutating func enter(_ site: SiteFolder) {
        templates = templates.map(site.path)
        slug = site.papers(at: [slug], in: content).first ?? slug
        since = isPublished ? site.path(since) : site.folder(typed: since)
        output = output.map(site.path)
    }

    func run() async throws {
        try await Run.reportingFailures {
            try refuseSources()
            let options = RunOptions(isStrict: false, mostOfOneRule: .max, mostAccepted: 0, jobs: 1)
            let pipeline = Pipeline(files: DiskFileSystem(), content: content, templates: templates, options: options)
            let new = try pipeline.version(of: slug)
            let old = try earlier(pipeline, new)
            if let (before, after) = try new.compared(with: old), !new.showsExempt, !old.showsExempt {
                let revision = Revision(from: before, to: after)
                try await print(revision, new)
                if let day { try correct(CorrectionEntry(revision, date: day, because: because), pipeline) }
            }
            try report(old, new)
        }
    }
}

extension Changes {
    /// A list that is written among the sources would be taken for one of them, or for its place.
    private func refuseSources() throws {
        guard let output else { return }
        let files = DiskFileSystem()
        let folder = output.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(output[..<$0]) } ?? "."
        guard let place = try files.resolve(folder.isEmpty ? "/" : folder) else { return }
        for source in [content, templates ?? TemplateFolder.defaultName] {
            guard let source = try files.resolve(source), place.isPath(below: source) else { continue }
            Terminal.error.say("appraise: --output \(output) is among the sources; take a place outside \(source)\n")
            throw ExitStatus.usage
        }
    }

    private func earlier(_ pipeline: Pipeline, _ new: ReadVersion) throws -> ReadVersion {
        let names = PaperFolderNames(now: slug, before: new.paper?.moved.map(\.slug) ?? [])
        do {
            if isPublished {
                let bytes = try pipeline.files.read(since, upTo: PaperFiles.largestFile)
                return new.with(try PublishedPaper(bytes, called: since, of: names.all))
            }
            let version = try EarlierVersion(since, of: names, in: content, through: pipeline.files)
            return try pipeline.reading(version, templates: new.templates).version(of: version.slug)
        } catch let error as NoEarlierVersion {
            Terminal.error.say("appraise: \(error)\n")
            throw ExitStatus.usage
        }
    }

    private func print(_ revision: Revision, _ new: ReadVersion) async throws {
        guard let bytes = try await bytes(of: revision, new) else { throw ExitStatus.faults }
        guard let output else { return try Terminal.output.write(bytes: bytes) }
        try DiskFileSystem().save(bytes, to: output)
        Terminal.error.say("wrote \(output)\n")
    }

    /// Nil where a template is at fault, which is said.
    private func bytes(of revision: Revision, _ new: ReadVersion) async throws -> [UInt8]? {
        let since = called ?? self.since
        switch format {
        case .text:
            return Array(RevisionList(revision, of: new.version?.title ?? slug, since: since).text.utf8)
        case .json: return RevisionJSON.File(revision, of: slug, since: since).bytes
        case .html: return try page(revision, new, since: since)?.html
        case .markdown: return try page(revision, new, since: since)?.markdown
        case .docx:
            guard let text = try page(revision, new, since: since)?.markdown else { return nil }
            let document = PrintedDocument(
                page: "\(slug)/changes", name: "\(slug)/changes", language: new.paper?.language ?? ""
            ) { text }
            return try await PrintJob(forms: [.docx]).documents(of: document, from: [], by: new.templates.folder).first?
                .bytes
        }
    }

    private func page(
        _ revision: Revision, _ new: ReadVersion, since: String
    ) throws -> (html: [UInt8], markdown: [UInt8])? {
        guard let paper = new.paper, let templates = new.templates.pages else { return nil }
        let styles = new.assets.first { $0.path == TemplateFolder.styleSheet }?.bytes ?? []
        var faults: [Diagnostic] = []
        let pages = templates.changes(
            ToldRevision(revision, of: paper, in: new.site, since: since),
            by: new.templates.folder.templatesOfLists(diagnostics: &faults), styles: styles, diagnostics: &faults)
        if !faults.isEmpty {
            Terminal.error.say(DiagnosticFormat.text.print(FindingReport(faults, toolVersion: Tool.version)))
        }
        return pages
    }

    /// Writes a correction into the report.
    private func correct(_ written: CorrectionEntry, _ pipeline: Pipeline) throws {
        let files = DiskFileSystem()
        let path = "\(content)/\(slug)/report.md"
        let report = SourceFile(path: path, bytes: try files.read(path, upTo: PaperFiles.largestFile))
        var entry = written
        entry.leaveOut(saidBy: report)
        if let refused = try refused(of: entry, in: report, pipeline) { entry.leaveOut(refused: refused) }
        if !entry.left.isEmpty {
            Terminal.error.say(
                "no word stands for another there, so these are not among the corrections: "
                    + "\(entry.left.joined(separator: "; "))\n")
        }
        guard !entry.changes.isEmpty else { return Terminal.error.say("nothing to correct, so nothing was written\n") }
        guard let bytes = SettingsList("corrections", of: report)?.writing(entry.lines) else {
            Terminal.error.say(
                "appraise: \(path) has no settings, or its corrections stand in brackets; write “corrections:” alone on "
                    + "its line, and each below it after a hyphen\n")
            throw ExitStatus.faults
        }
        try files.replace(report, with: bytes)
        Terminal.error.say("wrote \(counted(entry.changes.count, "correction")) into \(path)\n")
    }

    /// Those of an entry's lines that a build would refuse; nil where it cannot be written at all.
    private func refused(of entry: CorrectionEntry, in report: SourceFile, _ pipeline: Pipeline) throws -> Set<String>?
    {
        guard let bytes = SettingsList("corrections", of: report)?.writing(entry.lines) else { return nil }
        let files = ReplacedFile(path: report.path, bytes: bytes, files: pipeline.files)
        let findings = try pipeline.reading(files).paper(slug).diagnostics
        let lines = findings.filter { [.correctionOpen, .correctionPlace].contains($0.rule) }
            .compactMap(\.place.span).map { span in
                span.file.text(in: span.file.rangeOfLine(span.start.line) ?? span.range)
            }
        return Set(entry.changes.filter { change in lines.contains { $0.utf8.contains(bytes: change.utf8) } })
    }

    /// What stands in the way of a list, or may be missing in it.
    private func report(_ old: ReadVersion, _ new: ReadVersion) throws {
        if new.isExempt || old.isExempt {
            let version = new.isExempt ? "" : " in the version of \(since)"
            Terminal.error.say("appraise: \(slug.quoted) is exempt\(version), so its changes are not told\n")
            throw ExitStatus.faults
        }
        if !old.errors.isEmpty {
            let effect = old.version == nil ? "it cannot be read" : "the list may lack something"
            // What it says of a version of which something is kept back now may be just that.
            let keepsBack = new.version?.keepsBack != false
            let fault = keepsBack ? old.errors[0].rule.id : old.errors[0].message
            Terminal.error.say(
                "appraise: the version of \(since) has \(counted(old.errors.count, "error")), so \(effect): \(fault)\n")
            if old.version == nil { throw ExitStatus.faults }
        }
        guard !new.errors.isEmpty else { return }
        let report = FindingReport(new.errors, listsErrorsOnly: true, toolVersion: Tool.version)
        Terminal.error.say(DiagnosticFormat.text.print(report))
        throw ExitStatus.faults
    }
}
