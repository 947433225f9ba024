extension Publisher {
    /// Compares what a build has made with what stands in `Output`.
    /// - Throws: A refusal, when files would be lost that are not ours.
    func plan(
        _ files: [OutputFile], inputs: [InputFile], scope: BuildScope, present: Present, places: Places
    ) throws(FileError) -> Plan {
        let made = try byPath(files)
        var unchanged: [TreePath] = []
        var written: [Plan.File] = []
        for (path, bytes) in made.sorted(by: { $0.key < $1.key }) {
            if try stands(bytes, at: path, present, in: places) {
                unchanged.append(path)
            } else {
                written.append(Plan.File(path: path, bytes: bytes))
            }
        }
        let others = present.entries.filter {
            $0.status.kind != .folder && made[$0.path] == nil && $0.path != Manifest.path
        }
        let dropped = others.map(\.path).filter { present.isOurs($0) && scope.owns(file: $0.text) }
        let carried = Set(others.map(\.path)).subtracting(dropped).union(unchanged)
        let folders = folders(holding: carried.union(made.keys), present)
        try refuseClashes(written, carried: carried, folders: folders, present, places)
        return Plan(
            present: present,
            manifest: Manifest(tool: tool, files: made, inputs: inputs, last: present.last, scope: scope),
            written: written, carried: carried.sorted(), dropped: dropped,
            folders: folders.sorted().map { Plan.Folder(path: $0, mode: present.folderMode($0) ?? .newFolder) },
            unchangedCount: unchanged.count)
    }

    /// The bytes of a build's files by their paths, which are sure to lie inside the output.
    func byPath(_ files: [OutputFile]) throws(FileError) -> [TreePath: [UInt8]] {
        var byPath: [TreePath: [UInt8]] = [:]
        for file in files {
            guard let path = TreePath(file.path), path != Manifest.path else {
                throw refusal("a build cannot make a file of the name “\(file.path)”")
            }
            if byPath.updateValue(file.bytes, forKey: path) != nil {
                throw refusal("this build makes two files of the name “\(file.path)”")
            }
        }
        return byPath
    }
}

extension Publisher {
    /// The folders that some files need, and those that are not ours. A folder is ours if the last build had a file in
    /// it; without one it goes.
    private func folders(holding files: Set<TreePath>, _ present: Present) -> Set<TreePath> {
        let ours = Set((present.last?.files.keys).map { $0.flatMap(\.folders) } ?? [])
        let foreign = present.entries.filter { $0.status.kind == .folder && !ours.contains($0.path) }.map(\.path)
        return Set(files.flatMap(\.folders) + foreign + foreign.flatMap(\.folders))
    }

    /// Refuses to put a file where something stands that is not ours.
    private func refuseClashes(
        _ written: [Plan.File], carried: Set<TreePath>, folders: Set<TreePath>, _ present: Present, _ places: Places
    ) throws(FileError) {
        for path in written.map(\.path) {
            let isForeign = present[path].map { $0.kind != .folder } ?? false && !present.isOurs(path)
            let inTheWay = isForeign || folders.contains(path) ? path : path.folders.first(where: carried.contains)
            if let inTheWay {
                let why = "something stands there that appraise did not make; move it away, then build again"
                throw FileError(.write, places.inOutput(inTheWay), .refused(why))
            }
        }
    }
}
