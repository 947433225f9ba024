import Glibc

extension DiskFileSystem {
    package func names(in folder: String) throws(FileError) -> [String] {
        let open = try OpenFile(folder, flags: O_RDONLY | O_DIRECTORY, for: .list)
        let descriptor = open.release()
        guard let stream = fdopendir(descriptor) else {
            defer { close(descriptor) }
            throw FileError(afterFailing: .list, folder)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let name = try nextName(in: stream, of: folder) {
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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

    /// Returns how many bytes the file had for the buffer.
    private func fill(
        _ bytes: inout [UInt8], from file: borrowing OpenFile, _ path: String
    ) throws(FileError) -> Int {
        var count = 0
        while count < bytes.count {
            let got = try file.read(into: &bytes, from: count, path, for: .read)
            if got == 0 { break }
            count += got
        }
        return count
    }
}
