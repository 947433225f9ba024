import Publishing
import Testing

@testable import Preview

/// A save in any of the ways of editors and spreadsheets is told, whether the system tells of it or folders are looked
/// through.
@Suite(.timeLimit(.minutes(1))) struct FolderWatchTests {
    typealias Save = @Sendable (Folder) throws -> Void

    static let saves: [(name: String, save: Save)] = [
        ("written over", { try $0.write("new text", to: "Content/one/rates.csv") }),
        (
            "put in place of the old",
            {
                try $0.write("new text", to: "Content/one/.rates.csv.tmp")
                try $0.move("Content/one/.rates.csv.tmp", to: "Content/one/rates.csv")
            }
        ),
        (
            "deleted and made anew",
            {
                try $0.delete("Content/one/rates.csv")
                try $0.write("new text", to: "Content/one/rates.csv")
            }
        ),
        ("deleted", { try $0.delete("Content/one/rates.csv") }),
        ("a new folder with a file", { try $0.write("# Two", to: "Content/two/appraisal.md") }),
        ("moved into another folder", { try $0.move("Content/one/rates.csv", to: "Content/rates.csv") }),
        ("of the second folder", { try $0.write("new text", to: "Templates/partials/page.html.mustache") }),
    ]

    @Test(arguments: saves.indices, [false, true])
    func aSaveIsTold(_ save: Int, byLooking: Bool) async throws {
        let folder = try Self.folder()
        defer { folder.remove() }
        var changes = Self.watch(folder).changes(byLooking: byLooking).makeAsyncIterator()
        try Self.saves[save].save(folder)
        #expect(await changes.next() != nil)
    }

    @Test func aFileInANewFolderIsTold() async throws {
        let folder = try Self.folder()
        defer { folder.remove() }
        var changes = Self.watch(folder).changes().makeAsyncIterator()
        try folder.write("# Two", to: "Content/two/deeper/appraisal.md")
        #expect(await changes.next() != nil)
        try folder.write("# Three", to: "Content/two/deeper/appraisal.md")
        #expect(await changes.next() != nil)
    }

    @Test(arguments: ["~$rates.xlsx", ".~lock.rates.csv#", ".report.md.swp", "#report.md#", ".git"])
    func whatProgramsMakeBesideAFileIsPassedOver(_ name: String) {
        #expect(FolderWatch.isPassing(name.utf8))
    }

    @Test(arguments: ["rates.xlsx", "report.md", "~rates.csv", "home-care", "a#b.md"])
    func whatAnAuthorSavesIsNot(_ name: String) {
        #expect(!FolderWatch.isPassing(name.utf8))
    }

    private static func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("text", to: "Content/one/rates.csv")
        try folder.write("text", to: "Templates/partials/page.html.mustache")
        return folder
    }

    private static func watch(_ folder: Folder) -> FolderWatch {
        FolderWatch(
            ["\(folder.path)/Content", "\(folder.path)/Templates", "\(folder.path)/missing"], through: DiskFileSystem(),
            interval: .milliseconds(20))
    }
}
