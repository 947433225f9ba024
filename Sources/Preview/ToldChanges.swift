// Sources of events may be used from any thread; Dispatch does not say so to the compiler.
@preconcurrency internal import Dispatch
internal import Glibc
internal import Publishing
internal import Synchronization

/// What Linux tells of folders by itself (inotify). Those that are made inside them are watched too.
final class ToldChanges: Sendable {
    private let descriptor: Int32
    /// The watched folders, by the numbers that the system gives them.
    private let folders = Mutex<[Int32: String]>([:])
    private let source: any DispatchSourceRead
    private let files: any ReadableFiles

    private static let ofFiles = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) | removing
    private static let removing = UInt32(IN_MOVED_FROM | IN_DELETE)
    private static let ofFolders = UInt32(IN_CREATE | IN_MOVED_TO)
    /// More happened than the system keeps.
    private static let overflow = UInt32(IN_Q_OVERFLOW)

    /// Nil where the system does not tell of all the folders.
    init?(
        of folders: [String], through files: any ReadableFiles, telling tell: @escaping @Sendable (FolderChange) -> Void
    ) {
        self.files = files
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: DispatchQueue(label: "folders"))
        source.setEventHandler { if let change = self.takeEvents() { tell(change) } }
        source.setCancelHandler { [descriptor] in close(descriptor) }
        source.resume()
        guard folders.allSatisfy(watch) else {
            source.cancel()
            return nil
        }
    }

    func end() { source.cancel() }

    private func watch(_ folder: String) -> Bool {
        let number = inotify_add_watch(descriptor, folder, Self.ofFiles | Self.ofFolders)
        if number >= 0 { folders.withLock { $0[number] = folder } }
        return number >= 0 || errno == ENOENT
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
            if event.mask & Self.overflow != 0 { last = .saved }
            if FolderWatch.isPassing(name) { continue }
            if event.mask & UInt32(IN_ISDIR) != 0 {
                if event.mask & Self.ofFolders != 0, let parent = folders.withLock({ $0[event.wd] }) {
                    watchTree("\(parent)/\(String(decoding: name, as: UTF8.self))")
                }
                last = .saved
            } else if event.mask & Self.ofFiles != 0 {
                last = event.mask & Self.removing != 0 ? .removed : .saved
            }
        }
        return last
    }

    private func watchTree(_ folder: String) {
        for folder in FolderWatch.tree([folder], through: files) { _ = watch(folder) }
    }
}
