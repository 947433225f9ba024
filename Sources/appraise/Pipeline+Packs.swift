import Diagnostics
import Printing
import Publishing
import Reports

extension Pipeline {
    /// The packs of meetings: printed anew, or as the last build left them where nothing of them was made.
    ///
    /// - Throws: A `PrintError` or `FileError`.
    func packs(
        of list: PaperList, _ result: BuildResult, _ sources: SiteSources, _ destination: Destination,
        _ printing: PrintJob
    ) async throws -> PrintedPacks {
        guard let templates = sources.templates.pages else { return PrintedPacks() }
        let meetings = templates.packs(of: list, result.cards, withheld: result.withheld)
        guard let stage = destination.stage else {
            var packs = PrintedPacks()
            packs.names = meetings.map(\.name)
            for meeting in meetings {
                guard let file = try destination.prints(named: [meeting.name]).first else { continue }
                packs.byMeeting[meeting.meeting] = file
            }
            return packs
        }
        let touched = meetings.filter { $0.papers.contains(where: sources.scope.contains) }
        guard result.hasAllCards else {
            var packs = PrintedPacks()
            packs.old = touched.filter { stage.lastHolds(file: $0.path) }.map(\.meeting)
            return packs
        }
        let others = meetings.filter { !$0.papers.contains(where: sources.scope.contains) }
        var packs = try keptPacks(others, of: list, result, templates, stage)
        packs.lacksProgram = printing.wantsPacks && !printing.printsPacks && !touched.isEmpty
        if printing.printsPacks {
            progress?.begin(.printing, touched.count)
            for meeting in touched {
                try await print(meeting, sources, stage, printing, into: &packs)
                progress?.advance()
            }
        }
        packs.dropped = meetings.filter { meeting in
            packs.byMeeting[meeting.meeting] == nil && stage.lastHolds(file: meeting.path)
        }.map(\.meeting)
        return packs
    }

    private func print(
        _ meeting: MeetingPack, _ sources: SiteSources, _ stage: Stage, _ printing: PrintJob,
        into packs: inout PrintedPacks
    ) async throws {
        for page in meeting.pages where try stage.bytes(ofFile: page) == nil {
            packs.unmade.append((meeting.meeting, page))
            return
        }
        let reader = PackReader(stage, assets: sources.assets)
        let file = try await printing.document(
            of: meeting, by: sources.templates.folder, reading: { reader.read($0) })
        if let failure = reader.failure { throw failure }
        if let file { packs.add(file, of: meeting.meeting, isPrinted: true) }
    }

    /// The packs of meetings of which no paper was made, where the page of the meeting says what it said: so no paper has
    /// come onto its agenda or left it, and none has another title.
    private func keptPacks(
        _ meetings: [MeetingPack], of list: PaperList, _ result: BuildResult, _ templates: PageTemplates,
        _ stage: Stage
    ) throws(FileError) -> PrintedPacks {
        var packs = PrintedPacks()
        for meeting in meetings {
            guard let bytes = try stage.lastBytes(ofFile: meeting.path) else { continue }
            packs.add(OutputFile(path: meeting.path, bytes: bytes), of: meeting.meeting, isPrinted: false)
        }
        if packs.files.isEmpty { return packs }
        let pages = templates.pages(of: list, result.cards, withheld: result.withheld, packs: packs.byMeeting)
        for meeting in meetings where packs.byMeeting[meeting.meeting] != nil {
            let page = pages.first { $0.path == meeting.page }
            if try page?.bytes != stage.lastBytes(ofFile: meeting.page) { packs.remove(meeting.meeting) }
        }
        return packs
    }
}

extension MeetingPack {
    fileprivate var path: String { PrintForm.pdf.path(ofDocument: name) }
    /// That of the meeting.
    fileprivate var page: String { "meetings/\(meeting)/index.html" }
}

/// The files of the output of a build that is under way.
private final class PackReader {
    private let stage: Stage
    /// By their paths. Only looked up.
    private let assets: [String: [UInt8]]
    /// What kept the first of them from being read that could not be.
    private(set) var failure: FileError?

    init(_ stage: Stage, assets: [OutputFile]) {
        self.stage = stage
        self.assets = Dictionary(assets.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    /// Nil where there is none.
    func read(_ path: String) -> [UInt8]? {
        if let bytes = assets[path] { return bytes }
        do throws(FileError) {
            return try stage.bytes(ofFile: path)
        } catch {
            failure = failure ?? error
            return nil
        }
    }
}
