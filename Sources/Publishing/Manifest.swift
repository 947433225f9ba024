import Diagnostics

/// What a build wrote and what it read, each file with its SHA-256: the content of `manifest.json`.
///
/// It says which files of `Output` are ours. It holds no time and nothing of the machine, so that the same input gives
/// the same bytes. Checksums are in hexadecimal.
struct Manifest: Sendable, Equatable {
    /// The version of the program that wrote it.
    let tool: String
    /// By path in `Output`; the manifest itself is not among them.
    let files: [TreePath: String]
    /// By the path that the build gave each input.
    let inputs: [TreePath: String]

    /// Where it stands in `Output`.
    static let path = TreePath(found: "manifest.json")
}

extension Manifest {
    /// The manifest of a build, with the entries of the last one that the build does not own.
    init(
        tool: String, files: [TreePath: [UInt8]], inputs: [InputFile], last: Manifest?, scope: BuildScope
    ) {
        let keptFiles = (last?.files ?? [:]).filter { !scope.owns(file: $0.key.text) }
        let keptInputs = (last?.inputs ?? [:]).filter { !scope.owns(input: $0.key.text) }
        let newInputs = inputs.map { (TreePath(found: $0.path), $0.checksum) }
        self.tool = tool
        self.files = keptFiles.merging(files.mapValues(SHA256.hex)) { _, new in new }
        self.inputs = keptInputs.merging(newInputs) { _, new in new }
    }

    /// This manifest with other files of the output, by their checksums.
    func alsoListing(_ others: [TreePath: String]) -> Manifest {
        Manifest(tool: tool, files: files.merging(others) { own, _ in own }, inputs: inputs)
    }

    /// This manifest with the files of the last one added: the owner of both while files are replaced one by one.
    func alsoOwning(filesOf last: Manifest?) -> Manifest {
        Manifest(tool: tool, files: files.merging(last?.files ?? [:]) { new, _ in new }, inputs: inputs)
    }
}

// MARK: - Writing

extension Manifest {
    /// JSON of one entry a line, paths in the order of their bytes.
    var bytes: [UInt8] {
        let text = """
            {
              "version": 1,
              "tool": \(Self.quoted(tool)),
              "files": \(Self.object(files)),
              "inputs": \(Self.object(inputs))
            }

            """
        return Array(text.utf8)
    }

    private static func object(_ entries: [TreePath: String]) -> String {
        let lines = entries.sorted { $0.key < $1.key }.map { "    \(quoted($0.key.text)): \(quoted($0.value))" }
        return lines.isEmpty ? "{}" : "{\n\(lines.joined(separator: ",\n"))\n  }"
    }

    private static func quoted(_ text: String) -> String {
        let quote = UInt8(ascii: "\"")
        let backslash = UInt8(ascii: "\\")
        var quoted: [UInt8] = [quote]
        for byte in text.utf8 {
            switch byte {
            case quote, backslash: quoted += [backslash, byte]
            case ..<0x10: quoted += "\\u000\(String(byte, radix: 16))".utf8
            case ..<0x20: quoted += "\\u00\(String(byte, radix: 16))".utf8
            default: quoted.append(byte)
            }
        }
        quoted.append(quote)
        return String(decoding: quoted, as: UTF8.self)
    }
}
