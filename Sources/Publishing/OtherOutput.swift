/// The output of another build, to take files from. A file is taken only if it is as that build's manifest has it.
package struct OtherOutput: Sendable {
    /// The folder, as the user named it.
    package let folder: String
    private let fileSystem: any ReadableFiles
    private let manifest: Manifest

    /// A file that is not there, or not as the build wrote it.
    package struct Damage: Error {
        /// Its path inside the folder.
        package let path: String
    }

    /// Nil where no build has made the folder.
    ///
    /// - Throws: A `FileError` when the folder is not there or cannot be read, or a `Damage` of the manifest.
    package init?(_ folder: String, through fileSystem: any ReadableFiles) throws {
        self.folder = folder
        self.fileSystem = fileSystem
        let path = "\(folder)/\(Manifest.path)"
        // Says what is wrong with the folder where there is none.
        _ = try fileSystem.names(in: folder)
        guard try fileSystem.status(of: path)?.kind == .file else { return nil }
        guard let manifest = try? ManifestReader.read(fileSystem.read(path, upTo: Manifest.largest)) else {
            throw Damage(path: Manifest.path.text)
        }
        self.manifest = manifest
    }

    /// Nil where the build has made no such file.
    ///
    /// - Throws: A `Damage`.
    package func bytes(ofFile path: String) throws(Damage) -> [UInt8]? {
        let path = TreePath(found: path)
        return try manifest.files.checksum(of: path).map { checksum throws(Damage) in try bytes(at: path, checksum) }
    }

    private func bytes(at path: TreePath, _ checksum: String) throws(Damage) -> [UInt8] {
        let place = "\(folder)/\(path)"
        guard let size = (try? fileSystem.status(of: place))??.size,
            let bytes = try? fileSystem.read(place, upTo: size), SHA256.hex(of: bytes) == checksum
        else { throw Damage(path: path.text) }
        return bytes
    }
}

extension Stage {
    /// Takes the files of a folder of another output, such as those of a paper.
    ///
    /// - Parameters:
    ///   - source: The folder of inputs that they were made from: `Content/home-care`.
    ///   - written: Gets the paths of those that were not there yet, or had other bytes.
    /// - Throws: A `FileError`, or an `OtherOutput.Damage`; the stage has to be dropped then.
    package func add(
        folder: String, from source: String, of other: OtherOutput, written: inout [String]
    ) throws -> OutputPart {
        let lines = other.lines(below: folder)
        var files: [OutputFile] = []
        for path in lines.paths {
            guard let bytes = try other.bytes(ofFile: path.text) else { continue }
            files.append(OutputFile(path: path.text, bytes: bytes))
        }
        let part = try add(OutputFiles(files), written: &written)
        return OutputPart(files: part.files, inputs: other.inputs(below: source), stamps: part.stamps)
    }
}

extension OtherOutput {
    fileprivate func lines(below folder: String) -> ManifestLines { manifest.files.below(folder) }

    fileprivate func inputs(below folder: String) -> ManifestLines { manifest.inputs.below(folder) }
}
