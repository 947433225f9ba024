/// What a build has to do to `Output`, worked out before anything is touched. All lists are in the order of their
/// paths' bytes.
struct Plan: Sendable {
    let present: Present
    let manifest: Manifest
    /// New files, and those whose bytes change; without the manifest.
    let written: [File]
    /// Files and links that stay as they are: unchanged ones of ours, those of papers that are not built, and all that
    /// are not ours.
    let carried: [TreePath]
    /// Files of the last build that this one no longer makes.
    let dropped: [TreePath]
    /// All folders inside the next output.
    let folders: [Folder]
    let unchangedCount: Int

    struct File: Sendable {
        let path: TreePath
        let bytes: [UInt8]
    }

    struct Folder: Sendable {
        let path: TreePath
        let mode: FileStatus.Mode
    }
}

extension Plan {
    /// Whether there is no output yet, so that nothing has to be swapped.
    var isFirst: Bool { present.mode == nil }

    var outputMode: FileStatus.Mode { present.mode ?? .newFolder }

    var changesSomething: Bool { !written.isEmpty || !dropped.isEmpty || manifest != present.last }

    var publication: Publication {
        Publication(
            written: written.map(\.path.text), dropped: dropped.map(\.text), unchangedCount: unchangedCount)
    }
}
