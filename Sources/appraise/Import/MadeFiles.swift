import Publishing

/// What a command makes on its way, so that it can be taken away where the way ends too soon.
struct MadeFiles {
    /// In the order in which they were made.
    private(set) var files: [String] = []
    private var folders: [String] = []
    private let system: any FileSystem

    init(_ system: any FileSystem) { self.system = system }

    /// Makes those that are not there.
    mutating func makeFolders(_ paths: [String]) throws {
        for path in paths where try system.status(of: path) == nil {
            try system.makeFolder(path, mode: .newFolder)
            folders.append(path)
        }
    }

    /// - Parameter path: In a folder that was made.
    mutating func write(_ bytes: [UInt8], to path: String) throws {
        // A write that fails can leave a part of the file.
        files.append(path)
        try system.write(bytes, to: path, durable: false)
    }

    /// Takes away what can be; folders only when nothing else is in them.
    func remove() {
        for file in files.reversed() { try? system.removeFile(file) }
        for folder in folders.reversed() { try? system.removeFolder(folder) }
    }
}
