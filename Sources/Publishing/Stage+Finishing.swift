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
            tool: publisher.tool, files: .joining(parts.map(\.files)), inputs: .joining(parts.map(\.inputs)),
            last: last, scope: scope)
        do {
            let plan = try plan(manifest, scope: scope)
            if plan.changesSomething {
                try complete(plan)
                try putInPlace(plan, into: &diagnostics)
            }
            // The old output now stands there.
            if plan.changesSomething { try publisher.fileSystem.removeTree(places.stage) }
            return plan.publication
        } catch {
            drop()
            throw error
        }
    }

    /// Puts beside the new files whatever stays as it is.
    private func complete(_ plan: Plan) throws(FileError) {
        try makeFolders([])
        if !isFirst { try makeFolders(plan.folders.map(\.path)) }
        for path in plan.carried { try carry(path) }
        try publisher.fileSystem.write(
            plan.manifest.bytes, to: places.inStage(Manifest.path), durable: publisher.isDurable)
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
            try isFirst
                ? publisher.fileSystem.rename(places.stage, to: places.output)
                : publisher.fileSystem.exchange(places.stage, with: places.output)
        } catch {
            guard error.isExchangeImpossible else { throw error }
            diagnostics.append(.notAtomic(output: places.output))
            try publisher.replaceOneByOne(plan, in: places)
        }
        try publisher.sync([places.parent])
    }
}
