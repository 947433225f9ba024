import Glibc
import Publishing

/// What another program sends.
struct StandardInput {
    private static let most = 64 << 10

    /// Whether something was sent that was not read yet, or nothing more will be.
    var isWaiting: Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, 0) > 0
    }

    /// What was sent, as much as there is; waits until there is something.
    ///
    /// - Returns: Nothing at the end.
    /// - Throws: A `FileError`.
    func read() throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.most)
        while true {
            let count = bytes.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileError(afterFailing: .read, "standard input") }
            return Array(bytes[..<count])
        }
    }
}
