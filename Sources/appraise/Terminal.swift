import Glibc
import Publishing

/// Standard output or standard error.
struct Terminal {
    static let output = Terminal(descriptor: 1)
    static let error = Terminal(descriptor: 2)

    private let descriptor: Int32

    var isInteractive: Bool { isatty(descriptor) == 1 }

    /// Writes what the command was asked for. A reader that went away (`| head -1`) is not an error.
    ///
    /// - Throws: A `FileError`, when some of it is lost: the disk is full, say.
    func write(_ text: String) throws(FileError) { try write(bytes: Array(text.utf8)) }

    /// The same of bytes.
    ///
    /// - Throws: A `FileError`.
    func write(bytes: [UInt8]) throws(FileError) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            if written < 0, errno == EPIPE { return }
            guard written > 0 else { throw FileError(afterFailing: .write, name) }
            bytes = bytes.dropFirst(written)
        }
    }

    /// Tells whoever watches. Where it cannot be written, there is nobody left to tell.
    func say(_ text: String) {
        try? write(text)
    }

    private var name: String { descriptor == 1 ? "standard output" : "standard error" }
}
