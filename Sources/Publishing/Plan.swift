/// What a build has to do to `Output`, worked out before anything in it is touched. All lists are in the order of their
/// paths' bytes.
struct Plan: Sendable {
    let present: Present
    let manifest: Manifest
    /// New files, and those whose bytes change: those that stand in the stage. Without the manifest.
    let written: [TreePath]
    /// Files and links that stay as they are: unchanged ones of ours, those of papers that are not built, and all that
    /// are not ours.
    let carried: [TreePath]
    /// Files of the last build that this one no longer makes.
    let dropped: [TreePath]
    /// All folders inside the next output.
    let folders: [Folder]

    struct Folder: Sendable {
        let path: TreePath
        let mode: FileStatus.Mode
    }
}

extension Plan {
    var changesSomething: Bool { !written.isEmpty || !dropped.isEmpty || manifest != present.last }

    var publication: Publication {
        Publication(written: written.map(\.text), dropped: dropped.map(\.text))
    }
}
