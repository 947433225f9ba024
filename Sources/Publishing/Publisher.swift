package import Diagnostics

/// Puts a finished set of files in place as `Output`: whole, or not at all.
///
/// The new tree is put together beside the old one and the two are swapped in one step, so that whoever looks, and
/// whatever goes wrong, finds all of the old output or all of the new. Files in `Output` that the last build did not
/// list in its manifest are never changed or dropped.
package struct Publisher: Sendable {
    let fileSystem: any FileSystem
    let output: String
    let sources: [String]
    let tool: String
    let isDurable: Bool

    /// - Parameters:
    ///   - output: The folder to publish to. It need not be there; the folder that holds it must be.
    ///   - sources: The folders that builds read: content and templates. Those that are not there do not matter.
    ///   - tool: The version of the program, for the manifest.
    ///   - isDurable: Whether to wait until the disk holds the files, for the case of a power cut.
    package init(
        fileSystem: any FileSystem, output: String, sources: [String], tool: String, isDurable: Bool = false
    ) {
        self.fileSystem = fileSystem
        self.output = output
        self.sources = sources
        self.tool = tool
        self.isDurable = isDurable
    }
}

extension Publisher {
    /// Makes `Output` hold these files and a manifest of them. When it does already, nothing is written.
    ///
    /// - Parameters:
    ///   - files: All files of the build but the manifest, in any order.
    ///   - inputs: What the files were made from.
    ///   - scope: What of the last build's output may be dropped.
    /// - Throws: A `FileError`; `Output` is then as it was, except where the disk cannot swap folders and some files
    ///   were replaced already, or where the new output is in place and only the old one could not be removed.
    package func publish(
        _ files: [OutputFile], inputs: [InputFile], scope: BuildScope = .everything,
        into diagnostics: inout [Diagnostic]
    ) throws(FileError) -> Publication {
        let places = try safePlaces()
        try refuseForeign(places)
        guard let lock = try fileSystem.lock(places.lock) else { throw FileError(.lock, places.output, .locked) }
        defer { withExtendedLifetime(lock) {} }

        let present = try present(in: places)
        let plan = try plan(files, inputs: inputs, scope: scope, present: present, places: places)
        try removeLitter(of: places)
        if plan.changesSomething {
            try cleaningUp(places.stage) { () throws(FileError) in
                try stage(plan, in: places)
                try putInPlace(plan, in: places, into: &diagnostics)
            }
            // The old output now stands there.
            try fileSystem.removeTree(places.stage)
        }
        return plan.publication
    }
}

extension Publisher {
    /// What builds leave that were killed: half a new output, or an old one that was swapped out.
    private func removeLitter(of places: Places) throws(FileError) {
        try fileSystem.removeTree(places.stage)
        try fileSystem.removeTree(places.inOutput(places.innerStage))
    }

    /// Puts the next output together beside the present one.
    private func stage(_ plan: Plan, in places: Places) throws(FileError) {
        try fileSystem.makeFolder(places.stage, mode: plan.outputMode)
        for folder in plan.folders { try fileSystem.makeFolder(places.inStage(folder.path), mode: folder.mode) }
        for path in plan.carried { try carry(path, in: places) }
        for file in plan.written {
            try fileSystem.write(file.bytes, to: places.inStage(file.path), durable: isDurable)
        }
        try fileSystem.write(plan.manifest.bytes, to: places.inStage(Manifest.path), durable: isDurable)
        try sync(plan.folders.map { places.inStage($0.path) } + [places.stage])
    }

    /// Not every disk has links, and some have a limit to them.
    private func carry(_ path: TreePath, in places: Places) throws(FileError) {
        do {
            try fileSystem.link(places.inOutput(path), to: places.inStage(path))
        } catch {
            try fileSystem.copy(places.inOutput(path), to: places.inStage(path), durable: isDurable)
        }
    }

    private func putInPlace(
        _ plan: Plan, in places: Places, into diagnostics: inout [Diagnostic]
    ) throws(FileError) {
        do {
            try plan.isFirst
                ? fileSystem.rename(places.stage, to: places.output)
                : fileSystem.exchange(places.stage, with: places.output)
        } catch {
            guard error.isExchangeImpossible else { throw error }
            diagnostics.append(.notAtomic(output: places.output))
            try replaceOneByOne(plan, in: places)
        }
        try sync([places.parent])
    }
}

extension Publisher {
    /// Does the work, and removes the folder that it was done in if it fails. Where that fails too, the next build
    /// removes it.
    func cleaningUp(_ folder: String, _ work: () throws(FileError) -> Void) throws(FileError) {
        do {
            try work()
        } catch {
            try? fileSystem.removeTree(folder)
            throw error
        }
    }

    /// Waits for the names in these folders, when this is a durable build.
    func sync(_ folders: [String]) throws(FileError) {
        guard isDurable else { return }
        for folder in folders { try fileSystem.sync(folder) }
    }
}
