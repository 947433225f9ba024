extension Stage {
    /// Compares what a build has made with what stands in `Output`.
    /// - Throws: A refusal, when files would be lost that are not ours.
    func plan(_ manifest: Manifest, scope: BuildScope) throws(FileError) -> Plan {
        let staged = holdsFiles ? try publisher.fileSystem.entries(below: places.stage) : []
        let written = staged.filter { $0.status.kind != .folder }.map(\.path)
        let present = isFirst ? .nothing : try publisher.present(in: places, last: last)
        let writtenPaths = Set(written)
        let stale = present.entries.map(\.path).filter { path in
            present.isOurs(path) && !manifest.files.contains(path) && scope.owns(file: path.text)
        }
        let droppedPaths = Set(stale)
        let carried = present.entries.filter { entry in
            entry.status.kind != .folder && entry.path != Manifest.path && !droppedPaths.contains(entry.path)
        }.map(\.path)
        let folders = folders(holding: written + carried.filter { !writtenPaths.contains($0) }, present)
        try refuseClashes(written, carried: Set(carried), folders: Set(folders), present)
        return Plan(
            present: present, manifest: manifest, written: written,
            carried: carried.filter { !writtenPaths.contains($0) }, dropped: stale,
            folders: folders.map { Plan.Folder(path: $0, mode: present.folderMode($0) ?? .newFolder) })
    }

    /// The folders that some files need, and those that are not ours. A folder is ours if the last build had a file in
    /// it; without one it goes.
    private func folders(holding files: [TreePath], _ present: Present) -> [TreePath] {
        let ours = Set(present.last?.files.paths.flatMap(\.folders) ?? [])
        let foreign = present.entries.filter { $0.status.kind == .folder && !ours.contains($0.path) }.map(\.path)
        return Set(files.flatMap(\.folders) + foreign + foreign.flatMap(\.folders)).sorted()
    }

    /// Refuses to put a file where something stands that is not ours.
    private func refuseClashes(
        _ written: [TreePath], carried: Set<TreePath>, folders: Set<TreePath>, _ present: Present
    ) throws(FileError) {
        for path in written {
            let isForeign = present[path].map { $0.kind != .folder } ?? false && !present.isOurs(path)
            let inTheWay = isForeign || folders.contains(path) ? path : path.folders.first(where: carried.contains)
            if let inTheWay {
                let why = "something stands there that appraise did not make; move it away, then build again"
                throw FileError(.write, places.inOutput(inTheWay), .refused(why))
            }
        }
    }
}
