// Sources of events may be used from any thread; Dispatch does not say so to the compiler.
@preconcurrency internal import Dispatch
internal import Glibc
internal import Publishing
internal import Synchronization

/// What Linux tells of folders by itself (inotify). Those that are made inside them are watched too.
final class ToldChanges: Sendable {
    private let descriptor: Int32
    /// The folders whose changes are told, at any depth.
    private let roots: [String]
    /// What forgets a folder once it has changed.
    private let seen: WatchedFiles?
    /// The watched folders, by the numbers that the system gives them.
    private let folders = Mutex<[Int32: String]>([:])
    private let source: any DispatchSourceRead
    private let files: any ReadableFiles

    private static let ofFiles = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) | removing
    private static let removing = UInt32(IN_MOVED_FROM | IN_DELETE)
    private static let ofFolders = UInt32(IN_CREATE | IN_MOVED_TO)
    /// Of files that are not whole yet, and of the folder itself.
    private static let ofOthers = UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)
    /// More happened than the system keeps.
    private static let overflow = UInt32(IN_Q_OVERFLOW)

    /// Nil where the system does not tell of all the folders.
    ///
    /// - Parameter seen: Keeps what stands in folders, these and others, and watches those itself.
    init?(
        of roots: [String], through files: any ReadableFiles, keptBy seen: WatchedFiles?,
        telling tell: @escaping @Sendable (FolderChange) -> Void
    ) {
        self.roots = roots
        self.seen = seen
        self.files = files
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: DispatchQueue(label: "folders"))
        source.setEventHandler { if let change = self.takeEvents() { tell(change) } }
        source.setCancelHandler { [descriptor] in close(descriptor) }
        source.resume()
        guard FolderWatch.tree(roots, through: files).allSatisfy(watch) else {
            source.cancel()
            return nil
        }
        seen?.keep { [weak self] folder in self?.watchItself(folder) ?? false }
    }

    func end() { source.cancel() }

    /// One that is not there is waited for by the folder around it.
    private func watch(_ folder: String) -> Bool { watch(folder, besides: 0) || errno == ENOENT }

    /// Not what a link leads to.
    private func watchItself(_ folder: String) -> Bool { watch(folder, besides: UInt32(IN_DONT_FOLLOW | IN_ONLYDIR)) }

    private func watch(_ folder: String, besides flags: UInt32) -> Bool {
        // A folder that moves meanwhile has the same number under its new path.
        folders.withLock { folders in
            let number = inotify_add_watch(descriptor, folder, Self.ofFiles | Self.ofFolders | Self.ofOthers | flags)
            if number >= 0 { folders[number] = folder }
            return number >= 0
        }
    }

    /// The last that happened and that a build may see; nil where there is nothing.
    private func takeEvents() -> FolderChange? {
        var last: FolderChange?
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                guard count > 0 else { return }
                last = take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) ?? last
            }
        }
        return last
    }

    /// - Parameter events: As the kernel lays them out (inotify(7)): a head, then a name that ends with noughts.
    private func take(_ events: UnsafeRawBufferPointer) -> FolderChange? {
        var last: FolderChange?
        var start = 0
        let head = MemoryLayout<inotify_event>.size
        while start + head <= events.count {
            let event = events.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
            let name = events[(start + head)..<(start + head + Int(event.len))].prefix { $0 != 0 }
            start += head + Int(event.len)
            if event.mask & Self.overflow != 0 {
                for root in seen?.roots ?? [] { seen?.forgetAll(below: root) }
                last = .saved
            }
            guard let folder = folders.withLock({ $0[event.wd] }) else { continue }
            let entry = "\(folder)/\(String(decoding: name, as: UTF8.self))"
            forget(event, in: folder, entry)
            guard isTold(folder), !FolderWatch.isPassing(name) else { continue }
            if event.mask & UInt32(IN_ISDIR) != 0 {
                if event.mask & Self.ofFolders != 0 { watchTree(entry) }
                last = .saved
            } else if event.mask & Self.ofFiles != 0 {
                last = event.mask & Self.removing != 0 ? .removed : .saved
            }
        }
        return last
    }

    private func isTold(_ folder: String) -> Bool { roots.contains { folder.isPath(below: $0) } }

    /// Before a change is told, so that who is told of it finds it.
    private func forget(_ event: inotify_event, in folder: String, _ entry: String) {
        let isMoved = event.mask & UInt32(IN_MOVE_SELF) != 0
        // What is asked from now on is watched anew.
        if isMoved, !isTold(folder) { inotify_rm_watch(descriptor, event.wd) }
        seen?.forget(folder)
        if isMoved { seen?.forgetAll(below: folder) }
        if event.mask & UInt32(IN_ISDIR) != 0 { seen?.forgetAll(below: entry) }
        if event.mask & UInt32(IN_IGNORED) != 0 { folders.withLock { $0[event.wd] = nil } }
    }

    private func watchTree(_ folder: String) {
        for folder in FolderWatch.tree([folder], through: files) { _ = watch(folder) }
    }
}
