import Diagnostics
import Publishing

extension DiskFileSystem {
    /// Writes a file that may be there already.
    ///
    /// - Throws: A `FileError`.
    func save(_ bytes: [UInt8], to path: String) throws {
        guard try status(of: path) != nil else {
            try write(bytes, to: path, durable: true)
            return
        }
        try replace(SourceFile(path: path, bytes: try read(path, upTo: PaperFiles.largestFile)), with: bytes)
    }
}
