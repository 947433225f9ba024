/// What stands at a path, links not followed.
package struct FileStatus: Sendable, Equatable {
    package let kind: Kind
    /// In bytes; of no meaning for what is no regular file.
    package let size: Int
    package let mode: Mode
    /// `FileStamp.none` where files have no such thing.
    package let stamp: FileStamp

    package init(kind: Kind, size: Int, mode: Mode, stamp: FileStamp = .none) {
        self.kind = kind
        self.size = size
        self.mode = mode
        self.stamp = stamp
    }
}

extension FileStatus {
    package enum Kind: Sendable, Equatable {
        case file
        case folder
        case symbolicLink
        /// A pipe, a socket or a device: opening one can wait for ever.
        case other
    }

    /// Who may do what, as the number that `chmod` takes.
    package typealias Mode = UInt32
}

extension FileStatus.Mode {
    /// What a file gets that this program makes: its owner writes, everybody reads.
    package static let newFile: Self = 0o644
    /// What a folder gets that this program makes.
    package static let newFolder: Self = 0o755
}
