import Foundation
import Publishing
import TestSupport
import Testing

@testable import Preview

/// What is kept of folders is what stands there, once the system has told of the changes.
@Suite(.timeLimit(.minutes(1))) struct WatchedFilesTests {
    private let folder: Folder
    private let disk = DiskFileSystem()
    private let files: WatchedFiles

    init() throws {
        folder = try Folder()
        for name in ["one/rates.csv", "first/file.csv", "second/file.csv"] {
            try folder.write("old", to: "Content/\(name)")
        }
        try folder.write("old", to: "Output/one/data/rates.csv")
        files = WatchedFiles(disk, below: ["\(folder.path)/Content", "\(folder.path)/Output"])
    }

    private func status(_ path: String) throws -> FileStatus? { try files.status(of: "\(folder.path)/\(path)") }

    /// All folders and files, as they are seen or as they are. When something changed in a folder is not asked of it.
    private func tree(_ files: any ReadableFiles) throws -> [String] {
        try ["Content", "Output"].flatMap { root in
            try FolderWatch.tree(["\(folder.path)/\(root)"], through: files).flatMap { folder in
                try files.listing(of: folder).map { name, status in
                    "\(folder)/\(name) \(status.kind == .folder ? "\(status.mode)" : "\(status)")"
                }
            }
        }
    }
}

// MARK: - What is kept

extension WatchedFilesTests {
    @Test func nothingIsKeptBeforeTheSystemTells() throws {
        defer { folder.remove() }
        #expect(try status("Content/one/rates.csv")?.kind == .file)
        try folder.delete("Content/one/rates.csv")
        #expect(try status("Content/one/rates.csv") == nil)
    }

    @Test func aFolderIsAskedOnceUntilItIsForgotten() throws {
        defer { folder.remove() }
        files.keep { _ in true }
        #expect(try status("Content/one/rates.csv")?.kind == .file)
        try folder.delete("Content/one/rates.csv")
        #expect(try status("Content/one/rates.csv")?.kind == .file)
        files.forget("\(folder.path)/Content/one")
        #expect(try status("Content/one/rates.csv") == nil)
    }

    @Test func aFolderOfWhichNothingIsToldIsAlwaysAsked() throws {
        defer { folder.remove() }
        files.keep { _ in false }
        #expect(try status("Content/one/rates.csv")?.kind == .file)
        try folder.delete("Content/one/rates.csv")
        #expect(try status("Content/one/rates.csv") == nil)
    }

    @Test func otherFoldersAreAlwaysAsked() throws {
        defer { folder.remove() }
        try folder.write("old", to: "Contents/rates.csv")
        files.keep { _ in true }
        #expect(try status("Contents/rates.csv")?.kind == .file)
        try folder.delete("Contents/rates.csv")
        #expect(try status("Contents/rates.csv") == nil)
    }

    @Test func nothingIsInAFolderThatIsNotThere() throws {
        defer { folder.remove() }
        files.keep { _ in true }
        #expect(try status("Content/two/rates.csv") == nil)
        try folder.write("new", to: "Content/two/rates.csv")
        #expect(try status("Content/two/rates.csv")?.kind == .file)
    }
}

// MARK: - What the program writes itself

extension WatchedFilesTests {
    typealias Change = @Sendable (WatchedFiles, _ root: String) throws -> Void

    static let changes: [(name: String, change: Change)] = [
        ("a file", { try $0.write([1], to: "\($1)/Output/one/index.html", durable: false) }),
        ("more of a file", { try $0.append([1], to: "\($1)/Output/one/data/rates.csv") }),
        ("a folder", { try $0.makeFolder("\($1)/Output/two", mode: .newFolder) }),
        ("a link", { try $0.link("\($1)/Content/one/rates.csv", to: "\($1)/Output/one/rates.csv") }),
        ("a copy", { try $0.copy("\($1)/Content/one/rates.csv", to: "\($1)/Output/one/rates.csv", durable: false) }),
        ("another name", { try $0.rename("\($1)/Output/one", to: "\($1)/Output/two") }),
        ("another file", { try $0.exchange("\($1)/Content/one/rates.csv", with: "\($1)/Output/one/data/rates.csv") }),
        ("other folders", { try $0.exchange("\($1)/Content", with: "\($1)/Output") }),
        ("no file", { try $0.removeFile("\($1)/Output/one/data/rates.csv") }),
        (
            "no folder",
            {
                try $0.removeFile("\($1)/Output/one/data/rates.csv")
                try $0.removeFolder("\($1)/Output/one/data")
            }
        ),
    ]

    @Test(arguments: changes.indices)
    func whatTheProgramWritesIsSeenAtOnce(_ change: Int) throws {
        defer { folder.remove() }
        files.keep { _ in true }
        let before = try tree(files)
        try Self.changes[change].change(files, folder.path)
        #expect(try tree(files) == tree(disk))
        #expect(try tree(files) != before)
    }
}

// MARK: - What others write

extension WatchedFilesTests {
    /// The system tells of changes in their order: so with one that is made now all others are told.
    ///
    /// - Parameter mark: A folder in which nothing has changed yet.
    private func allIsTold(_ changes: inout AsyncStream<FolderChange>.AsyncIterator, by mark: String) async throws {
        try #require(try status("Content/\(mark)/file.csv")?.size == 3)
        try folder.write("longer", to: "Content/\(mark)/file.csv")
        repeat { _ = await changes.next() } while try status("Content/\(mark)/file.csv")?.size != 6
    }

    private func watched() -> AsyncStream<FolderChange> {
        FolderWatch(["\(folder.path)/Content"], through: disk).changes(keptBy: files)
    }

    @Test func whatIsToldIsSeen() async throws {
        defer { folder.remove() }
        var changes = watched().makeAsyncIterator()
        _ = try tree(files)
        try folder.write("longer", to: "Content/one/rates.csv")
        _ = await changes.next()
        #expect(try tree(files) == tree(disk))
    }

    @Test func anOutputThatAnotherBuildPutInPlaceIsSeen() async throws {
        defer { folder.remove() }
        var changes = watched().makeAsyncIterator()
        _ = try tree(files)
        try folder.write("new", to: "stage/two/index.html")
        try disk.exchange("\(folder.path)/stage", with: "\(folder.path)/Output")
        try await allIsTold(&changes, by: "first")
        #expect(try tree(files) == tree(disk))
        try folder.write("newer", to: "Output/two/index.html")
        try await allIsTold(&changes, by: "second")
        #expect(try tree(files) == tree(disk))
    }

    /// Files and folders come, go and move, as any seed says.
    @Test(arguments: 1...30)
    func anyChangesAreSeen(_ seed: Int) async throws {
        defer { folder.remove() }
        var random = Dice(seed: seed)
        var changes = watched().makeAsyncIterator()
        let places = ["Content", "Output", "Content/one", "Output/one", "Output/one/data", "Output/two"]
        for _ in 0..<20 {
            // A folder that is gone may not have been told yet.
            _ = try? tree(files)
            let (place, other) = (random.pick(places), random.pick(places))
            switch random.roll(4) {
            case 0: try? folder.write("text \(seed)", to: "\(place)/a.csv")
            case 1: try? folder.move("\(place)/a.csv", to: "\(other)/b.csv")
            case 2 where place.contains("/"): try? folder.delete(place)
            default: try? folder.move("\(place)/one", to: "\(other)/two")
            }
        }
        try await allIsTold(&changes, by: "first")
        #expect(try tree(files) == tree(disk))
    }
}
