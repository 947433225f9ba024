import Glibc

extension DiskFileSystem {
    package func names(in folder: String) throws(FileError) -> [String] {
        var names: [String] = []
        try forEachName(in: folder) { name, _ in names.append(name) }
        return names.sorted { $0.utf8.order(to: $1.utf8) < 0 }
    }

    /// The system looks for each name in the open folder, and not along the whole path.
    package func listing(of folder: String) throws(FileError) -> [(name: String, status: FileStatus)] {
        var listing: [(name: String, status: FileStatus)] = []
        try forEachName(in: folder) { name, descriptor throws(FileError) in
            var status = stat()
            if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
                listing.append((name, FileStatus(status)))
            } else if errno != ENOENT {
                throw FileError(afterFailing: .inspect, "\(folder)/\(name)")
            }
        }
        return listing.sorted { $0.name.utf8.order(to: $1.name.utf8) < 0 }
    }

    /// - Parameter use: Gets each name, in no order, and the open folder.
    private func forEachName(
        in folder: String, _ use: (String, Int32) throws(FileError) -> Void
    ) throws(FileError) {
        let open = try OpenFile(folder, flags: O_RDONLY | O_DIRECTORY, for: .list)
        let descriptor = open.release()
        guard let stream = fdopendir(descriptor) else {
            defer { close(descriptor) }
            throw FileError(afterFailing: .list, folder)
        }
        defer { closedir(stream) }
        while let name = try nextName(in: stream, of: folder) {
            if name != ".", name != ".." { try use(name, descriptor) }
        }
    }

    package func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        let file = try OpenFile(path, flags: O_RDONLY, for: .read)
        let size = Int(try file.regularFileStatus(path, for: .read).st_size)
        if size > limit { throw FileError(.read, path, .tooLarge(limit: limit)) }
        // One byte more than there should be, to see whether the file is growing.
        var bytes = [UInt8](repeating: 0, count: size + 1)
        let count = try fill(&bytes, from: file, path)
        if count > size { throw FileError(.read, path, .refused("it is changing; build again when it is saved")) }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}

extension DiskFileSystem {
    /// Nil at the end of the folder.
    private func nextName(in stream: OpaquePointer, of folder: String) throws(FileError) -> String? {
        errno = 0
        guard let entry = readdir(stream) else {
            if errno != 0 { throw FileError(afterFailing: .list, folder) }
            return nil
        }
        // The array that C declares is as long as the longest name; the entry itself may be shorter.
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else {
            throw FileError(.list, folder, .refused("the names in it cannot be read on this computer"))
        }
        let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
        if let valid = String(validatingCString: name) { return valid }
        let shown = String(cString: name)
        throw FileError(.list, folder, .refused("the name “\(shown)” in it is not UTF-8 text; rename that file"))
    }

    /// Returns how many bytes the file had for the buffer, whose last one is not expected to come: a read that leaves
    /// it out has met the end.
    private func fill(
        _ bytes: inout [UInt8], from file: borrowing OpenFile, _ path: String
    ) throws(FileError) -> Int {
        var count = 0
        repeat {
            let got = try file.read(into: &bytes, from: count, path, for: .read)
            if got == 0 { break }
            count += got
        } while count < bytes.count - 1
        return count
    }
}
