package import Diagnostics
import Glibc

/// What the system says of a file without opening it. Of a file that has the stamp it had before, the bytes are the same
/// too, where the stamp is older than the moment at which it was taken (see `isSure`).
package struct FileStamp: Sendable, Equatable {
    /// In bytes.
    let size: Int
    /// The file's number on its disk.
    let inode: UInt64
    /// When its bytes were last changed.
    let modified: FileTime
    /// When anything of it was last changed, its times and names too. Nobody can set this one.
    let changed: FileTime

    /// Of nothing; never sure.
    package static let none = FileStamp(size: 0, inode: 0, modified: .zero, changed: .zero)

    /// Of what is there or not, and has no bytes; always sure.
    package static let always = FileStamp(
        size: 0, inode: 0, modified: .zero, changed: FileTime(seconds: 0, nanoseconds: 1))

    /// Whether nothing can have been done to the file since that leaves its stamp as it is.
    ///
    /// The clock of a disk moves in steps. A file that was changed in the very step in which it was looked at could be
    /// changed again in that step, and nothing would show it; one that was last changed before could not.
    /// - Parameter start: A time of the same disk, taken before the file was looked at.
    package func isSure(before start: FileTime) -> Bool { changed < start && self != .none }

    /// Whether it is the same file with the same bytes, though it may have another name now.
    func isSameFile(as other: FileStamp) -> Bool {
        size == other.size && inode == other.inode && modified == other.modified
    }
}

/// A moment by the clock of a disk.
package struct FileTime: Sendable, Comparable {
    let seconds: Int
    let nanoseconds: Int

    static let zero = FileTime(seconds: 0, nanoseconds: 0)

    package static func < (left: FileTime, right: FileTime) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}

extension FileStamp: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(size)
        writer.write(inode)
        writer.write(modified)
        writer.write(changed)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        size = try reader.int()
        inode = try reader.number()
        modified = try reader.value()
        changed = try reader.value()
    }
}

extension FileTime: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(seconds)
        writer.write(nanoseconds)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        seconds = try reader.int()
        nanoseconds = try reader.int()
    }
}

extension FileStamp {
    init(_ status: stat) {
        self.init(
            size: Int(status.st_size), inode: UInt64(status.st_ino), modified: FileTime(status.st_mtim),
            changed: FileTime(status.st_ctim))
    }
}

extension FileTime {
    fileprivate init(_ time: timespec) {
        self.init(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }

    /// The present moment by the clock of the disk on which a file lies, which is given that time.
    ///
    /// Nil where the disk does not say.
    init?(touching file: Int32) {
        var status = stat()
        guard futimens(file, nil) == 0, fstat(file, &status) == 0 else { return nil }
        self.init(status.st_mtim)
    }
}
