import Glibc

/// The right to be the only build that writes to an `Output`; it lasts as long as this value.
package final class FileLock: Sendable {
    /// When it was taken, by the clock of the disk; `zero` where the disk does not say.
    let time: FileTime
    private let descriptor: Int32

    /// - Parameter descriptor: An open file that holds the lock; it is closed with this value.
    init(descriptor: Int32) {
        self.descriptor = descriptor
        time = FileTime(touching: descriptor) ?? .zero
    }

    /// The present moment, by the clock of the disk.
    func touched() -> FileTime { FileTime(touching: descriptor) ?? .zero }

    deinit {
        // Closing alone would leave the lock with a child that another part of the process is just starting.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
