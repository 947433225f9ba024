import Diagnostics

/// Reads a manifest, and takes nothing but what `Manifest.bytes` writes, to the byte: what it says decides which files
/// a build may drop, so that a manifest that someone has touched is not believed.
struct ManifestReader {
    private let bytes: [UInt8]
    private var offset = 0

    /// A manifest that is not as the program wrote it.
    struct Damage: Error, Equatable {
        /// The line on which reading stopped, from 1.
        let line: Int
    }

    static func read(_ bytes: [UInt8]) throws(Damage) -> Manifest {
        var reader = ManifestReader(bytes: bytes)
        let manifest = try reader.manifest()
        // Order, commas and escapes that mean the same but are not ours.
        let written = manifest.bytes
        if written != bytes {
            reader.offset = zip(written, bytes).prefix { $0 == $1 }.count
            throw reader.damage
        }
        return manifest
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension ManifestReader {
    private mutating func manifest() throws(Damage) -> Manifest {
        try expect("{\n  \"version\": 1,\n  \"tool\": ")
        let tool = try string()
        try expect(",\n  \"files\": ")
        let files = try entries { TreePath($0.text) != nil && $0 != Manifest.path }
        try expect(",\n  \"inputs\": ")
        let inputs = try entries { _ in true }
        try expect("\n}\n")
        return Manifest(tool: tool, files: files, inputs: inputs)
    }

    private mutating func entries(isPath: (TreePath) -> Bool) throws(Damage) -> [TreePath: String] {
        var entries: [TreePath: String] = [:]
        if skip("{}") { return entries }
        try expect("{\n")
        repeat {
            try expect("    ")
            let path = TreePath(found: try string())
            if !isPath(path) { throw damage }
            try expect(": ")
            entries[path] = try checksum()
        } while skip(",\n")
        try expect("\n  }")
        return entries
    }

    private mutating func checksum() throws(Damage) -> String {
        let text = try string()
        let isHexadecimal = text.utf8.allSatisfy { $0.isHexDigit && !$0.isUppercaseLetter }
        if text.utf8.count != 64 || !isHexadecimal { throw damage }
        return text
    }

    private mutating func string() throws(Damage) -> String {
        try expect("\"")
        var content: [UInt8] = []
        while !skip("\"") {
            content.append(try skip("\\") ? escapedByte() : nextByte())
        }
        guard let text = String(validating: content, as: UTF8.self) else { throw damage }
        return text
    }

    /// What stands after a backslash.
    private mutating func escapedByte() throws(Damage) -> UInt8 {
        guard skip("u00") else { return try nextByte() }
        let digits = [try nextByte(), try nextByte()]
        guard let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else { throw damage }
        return byte
    }

    private mutating func nextByte() throws(Damage) -> UInt8 {
        guard offset < bytes.count else { throw damage }
        offset += 1
        return bytes[offset - 1]
    }

    private mutating func expect(_ text: String) throws(Damage) {
        if skip(text) { return }
        offset += zip(text.utf8, bytes[offset...]).prefix { $0 == $1 }.count
        throw damage
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes[offset...].starts(with: text.utf8) else { return false }
        offset += text.utf8.count
        return true
    }

    private var damage: Damage {
        Damage(line: 1 + bytes.prefix(offset).count { $0 == .lineFeed })
    }
}
