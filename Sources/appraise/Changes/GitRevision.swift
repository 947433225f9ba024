import Diagnostics
import Foundation
import Publishing

/// A revision of the git repository that holds the papers. `git` reads it, as a program of its own.
struct GitRevision {
    /// As it was typed.
    private let name: String
    /// The folder of papers.
    private let content: String
    private let git: URL
    /// The commit that is meant.
    private var commit = ""

    /// At most so many files are asked for at once: their names are less than what a pipe holds.
    private static let mostAtOnce = 500

    /// - Throws: A `NoEarlierVersion`, when there is no git, no repository or no such revision.
    init(_ name: String, in content: String) throws {
        guard let git = Self.program else {
            throw NoEarlierVersion(
                description:
                    "\(name.quoted) is no folder, and to look for a revision of that name git is needed, which "
                    + "is not on this machine")
        }
        (self.name, self.content, self.git) = (name, content, git)
        guard try run(["rev-parse", "--is-inside-work-tree"]) != nil else {
            throw NoEarlierVersion(
                description: "\(name.quoted) is no folder, and \(content) is in no git repository that could hold a "
                    + "revision of that name")
        }
        guard let found = try run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"]) else {
            throw NoEarlierVersion(
                description:
                    "\(name.quoted) is neither a folder nor a revision of the git repository; “git log --oneline” "
                    + "lists revisions")
        }
        commit = String(decoding: found, as: UTF8.self).withSingleBlanks
    }

    /// The settings of the site and the files of one paper, as they were, under the first of its names that was there.
    ///
    /// - Throws: A `NoEarlierVersion`, also when the paper was not there.
    func files(of names: PaperFolderNames) throws -> (slug: String, files: MemoryFiles) {
        let paths = [ContentFolder.siteFile] + names.all.map { "\($0)/" }
        guard let list = try run(["ls-tree", "-r", "-z", commit, "--"] + paths) else { throw unreadable }
        let entries = list.split(separator: 0).compactMap(Entry.init)
        guard let slug = names.all.first(where: { name in entries.contains { $0.isFile(of: name) } }) else {
            throw NoEarlierVersion(description: "there is no paper \(names.told) in the revision \(name.quoted)")
        }
        return (slug, try files(entries.filter { $0.isFile(of: slug) || $0.path == ContentFolder.siteFile }))
    }

    private func files(_ entries: [Entry]) throws -> MemoryFiles {
        var files: [String: [UInt8]] = [:]
        var rest = entries[...]
        while !rest.isEmpty {
            let some = rest.prefix(Self.mostAtOnce)
            for (entry, bytes) in zip(some, try contents(of: some)) { files["\(content)/\(entry.path)"] = bytes }
            rest = rest[some.endIndex...]
        }
        return MemoryFiles(files)
    }

    private func contents(of entries: ArraySlice<Entry>) throws -> [[UInt8]] {
        let names = entries.map { "\($0.object)\n" }.joined()
        guard let answer = try run(["cat-file", "--batch"], told: names) else { throw unreadable }
        var rest = answer[...]
        return try entries.map { _ in
            let head = rest.prefix { $0 != .lineFeed }
            guard let size = head.split(separator: .space).last.flatMap({ Int(String(decoding: $0, as: UTF8.self)) })
            else { throw unreadable }
            let start = head.endIndex + 1
            guard start + size < rest.endIndex else { throw unreadable }
            rest = rest[(start + size + 1)...]
            return Array(answer[start..<(start + size)])
        }
    }

    private var unreadable: NoEarlierVersion {
        NoEarlierVersion(description: "git could not read the papers of the revision \(name.quoted)")
    }
}

extension GitRevision {
    /// An ordinary file of a revision.
    private struct Entry {
        let object: String
        let path: String

        /// - Parameter line: `100644 blob 3b18e5… report.md`, with a tab before the path. Nil for links and other
        ///   repositories, which are no files of a paper.
        init?(_ line: ArraySlice<UInt8>) {
            guard let tab = line.firstIndex(of: .tab) else { return nil }
            let words = line[..<tab].split(separator: .space).map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 3, words[1] == "blob", words[0].utf8.starts(with: "100".utf8) else { return nil }
            object = words[2]
            path = String(decoding: line[(tab + 1)...], as: UTF8.self)
        }

        func isFile(of slug: String) -> Bool { path.utf8.starts(with: "\(slug)/".utf8) }
    }

    /// From the folders that the variable `PATH` names.
    private static var program: URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(filePath: String($0)).appending(path: "git") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// What git prints; nil where it says that it cannot.
    ///
    /// - Parameter told: Its standard input.
    private func run(_ arguments: [String], told: String = "") throws -> [UInt8]? {
        let process = Process()
        process.executableURL = git
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: content)
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: Data(told.utf8))
            try input.fileHandleForWriting.close()
            let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? Array(bytes) : nil
        } catch {
            throw unreadable
        }
    }
}
