import Diagnostics
import Publishing

extension BuildResult {
    /// - Parameter stage: Nil where nothing is to be remembered.
    mutating func startRemembering(on stage: Stage?) {
        memory = stage.flatMap { MemoryWriter($0, papers: sources?.folder.papers.count ?? 0) }
    }

    /// Throws away what was noted for the next build.
    mutating func forget() {
        memory?.drop()
        memory = nil
    }

    mutating func remember(_ paper: RememberedPaper) {
        do {
            try memory?.add(paper)
        } catch {
            forget()
        }
    }

    /// Notes for the next build what it may know of this one, now that all is in place. Whatever goes wrong with that
    /// only costs the next build its time.
    mutating func remember(_ publication: Publication, on stage: Stage) {
        let end = stage.now
        guard var memory, let sources, let site = siteRecord(publication, on: stage, end: end), hasAllCards else {
            return forget()
        }
        do {
            try memory.finish(identity: sources.identity, site: site) { part throws(FileError) in
                try stage.stamps(of: part, after: publication, end: end)
            }
            self.memory = nil
        } catch {
            forget()
        }
    }

    private func siteRecord(_ publication: Publication, on stage: Stage, end: FileTime) -> SiteRecord? {
        guard let sources, let sitePart,
            let outputs = try? stage.stamps(of: sitePart, after: publication, end: end)
        else { return nil }
        return SiteRecord(
            manifestCheck: publication.manifestCheck,
            sources: sources.stamps.map { source in
                SourceStamp(name: source.name, stamp: source.stamp.isSure(before: stage.start) ? source.stamp : .none)
            },
            listed: sources.listed,
            findings: SettledFindings(sources.diagnostics, keeping: .max).kept + betweenPapers,
            inputs: sources.inputs.map(\.stored), paths: sitePart.paths, outputs: outputs, pageCount: sitePageCount,
            isWhole: scope == .everything, exempt: exempt, withheld: withheld.map(\.told))
    }
}

extension InputFile {
    var stored: SiteRecord.StoredInput { SiteRecord.StoredInput(path: path, checksum: checksum) }
}
