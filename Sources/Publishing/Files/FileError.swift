import Glibc

/// Something that could not be read or written, and why, for an officer to act on.
package struct FileError: Error, Equatable {
    package let operation: Operation
    /// As the user knows it.
    package let path: String
    package let cause: Cause

    package init(_ operation: Operation, _ path: String, _ cause: Cause) {
        self.operation = operation
        self.path = path
        self.cause = cause
    }

    /// The error that the last call to the system has left in `errno`.
    package init(afterFailing operation: Operation, _ path: String) {
        self.init(operation, path, .system(errno))
    }
}

extension FileError {
    /// What was being done. The raw value stands in `could not … Output/index.html`.
    package enum Operation: String, Sendable {
        case inspect = "look at"
        case list = "list"
        case read = "read"
        case resolve = "find"
        case write = "write"
        case makeFolder = "make the folder"
        case link = "link"
        case copy = "copy"
        case rename = "put in place"
        case exchange = "swap in the new"
        case remove = "remove"
        case sync = "save to the disk"
        case lock = "lock"
        case publish = "publish to"
    }

    package enum Cause: Sendable, Equatable {
        /// The system said no; the number is one of `errno.h`.
        case system(Int32)
        /// A link, a pipe, a socket, a device or a folder stands where a file was to be read.
        case notAFile
        /// In bytes.
        case tooLarge(limit: Int)
        /// Another process holds the lock.
        case locked
        /// Going on would endanger files; the text says why and what to do.
        case refused(String)
    }

    /// Whether the disk cannot swap two folders at all, so that files have to be replaced one by one.
    package var isExchangeImpossible: Bool {
        guard operation == .exchange, case .system(let number) = cause else { return false }
        return [EXDEV, EBUSY, EINVAL, ENOSYS].contains(number)
    }
}

extension FileError: CustomStringConvertible {
    /// One line without a full stop: `could not write Output/index.html: no space left on the device`
    package var description: String {
        "could not \(operation.rawValue) \(path): \(cause)"
    }
}

extension FileError.Cause: CustomStringConvertible {
    package var description: String {
        switch self {
        case .system(let number): Self.explanation(of: number)
        case .notAFile: "it is not an ordinary file"
        case .tooLarge(let limit): "it is larger than \(inWords(bytes: limit))"
        case .locked: "another build is writing there; wait until it is done, then build again"
        case .refused(let why): why
        }
    }

    /// What officers meet is said in plain English, the rest as the system says it.
    private static func explanation(of number: Int32) -> String {
        switch number {
        case ENOSPC: "no space left on the device"
        case EDQUOT: "your share of the disk is full"
        case EACCES, EPERM: "you do not have permission"
        case EROFS: "the disk can only be read"
        case ENOENT: "there is no such file or folder"
        case EEXIST: "something stands there already"
        case ENOTDIR: "part of that path is not a folder"
        case EISDIR: "it is a folder"
        case ENOTEMPTY: "the folder is not empty"
        case ELOOP: "it is a symbolic link"
        case ENAMETOOLONG: "the name is too long"
        case EMFILE, ENFILE: "too many files are open"
        case EIO: "the disk reports a fault"
        default: String(cString: strerror(number))
        }
    }
}

/// `1 MiB`, `64 KiB`, `100 bytes`
func inWords(bytes: Int) -> String {
    let mebibyte = 1 << 20
    let kibibyte = 1 << 10
    return if bytes >= mebibyte, bytes % mebibyte == 0 {
        "\(bytes / mebibyte) MiB"
    } else if bytes >= kibibyte, bytes % kibibyte == 0 {
        "\(bytes / kibibyte) KiB"
    } else {
        "\(bytes) bytes"
    }
}
