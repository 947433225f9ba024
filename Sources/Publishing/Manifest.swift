import Diagnostics

/// What a build wrote and what it read, each file with its SHA-256: the content of `manifest.json`.
///
/// It says which files of `Output` are ours. It holds no time and nothing of the machine, so that the same input gives
/// the same bytes. Checksums are in hexadecimal.
struct Manifest: Sendable, Equatable {
    /// The version of the program that wrote it.
    let tool: String
    /// Whose pages these are; nil for those of everybody.
    private(set) var edition: String?
    /// By path in `Output`; the manifest itself is not among them.
    let files: ManifestLines
    /// By the path that the build gave each input.
    let inputs: ManifestLines

    /// As a part of a sentence: `public`.
    var editionName: String { edition ?? "public" }

    /// Where it stands in `Output`.
    static let path = TreePath(found: "manifest.json")

    /// In bytes. A paper has some 900 of them, so this is enough for half a million papers; larger ones are not read.
    static let largest = 512 << 20
}

extension Manifest {
    /// The manifest of a build, with the entries of the last one that the build does not own.
    init(
        tool: String, edition: String? = nil, files: ManifestLines, inputs: ManifestLines, last: Manifest?,
        scope: BuildScope
    ) {
        self.tool = tool
        self.edition = edition
        guard scope != .everything, let last else {
            (self.files, self.inputs) = (files, inputs)
            return
        }
        self.files = last.files.filter { !scope.owns(file: $0.text) }.merging(files)
        self.inputs = last.inputs.filter { !scope.owns(input: $0.text) }.merging(inputs)
    }

    /// This manifest with other files of the output.
    func alsoListing(_ others: ManifestLines) -> Manifest {
        Manifest(tool: tool, edition: edition, files: others.merging(files), inputs: inputs)
    }
}

// MARK: - Writing

extension Manifest {
    /// JSON of one entry a line, paths in the order of their bytes.
    var bytes: [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(files.bytes.count + inputs.bytes.count + 200)
        output += "{\n  \"version\": 1,\n  \"tool\": ".utf8
        output += ManifestQuoting.quoted(tool)
        if let edition { output += ",\n  \"edition\": ".utf8 + ManifestQuoting.quoted(edition) }
        output += ",\n  \"files\": ".utf8
        Self.append(files, to: &output)
        output += ",\n  \"inputs\": ".utf8
        Self.append(inputs, to: &output)
        output += "\n}\n".utf8
        return output
    }

    private static func append(_ lines: ManifestLines, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        output += lines.bytes.dropFirst()
        output += (lines.isEmpty ? "}" : "\n  }").utf8
    }
}
