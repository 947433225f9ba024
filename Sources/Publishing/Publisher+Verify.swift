extension Publisher {
    /// Where `Output` is not what publishing these files would leave, in the order of the paths' bytes; none when it is.
    /// Files that no build has made do not count. Nothing is written.
    /// - Throws: A `FileError`, when something cannot be read.
    package func verify(_ files: [OutputFile], inputs: [InputFile]) throws(FileError) -> [Difference] {
        let places = try safePlaces()
        let present = try present(in: places)
        var made = try byPath(files)
        made[Manifest.path] = Manifest(tool: tool, files: made, inputs: inputs, last: nil, scope: .everything).bytes
        var differences: [Difference] = []
        for (path, bytes) in made.sorted(by: { $0.key < $1.key }) {
            if present[path] == nil {
                differences.append(Difference(path: path.text, kind: .missing))
            } else if try !stands(bytes, at: path, present, in: places) {
                differences.append(Difference(path: path.text, kind: .different))
            }
        }
        let extra = present.entries.map(\.path).filter { present.isOurs($0) && made[$0] == nil }
        differences += extra.map { Difference(path: $0.text, kind: .extra) }
        return differences.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
