package import Publishing

/// Tells when something in a few folders changes, at any depth: a file is saved, moved, made or removed.
///
/// Linux tells of it by itself (inotify). It does not for most network drives, and has a limit of folders; then the
/// folders are looked through again and again.
package struct FolderWatch: Sendable {
    private let folders: [String]
    private let files: any ReadableFiles
    private let interval: Duration

    /// - Parameters:
    ///   - folders: Those that are not there are waited for when they are looked through, and left out else.
    ///   - interval: How long to wait between two looks, where folders are looked through.
    package init(_ folders: [String], through files: any ReadableFiles, interval: Duration = .milliseconds(250)) {
        self.folders = folders
        self.files = files
        self.interval = interval
    }

    /// Files that spreadsheets and editors make beside those that they save: `~$rates.xlsx`, `.report.md.swp`.
    static func isPassing(_ name: some Sequence<UInt8>) -> Bool {
        let start = Array(name.prefix(2))
        return start.first == UInt8(ascii: ".") || start.elementsEqual("~$".utf8) || start.first == UInt8(ascii: "#")
    }

    /// One element for each change, or for several that come at once: that of the last. Begins to watch before it returns.
    ///
    /// - Parameters:
    ///   - byLooking: Whether folders are looked through though the system would tell.
    ///   - seen: What may be kept while the system tells of changes.
    package func changes(
        byLooking: Bool = false, keptBy seen: WatchedFiles? = nil
    ) -> AsyncStream<FolderChange> {
        let (stream, continuation) = AsyncStream<FolderChange>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let told =
            byLooking
            ? nil : ToldChanges(of: folders, through: files, keptBy: seen, telling: { continuation.yield($0) })
        if let told {
            continuation.onTermination = { _ in told.end() }
        } else {
            let seen = stamps()
            let looking = Task { await look(since: seen) { continuation.yield(.saved) } }
            continuation.onTermination = { _ in looking.cancel() }
        }
        return stream
    }

    /// Folders with all those inside them.
    static func tree(_ folders: [String], through files: any ReadableFiles) -> [String] {
        var all: [String] = []
        var waiting = folders
        while let folder = waiting.popLast() {
            guard let entries = try? files.listing(of: folder) else { continue }
            all.append(folder)
            for (name, status) in entries where status.kind == .folder && !isPassing(name.utf8) {
                waiting.append("\(folder)/\(name)")
            }
        }
        return all
    }

    private func look(since seen: [Seen], _ tell: () -> Void) async {
        var last = seen
        while (try? await Task.sleep(for: interval)) != nil {
            let now = stamps()
            if now != last { tell() }
            last = now
        }
    }

    /// What is there, in the order in which it is found.
    private func stamps() -> [Seen] {
        Self.tree(folders, through: files).flatMap { folder in
            ((try? files.listing(of: folder)) ?? []).filter { !Self.isPassing($0.name.utf8) }
                .map { Seen(path: "\(folder)/\($0.name)", status: $0.status) }
        }
    }

    private struct Seen: Equatable {
        let path: String
        let status: FileStatus
    }
}

/// What happened last in a folder that is watched.
package enum FolderChange: Sendable {
    /// A file is there, whole.
    case saved
    /// A file is gone. Many programs put another in its place at once, for which it is best to wait.
    case removed
}
