import Foundation
import Publishing
import Testing

@Suite struct DiskFileSystemTests {
    let disk = DiskFileSystem()
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func aFileIsReadBackAsItWasWritten() throws {
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try disk.write(bytes, to: folder.path("a"), durable: true)
        #expect(try disk.read(folder.path("a"), upTo: bytes.count) == bytes)
    }

    @Test func anExistingFileIsNeverWrittenOver() throws {
        try folder.write("old", to: "a")
        #expect(throws: FileError(.write, folder.path("a"), .system(EEXIST))) {
            try disk.write([1], to: folder.path("a"), durable: false)
        }
        #expect(folder.text("a") == "old")
    }

    @Test func aFileOverTheLimitIsNotRead() throws {
        try folder.write("1234", to: "a")
        #expect(throws: FileError(.read, folder.path("a"), .tooLarge(limit: 3))) {
            try disk.read(folder.path("a"), upTo: 3)
        }
    }

    @Test func aLinkIsNotRead() throws {
        try folder.write("secret", to: "a")
        try folder.link("b", to: "a")
        #expect(throws: FileError(.read, folder.path("b"), .system(ELOOP))) {
            try disk.read(folder.path("b"), upTo: 100)
        }
    }

    @Test func aPipeIsNotWaitedFor() throws {
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        #expect(throws: FileError(.read, folder.path("pipe"), .notAFile)) {
            try disk.read(folder.path("pipe"), upTo: 100)
        }
    }

    @Test func aDeviceIsNotRead() {
        #expect(throws: FileError(.read, "/dev/zero", .notAFile)) { try disk.read("/dev/zero", upTo: 100) }
    }

    @Test func namesComeInTheOrderOfTheirBytes() throws {
        for name in ["b", "a", "Z", "é", "a-", ".x"] { try folder.write("", to: name) }
        #expect(try disk.names(in: folder.path) == [".x", "Z", "a", "a-", "b", "é"])
    }

    @Test func aNameThatIsNotTextIsAnError() throws {
        let name = Array(folder.path("caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
        close(creat(name, 0o600))
        let error = #expect(throws: FileError.self) { try disk.names(in: folder.path) }
        #expect(error?.description.contains("the name “caf\u{FFFD}” in it is not UTF-8 text") == true)
    }

    @Test func whatIsNotThereHasNoStatusAndNoPath() throws {
        try folder.write("", to: "a")
        #expect(try disk.status(of: folder.path("none")) == nil)
        #expect(try disk.status(of: folder.path("a/below-a-file")) == nil)
        #expect(try disk.resolve(folder.path("none")) == nil)
    }

    @Test func permissionsDoNotDependOnTheMask() throws {
        let before = umask(0o077)
        defer { umask(before) }
        try disk.write([], to: folder.path("file"), durable: false)
        try disk.makeFolder(folder.path("folder"), mode: .newFolder)
        #expect(try disk.status(of: folder.path("file"))?.mode == 0o644)
        #expect(try disk.status(of: folder.path("folder"))?.mode == 0o755)
    }

    @Test func aCopyKeepsBytesTimesAndPermissions() throws {
        let text = String(repeating: "0123456789", count: 60_000)
        let date = Date(timeIntervalSince1970: 1_000_000_000.25)
        try folder.write(text, to: "a")
        try folder.setModificationDate(date, of: "a")
        #expect(chmod(folder.path("a"), 0o640) == 0)
        try disk.copy(folder.path("a"), to: folder.path("b"), durable: true)
        #expect(folder.text("b") == text)
        #expect(try folder.attributes("b")[.modificationDate] as? Date == date)
        #expect(try disk.status(of: folder.path("b"))?.mode == 0o640)
    }

    @Test func aLinkIsLinkedItself() throws {
        try folder.link("a", to: "nowhere")
        try disk.link(folder.path("a"), to: folder.path("b"))
        #expect(try disk.status(of: folder.path("b"))?.kind == .symbolicLink)
    }

    @Test func exchangeSwapsTwoFolders() throws {
        try folder.write("1", to: "a/x")
        try folder.write("2", to: "b/x")
        try disk.exchange(folder.path("a"), with: folder.path("b"))
        #expect(folder.text("a/x") == "2")
        #expect(folder.text("b/x") == "1")
    }

    @Test func aLockIsHeldByOneUntilItGoes() throws {
        var first = try disk.lock(folder.path("lock"))
        #expect(first != nil)
        #expect(try disk.lock(folder.path("lock")) == nil)
        first = nil
        #expect(try disk.lock(folder.path("lock")) != nil)
    }
}
