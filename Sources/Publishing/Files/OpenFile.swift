import Glibc

/// A file that the system has opened; it is closed when this value goes.
struct OpenFile: ~Copyable {
    let descriptor: Int32

    /// - Parameters:
    ///   - flags: `O_RDONLY` and the like. Links are not followed, a pipe is not waited for, and no program that this
    ///     one starts inherits the file.
    ///   - mode: The permissions of a file that is made, less those that the process's mask takes away.
    init(
        _ path: String, flags: Int32, mode: FileStatus.Mode = .newFile, for operation: FileError.Operation
    ) throws(FileError) {
        descriptor = open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode)
        if descriptor < 0 { throw FileError(afterFailing: operation, path) }
    }

    deinit {
        _ = Glibc.close(descriptor)
    }

    /// Gives the open file to someone else, who has to close it.
    consuming func release() -> Int32 {
        let descriptor = descriptor
        discard self
        return descriptor
    }

    /// Some disks only say at this point that they are full.
    consuming func close(_ path: String, for operation: FileError.Operation) throws(FileError) {
        if Glibc.close(release()) != 0, errno != EINTR { throw FileError(afterFailing: operation, path) }
    }
}

extension OpenFile {
    /// What the system knows of the file, when it is a regular one.
    func regularFileStatus(_ path: String, for operation: FileError.Operation) throws(FileError) -> stat {
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw FileError(afterFailing: operation, path) }
        if status.kind != .file { throw FileError(operation, path, .notAFile) }
        return status
    }

    /// Fills `bytes` from `start` on as far as one call goes; returns how many came, 0 at the end of the file.
    func read(
        into bytes: inout [UInt8], from start: Int, _ path: String, for operation: FileError.Operation
    ) throws(FileError) -> Int {
        while true {
            let count = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
            }
            if count >= 0 { return count }
            if errno != EINTR { throw FileError(afterFailing: operation, path) }
        }
    }

    func write(_ bytes: ArraySlice<UInt8>, _ path: String, for operation: FileError.Operation) throws(FileError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { throw FileError(afterFailing: operation, path) }
            rest = rest.dropFirst(max(count, 0))
        }
    }

    func set(mode: FileStatus.Mode, _ path: String, for operation: FileError.Operation) throws(FileError) {
        if fchmod(descriptor, mode) != 0 { throw FileError(afterFailing: operation, path) }
    }

    func sync(_ path: String, for operation: FileError.Operation) throws(FileError) {
        if fsync(descriptor) != 0 { throw FileError(afterFailing: operation, path) }
    }
}

extension FileStatus {
    init(_ status: stat) {
        self.init(kind: status.kind, size: Int(status.st_size), mode: status.mode, stamp: FileStamp(status))
    }
}

extension stat {
    var kind: FileStatus.Kind {
        switch st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }

    /// Permissions alone, without the kind.
    var mode: FileStatus.Mode { st_mode & 0o7777 }
}
