import Diagnostics
import LanguageServer
import Papers
import Publishing
import Settings

/// The papers of which an editor has files open, of as many sites as they are in.
struct EditedPapers {
    private let disk: any ReadableFiles
    /// By their folders. Only looked up; lists are sorted.
    private var sites: [String: EditedSite] = [:]

    private let edition: Edition

    /// - Parameter edition: As whose reader the papers are checked.
    init(on disk: any ReadableFiles, edition: Edition = .open) {
        self.edition = edition
        self.disk = disk
    }

    /// The folder of the site that a file belongs to: the nearest above it that holds the folder of papers, or that of
    /// templates beside it, in which the file lies.
    ///
    /// - Parameter path: Absolute, without `.` and `..`.
    private func root(of path: String) -> String? {
        let slashes = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }
        for slash in slashes.reversed() {
            let inside = path.utf8[path.utf8.index(after: slash)...]
            let isMeant = [ContentFolder.name, TemplateFolder.defaultName].contains {
                inside.starts(with: "\($0)/".utf8)
            }
            let root = String(path[..<slash])
            guard isMeant, (try? disk.status(of: "\(root)/\(ContentFolder.name)")) != nil else { continue }
            return root
        }
        return nil
    }

    private func place(of path: String) -> (root: String, inside: String)? {
        root(of: path).map { ($0, String(decoding: path.utf8.dropFirst($0.utf8.count + 1), as: UTF8.self)) }
    }

    /// Asks a site for something of the paper that a file belongs to, as it is now.
    private mutating func ask<Answer>(
        _ path: String, _ question: (EditedPaper, _ file: String, _ root: String) -> Answer?
    ) -> Answer? {
        guard let (root, inside) = place(of: path) else { return nil }
        return sites[root]?.paper(holding: inside).flatMap { question($0, inside, root) }
    }
}

extension EditedPapers: PaperService {
    mutating func edit(_ path: String, _ text: [UInt8]?) {
        guard let (root, inside) = place(of: path) else { return }
        if sites[root] == nil { sites[root] = EditedSite(root, on: disk, edition: edition) }
        sites[root]?.edit(inside, text)
    }

    mutating func lookAgain(at paths: [String]) {
        for path in paths {
            guard let (root, inside) = place(of: path) else { continue }
            sites[root]?.lookAgain(at: inside)
        }
    }

    mutating func check() -> [CheckedPart] {
        sites.keys.sorted().flatMap { sites[$0]?.check() ?? [] }
    }

    mutating func names(at offset: Int, of path: String) -> NameChoices? {
        ask(path) { paper, file, _ in paper.choices(at: offset, in: file) }
    }

    mutating func explanation(at offset: Int, of path: String) -> Explanation? {
        ask(path) { paper, file, _ in
            paper.name(at: offset, in: file).flatMap { paper.explanation(of: $0) }
        }
    }

    mutating func definition(at offset: Int, of path: String) -> FilePlace? {
        ask(path) { paper, file, root in
            paper.name(at: offset, in: file).flatMap { paper.definition(of: $0) }.map { FilePlace($0, root: root) }
        }
    }

    mutating func uses(at offset: Int, of path: String, withDefinition: Bool) -> [FilePlace] {
        ask(path) { paper, file, root in
            paper.uses(at: offset, in: file, withDefinition: withDefinition).map { FilePlace($0, root: root) }
        } ?? []
    }

    mutating func nameToChange(at offset: Int, of path: String) throws(RenameFault) -> FilePlace? {
        let asked = ask(path) { paper, file, root in
            Result { () throws(RenameFault) in
                try paper.figure(toRenameAt: offset, in: file).map { FilePlace($0.span, root: root) }
            }
        }
        return try asked?.get()
    }

    mutating func changes(
        renaming offset: Int, of path: String, to name: String
    ) throws(RenameFault) -> [TextChange] {
        let asked = ask(path) { paper, file, root in
            Result { () throws(RenameFault) in
                try paper.changes(renaming: offset, in: file, to: name).map {
                    TextChange(FilePlace($0, root: root), $1)
                }
            }
        }
        guard let changes = try asked?.get() else { throw .noFigure }
        guard let (root, _) = place(of: path) else { return changes }
        if let fault = sites[root]?.firstError(after: changes) {
            throw RenameFault("this would break the paper: \(fault)")
        }
        return changes
    }

    mutating func mendable(in range: Range<Int>, of path: String) -> [ShownFinding] {
        guard let (root, inside) = place(of: path) else { return [] }
        return sites[root]?.findings(holding: inside).filter { shown in
            guard shown.path == path, shown.finding.fix != nil, let span = shown.finding.place.span else {
                return false
            }
            return span.range.lowerBound <= range.upperBound && range.lowerBound <= span.range.upperBound
        } ?? []
    }
}
