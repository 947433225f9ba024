import CRenameat2
import Glibc

/// The files of this machine, by way of the C library.
package struct DiskFileSystem: FileSystem {
    package init() {}

    package func status(of path: String) throws(FileError) -> FileStatus? {
        var status = stat()
        if lstat(path, &status) == 0 {
            return FileStatus(status)
        }
        // ENOTDIR: a file stands where a folder of the path would have to be.
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw FileError(afterFailing: .inspect, path)
    }

    package func resolve(_ path: String) throws(FileError) -> String? {
        guard let resolved = realpath(path, nil) else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw FileError(afterFailing: .resolve, path)
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    package func link(_ path: String, to newPath: String) throws(FileError) {
        if linkat(AT_FDCWD, path, AT_FDCWD, newPath, 0) != 0 { throw FileError(afterFailing: .link, newPath) }
    }

    package func rename(_ path: String, to newPath: String) throws(FileError) {
        if Glibc.rename(path, newPath) != 0 { throw FileError(afterFailing: .rename, newPath) }
    }

    package func exchange(_ path: String, with newPath: String) throws(FileError) {
        if renameat2(AT_FDCWD, path, AT_FDCWD, newPath, appraise_rename_exchange) != 0 {
            throw FileError(afterFailing: .exchange, newPath)
        }
    }

    package func removeFile(_ path: String) throws(FileError) {
        if unlink(path) != 0 { throw FileError(afterFailing: .remove, path) }
    }

    package func removeFolder(_ path: String) throws(FileError) {
        if rmdir(path) != 0 { throw FileError(afterFailing: .remove, path) }
    }

    package func makeFolder(_ path: String, mode: FileStatus.Mode) throws(FileError) {
        if mkdir(path, mode) != 0 { throw FileError(afterFailing: .makeFolder, path) }
        if try status(of: path)?.mode == mode { return }
        let folder = try OpenFile(path, flags: O_RDONLY | O_DIRECTORY, for: .makeFolder)
        try folder.set(mode: mode, path, for: .makeFolder)
    }

    package func sync(_ folder: String) throws(FileError) {
        let open = try OpenFile(folder, flags: O_RDONLY | O_DIRECTORY, for: .sync)
        try open.sync(folder, for: .sync)
    }

    package func lock(_ path: String) throws(FileError) -> FileLock? {
        let file = try OpenFile(path, flags: O_RDWR | O_CREAT, for: .lock)
        if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return FileLock(descriptor: file.release()) }
        if errno == EWOULDBLOCK { return nil }
        throw FileError(afterFailing: .lock, path)
    }
}
