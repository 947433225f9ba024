/// Puts the files of a build in place as `Output`: whole, or not at all.
///
/// They are handed over to a `Stage`, or to a `Comparison` where nothing is to be written. The new tree is put together
/// beside the old one and the two are swapped in one step, so that whoever looks, and whatever goes wrong, finds all of
/// the old output or all of the new. Files in `Output` that the last build did not list in its manifest are never
/// changed or dropped.
package struct Publisher: Sendable {
    let fileSystem: any FileSystem
    let output: String
    let sources: [String]
    /// Where other editions go that must not come into this one, nor this one into them.
    let otherOutputs: [String]
    let tool: String
    /// What the manifest says of whose pages these are; nil for those of everybody.
    let edition: String?
    let isDurable: Bool

    /// - Parameters:
    ///   - output: The folder to publish to. It need not be there; the folder that holds it must be.
    ///   - sources: The folders that builds read: content and templates. Those that are not there do not matter.
    ///   - otherOutputs: Where other editions go when nobody says: the output must not be, hold or lie in one of them.
    ///   - tool: The version of the program, for the manifest.
    ///   - edition: What the manifest says of whose pages these are; nil for those of everybody.
    ///   - isDurable: Whether to wait until the disk holds the files, for the case of a power cut.
    package init(
        fileSystem: any FileSystem, output: String, sources: [String], otherOutputs: [String] = [], tool: String,
        edition: String? = nil, isDurable: Bool = false
    ) {
        self.fileSystem = fileSystem
        self.output = output
        self.sources = sources
        self.otherOutputs = otherOutputs
        self.tool = tool
        self.edition = edition
        self.isDurable = isDurable
    }
}

extension Publisher {
    /// Does the work, and removes the folder that it was done in if it fails. Where that fails too, the next build
    /// removes it.
    func cleaningUp(_ folder: String, _ work: () throws(FileError) -> Void) throws(FileError) {
        do {
            try work()
        } catch {
            try? fileSystem.removeTree(folder)
            throw error
        }
    }

    /// Waits for the names in these folders, when this is a durable build.
    func sync(_ folders: [String]) throws(FileError) {
        guard isDurable else { return }
        for folder in folders { try fileSystem.sync(folder) }
    }
}
