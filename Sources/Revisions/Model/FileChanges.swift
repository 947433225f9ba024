package import Papers

/// A picture or an attached file that is another than before.
package struct FileChange: Sendable {
    package let kind: VersionFile.Kind
    package let change: ChangeKind
    /// Inside the paper's folder; nil where it is not to be repeated.
    package let path: String?
    /// What is said of it where it is kept back now: `[Not for publication: …]`; nil where nobody marked it so.
    package let statement: String?
}

extension FileChange {
    /// Those that are others or new, in the order of their names, then those that are not there any more. Where anything is
    /// kept back now, their names may say what.
    static func all(from old: PaperVersion, to new: PaperVersion, _ discretion: Discretion) -> [FileChange] {
        let before = Dictionary(old.files.map { ($0.path, $0.checksum) }) { first, _ in first }
        let after = Set(new.files.map(\.path))
        let changed = new.files.compactMap { file -> FileChange? in
            let checksum = before[file.path]
            if checksum == file.checksum { return nil }
            return FileChange(
                kind: file.kind, change: checksum == nil ? .added : .changed, path: file.path, statement: nil)
        }
        return changed
            + old.files.filter { !after.contains($0.path) }.map {
                let statement = discretion.statement(of: $0.path)
                return FileChange(
                    kind: $0.kind, change: statement == nil ? .removed : .withheld,
                    path: new.keepsBack ? nil : $0.path, statement: statement)
            }
    }
}
