import Glibc

extension DiskFileSystem {
    package func write(
        _ bytes: [UInt8], to path: String, mode: FileStatus.Mode, durable: Bool
    ) throws(FileError) -> FileStamp {
        let file = try OpenFile(path, flags: Self.forNewFile, mode: mode, for: .write)
        try file.write(bytes[...], path, for: .write)
        var status = try file.regularFileStatus(path, for: .write)
        // The process's mask takes permissions away.
        if status.mode != mode {
            try file.set(mode: mode, path, for: .write)
            status = try file.regularFileStatus(path, for: .write)
        }
        if durable { try file.sync(path, for: .write) }
        try file.close(path, for: .write)
        return FileStamp(status)
    }

    package func append(_ bytes: [UInt8], to path: String) throws(FileError) {
        let file = try OpenFile(path, flags: O_WRONLY | O_APPEND, for: .write)
        try file.write(bytes[...], path, for: .write)
        try file.close(path, for: .write)
    }

    package func copy(_ path: String, to newPath: String, durable: Bool) throws(FileError) {
        let source = try OpenFile(path, flags: O_RDONLY, for: .copy)
        let status = try source.regularFileStatus(path, for: .copy)
        let copy = try OpenFile(newPath, flags: Self.forNewFile, for: .copy)
        try pour(source, path, into: copy, newPath)
        try copy.set(mode: status.mode, newPath, for: .copy)
        if futimens(copy.descriptor, [status.st_atim, status.st_mtim]) != 0 {
            throw FileError(afterFailing: .copy, newPath)
        }
        if durable { try copy.sync(newPath, for: .copy) }
        try copy.close(newPath, for: .copy)
    }

    /// A file that is there already is never opened, whatever it is.
    private static let forNewFile = O_WRONLY | O_CREAT | O_EXCL

    /// In pieces, since a file that is not ours may be of any size.
    private func pour(
        _ source: borrowing OpenFile, _ path: String, into copy: borrowing OpenFile, _ newPath: String
    ) throws(FileError) {
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = try source.read(into: &piece, from: 0, path, for: .copy)
            if count == 0 { return }
            try copy.write(piece[..<count], newPath, for: .copy)
        }
    }
}
