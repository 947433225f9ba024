package import Diagnostics

extension Stage {
    /// Makes `Output` hold the files that were handed over and a manifest of them. When it does already, nothing is
    /// written.
    ///
    /// - Parameters:
    ///   - parts: Of all files, in any order; that of the papers makes it quick.
    ///   - scope: What of the last build's output may be dropped.
    /// - Throws: A `FileError`; `Output` is then as it was, except where the disk cannot swap folders and some files
    ///   were replaced already, or where the new output is in place and only the old one could not be removed.
    package func finish(
        _ parts: [OutputPart], scope: BuildScope, into diagnostics: inout [Diagnostic]
    ) throws(FileError) -> Publication {
        let manifest = Manifest(
            tool: publisher.tool, edition: publisher.edition, files: .joining(parts.map(\.files)),
            inputs: .joining(parts.map(\.inputs)), last: last, scope: scope)
        let bytes = manifest.bytes
        do {
            if manifest == last, !holdsFiles { return publication(bytes) }
            if isFirst {
                try putFirst(manifest, bytes)
                return publication(bytes, written: manifest.files.paths, isSwapped: true)
            }
            if let written = try fewFiles(of: manifest) {
                try replace(written, manifest: bytes)
                return publication(bytes, written: written)
            }
            let plan = try plan(manifest, scope: scope)
            if !plan.changesSomething { return publication(bytes) }
            try complete(plan, manifest: bytes)
            try putInPlace(plan, into: &diagnostics)
            try clearUp(saving: [places.parent])
            return publication(bytes, written: plan.written, dropped: plan.dropped, isSwapped: true)
        } catch {
            drop()
            throw error
        }
    }

    private func publication(
        _ manifest: [UInt8], written: [TreePath] = [], dropped: [TreePath] = [], isSwapped: Bool = false
    ) -> Publication {
        Publication(
            written: written.map(\.text), dropped: dropped.map(\.text), isSwapped: isSwapped,
            manifestCheck: DamageCheck(of: manifest).value)
    }

    /// Where there is no output yet, all of it stands in the stage.
    private func putFirst(_ manifest: Manifest, _ bytes: [UInt8]) throws(FileError) {
        try makeFolders([])
        try publisher.fileSystem.write(bytes, to: places.inStage(Manifest.path), durable: publisher.isDurable)
        if publisher.isDurable {
            let folders = Set(manifest.files.paths.flatMap(\.folders)).sorted()
            try publisher.sync(folders.map(places.inStage) + [places.stage])
        }
        try publisher.fileSystem.rename(places.stage, to: places.output)
        try clearUp(saving: [places.parent])
    }

    /// Puts beside the new files whatever stays as it is.
    private func complete(_ plan: Plan, manifest: [UInt8]) throws(FileError) {
        try makeFolders(plan.folders.map(\.path))
        for path in plan.carried { try carry(path) }
        try publisher.fileSystem.write(manifest, to: places.inStage(Manifest.path), durable: publisher.isDurable)
        try publisher.sync(plan.folders.map { places.inStage($0.path) } + [places.stage])
    }

    /// Not every disk has links, and some have a limit to them.
    private func carry(_ path: TreePath) throws(FileError) {
        do {
            try publisher.fileSystem.link(places.inOutput(path), to: places.inStage(path))
        } catch {
            try publisher.fileSystem.copy(
                places.inOutput(path), to: places.inStage(path), durable: publisher.isDurable)
        }
    }

    private func putInPlace(_ plan: Plan, into diagnostics: inout [Diagnostic]) throws(FileError) {
        do {
            try publisher.fileSystem.exchange(places.stage, with: places.output)
        } catch {
            guard error.isExchangeImpossible else { throw error }
            diagnostics.append(.notAtomic(output: places.output))
            try publisher.replaceOneByOne(plan, in: places)
        }
    }

    /// What is left to do when the new output is in place. In the stage stands the old one then, if there was one.
    func clearUp(saving folders: [String]) throws(FileError) {
        do {
            try publisher.sync(folders)
            try publisher.fileSystem.removeTree(places.stage)
        } catch {
            let why = "\(error.cause); \(places.output) holds the new pages, and the next build clears up"
            throw FileError(error.operation, error.path, .refused(why))
        }
    }
}
