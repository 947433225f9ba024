internal import Diagnostics

/// A file beside `Output` for what a build may know again the next time. It is written piece by piece while the build
/// goes on, and takes the place of the last one at the end.
package struct CacheFile {
    private let fileSystem: any FileSystem
    private let path: String
    private let newPath: String
    private var waiting: [UInt8] = []
    private var sum = DamageCheck()
    /// How many bytes were written so far.
    package private(set) var count = 0

    /// In bytes; a multiple of those that the check takes at a time.
    private static let pieceSize = 1 << 20
    /// A larger one is not read: it is worth no more than the time that it saves.
    private static let largest = 1 << 30
    private static let footerLength = 8
}

extension Stage {
    /// The bytes of the last build's file; nil where there is none that is whole.
    package func readCache() -> [UInt8]? { CacheFile.read(places.cache, through: publisher.fileSystem) }

    /// Whether the last build has left such a file.
    package var hasCache: Bool { (try? publisher.fileSystem.status(of: places.cache)) ?? nil != nil }

    /// Begins a new one.
    package func newCache() throws(FileError) -> CacheFile {
        try CacheFile(publisher.fileSystem, places)
    }
}

extension Publisher {
    /// What the last build left beside the output; nil where there is nothing that is whole.
    package func readCache() -> [UInt8]? {
        Places(output: output).flatMap { CacheFile.read($0.cache, through: fileSystem) }
    }

    /// Whether the last build has left something.
    package var hasCache: Bool {
        Places(output: output).map { (try? fileSystem.status(of: $0.cache)) ?? nil != nil } ?? false
    }
}

extension CacheFile {
    fileprivate init(_ fileSystem: any FileSystem, _ places: Places) throws(FileError) {
        self.fileSystem = fileSystem
        path = places.cache
        newPath = places.newCache
        try fileSystem.write([], to: newPath, durable: false)
    }

    package mutating func append(_ bytes: [UInt8]) throws(FileError) {
        waiting += bytes
        count += bytes.count
        guard waiting.count >= Self.pieceSize else { return }
        let end = waiting.count - waiting.count % Self.pieceSize
        try write(Array(waiting[..<end]))
        waiting.removeFirst(end)
    }

    /// Puts the file in place.
    package mutating func finish() throws(FileError) {
        try write(waiting)
        let footer = sum.value.littleEndianBytes
        try fileSystem.append(footer, to: newPath)
        try fileSystem.rename(newPath, to: path)
    }

    /// Removes what was written.
    package func drop() { try? fileSystem.removeTree(newPath) }

    private mutating func write(_ bytes: [UInt8]) throws(FileError) {
        sum.add(bytes[...])
        try fileSystem.append(bytes, to: newPath)
    }

    fileprivate static func read(_ path: String, through fileSystem: any FileSystem) -> [UInt8]? {
        guard let status = try? fileSystem.status(of: path), status.kind == .file,
            var bytes = try? fileSystem.read(path, upTo: largest), bytes.count > footerLength
        else { return nil }
        let footer = Array(bytes.suffix(footerLength))
        bytes.removeLast(footerLength)
        var sum = DamageCheck()
        sum.add(bytes[...])
        return sum.value.littleEndianBytes == footer ? bytes : nil
    }
}

extension UInt64 {
    fileprivate var littleEndianBytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) } }
}
