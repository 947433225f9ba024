internal import Diagnostics
internal import OfficeFiles

/// Reads files of Word (`.docx`, ECMA-376; `.docm` and templates alike, whose programs are not looked at).
package enum WordReader {
    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - name: Of the file, for what is said of it.
    ///   - changes: What is to become of tracked changes; nil when its author has not said so.
    /// - Throws: When the bytes are no such file, it is damaged or larger than any report, it holds tracked changes that
    ///   nobody decided on, or shows other words than the data that it is tied to.
    package static func read(
        _ bytes: [UInt8], name: String, changes: ChangeChoice?
    ) throws(ImportFault) -> SourceDocument {
        try read(bytes, name: name, changes: changes, limits: WordLimits())
    }

    static func read(
        _ bytes: [UInt8], name: String, changes: ChangeChoice?, limits: WordLimits
    ) throws(ImportFault) -> SourceDocument {
        if let message = OtherFiles.message(of: bytes, name: name) { throw .refused(message) }
        do {
            let file = try WordFile(bytes, limits: limits)
            let tree = try file.tree(file.main)
            guard let root = tree.elements.first, root.tag == .document else {
                throw ImportFault.refused(OtherFiles.noDocument(name))
            }
            let accounts = try FileAccount(file, sections: SectionNames(tree, file.parts))
            if changes == nil, !accounts.changes.isEmpty {
                throw ImportFault.refused(ChangesRefusal.message(accounts.changes, name: name))
            }
            var reader = WholeReader(file, tree, accounts, changes ?? .accept)
            return try reader.read(name)
        } catch let fault as ImportFault {
            throw fault
        } catch let fault as OfficeFault {
            throw .refused(OtherFiles.message(of: fault, name: name))
        } catch {
            throw .refused(OtherFiles.noDocument(name))
        }
    }
}
