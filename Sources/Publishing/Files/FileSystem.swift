/// What the program asks of a folder that it only reads.
///
/// Paths are as the user gave them, with `/` between their parts. Nothing here follows a symbolic link in the last
/// part of a path, `resolve` aside. Every error names the path it is about.
package protocol ReadableFiles: Sendable {
    /// What stands at a path; nil when nothing does.
    func status(of path: String) throws(FileError) -> FileStatus?

    /// The names in a folder, in the order of their bytes, without `.` and `..`.
    func names(in folder: String) throws(FileError) -> [String]

    /// The same names with what stands there.
    func listing(of folder: String) throws(FileError) -> [(name: String, status: FileStatus)]

    /// The bytes of a regular file. A link, a pipe, a device, or a file of more than `limit` bytes is an error, and
    /// no byte of it is read.
    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8]

    /// The absolute path of what stands at `path`, with every symbolic link followed; nil when nothing does.
    func resolve(_ path: String) throws(FileError) -> String?
}

extension ReadableFiles {
    /// Name by name.
    package func listing(of folder: String) throws(FileError) -> [(name: String, status: FileStatus)] {
        var listing: [(String, FileStatus)] = []
        for name in try names(in: folder) {
            if let status = try status(of: "\(folder)/\(name)") { listing.append((name, status)) }
        }
        return listing
    }
}

/// The few things that the program does with files. All its reading and writing goes through this, so that a test can
/// make any one of them fail.
package protocol FileSystem: ReadableFiles {
    /// Makes a file. That one stands there already is an error.
    /// - Parameters:
    ///   - mode: Its permissions, whatever the process's mask says.
    ///   - durable: Whether to wait until the disk holds the bytes.
    /// - Returns: The stamp of the file as it is then.
    @discardableResult
    func write(
        _ bytes: [UInt8], to path: String, mode: FileStatus.Mode, durable: Bool
    ) throws(FileError) -> FileStamp

    /// Writes more at the end of a file that is there.
    func append(_ bytes: [UInt8], to path: String) throws(FileError)

    /// Makes a folder. That something stands there already is an error.
    /// - Parameter mode: Its permissions, whatever the process's mask says.
    func makeFolder(_ path: String, mode: FileStatus.Mode) throws(FileError)

    /// Gives a file a second name. A symbolic link is linked itself, not what it points to.
    func link(_ path: String, to newPath: String) throws(FileError)

    /// Makes a second file of the same bytes, times and permissions.
    func copy(_ path: String, to newPath: String, durable: Bool) throws(FileError)

    /// Moves a file, or a folder to where nothing stands; a file at `newPath` is replaced in one step.
    func rename(_ path: String, to newPath: String) throws(FileError)

    /// Swaps two folders in one step. See `FileError.isExchangeImpossible`.
    func exchange(_ path: String, with newPath: String) throws(FileError)

    /// Removes a file or a symbolic link.
    func removeFile(_ path: String) throws(FileError)

    /// Removes an empty folder.
    func removeFolder(_ path: String) throws(FileError)

    /// Waits until the disk holds the names in a folder.
    func sync(_ folder: String) throws(FileError)

    /// Takes the lock that the file at `path` stands for, and makes the file if need be; nil when another build has
    /// it. The file stays. The system ends the lock when the process ends, however that happens.
    func lock(_ path: String) throws(FileError) -> FileLock?
}

extension FileSystem {
    /// Makes a file, readable for all and writable for its owner. That one stands there already is an error.
    @discardableResult
    package func write(_ bytes: [UInt8], to path: String, durable: Bool) throws(FileError) -> FileStamp {
        try write(bytes, to: path, mode: .newFile, durable: durable)
    }
}
