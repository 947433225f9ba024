extension Publisher {
    /// Where `Output` is not what publishing these files would leave, in the order of the paths' bytes; none when it is.
    /// Files that no build has made do not count. Nothing is written.
    ///
    /// - Parameter printed: Files that a build makes only when it is asked to, and not always of the same bytes. One
    ///   that the last build made has to be as that build wrote it; the others are not missed.
    /// - Throws: A `FileError`, when something cannot be read.
    package func verify(
        _ files: [OutputFile], inputs: [InputFile], printed: [String] = []
    ) throws(FileError) -> [Difference] {
        let places = try safePlaces()
        let present = try present(in: places)
        var made = try byPath(files)
        let kept = (present.last?.files ?? [:]).filter { printed.contains($0.key.text) && made[$0.key] == nil }
        let manifest = Manifest(tool: tool, files: made, inputs: inputs, last: nil, scope: .everything)
        made[Manifest.path] = manifest.alsoListing(kept).bytes
        var differences = try differences(of: kept, present, in: places)
        for (path, bytes) in made.sorted(by: { $0.key < $1.key }) {
            if present[path] == nil {
                differences.append(Difference(path: path.text, kind: .missing))
            } else if try !stands(bytes, at: path, present, in: places) {
                differences.append(Difference(path: path.text, kind: .different))
            }
        }
        let extra = present.entries.map(\.path).filter { present.isOurs($0) && made[$0] == nil && kept[$0] == nil }
        differences += extra.map { Difference(path: $0.text, kind: .extra) }
        return differences.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}

extension Publisher {
    /// Where files are not as the last build wrote them, by their checksums.
    private func differences(
        of checksums: [TreePath: String], _ present: Present, in places: Places
    ) throws(FileError) -> [Difference] {
        var differences: [Difference] = []
        for (path, checksum) in checksums {
            let status = present[path]
            if let status, status.kind == .file {
                let bytes = try fileSystem.read(places.inOutput(path), upTo: status.size)
                if SHA256.hex(of: bytes) == checksum { continue }
            }
            differences.append(Difference(path: path.text, kind: status == nil ? .missing : .different))
        }
        return differences
    }
}
