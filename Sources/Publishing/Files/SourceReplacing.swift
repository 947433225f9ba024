package import Diagnostics
import Glibc

extension FileSystem {
    /// Puts a mended file in the place of the one that was read, in one step: whoever reads it meanwhile has the old
    /// bytes or the new ones. Its permissions stay.
    ///
    /// - Throws: A `FileError`, also when the file is not the one that was read any more: somebody else has saved it, or
    ///   a link stands there. It is left alone then.
    package func replace(_ file: SourceFile, with bytes: [UInt8]) throws(FileError) {
        let path = file.path
        guard let status = try status(of: path) else { throw .changed(path) }
        guard status.kind == .file else { throw FileError(.write, path, .notAFile) }
        let copy = try pathForCopy(of: path)
        do throws(FileError) {
            try write(bytes, to: copy, mode: status.mode, durable: true)
            guard try isStill(file) else { throw FileError.changed(path) }
            try rename(copy, to: path)
        } catch {
            // What another run has put there meanwhile is that run’s own.
            if error.cause != .system(EEXIST) { try? removeFile(copy) }
            throw error
        }
        try sync(path.folderOfPath)
    }

    /// Where nothing stands yet, in the same folder and so on the same disk. The readers of sources pass over names that
    /// begin with a full stop.
    private func pathForCopy(of path: String) throws(FileError) -> String {
        let folder = path.folderOfPath
        let name = String(decoding: path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
        var number = 1
        while try status(of: "\(folder)/.\(name).fix-\(number)") != nil { number += 1 }
        return "\(folder)/.\(name).fix-\(number)"
    }

    private func isStill(_ file: SourceFile) throws(FileError) -> Bool {
        guard try status(of: file.path)?.size == file.bytes.count else { return false }
        return try read(file.path, upTo: file.bytes.count) == file.bytes
    }
}

extension FileError {
    fileprivate static func changed(_ path: String) -> FileError {
        FileError(.write, path, .refused("it was changed while it was checked; check again"))
    }
}

extension String {
    /// What stands before the last slash; `.` without one.
    fileprivate var folderOfPath: String {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return String(decoding: utf8[..<slash], as: UTF8.self)
    }
}
