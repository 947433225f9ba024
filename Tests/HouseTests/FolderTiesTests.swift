import Testing

@Suite struct FolderTiesTests {
    /// Ties that are left. None may be added.
    private static let known = [
        "Datasets": ["Tables ⇄ Tables/CSV", "Tables ⇄ Tables/JSON"],
        "Markdown": ["Losses ⇄ Parsing", "Parsing ⇄ Tree"],
        "Reports": ["Blocks ⇄ Pages", "Pages ⇄ Site"],
    ]

    @Test(arguments: [
        "appraise", "Checks", "Datasets", "Diagnostics", "Importing", "LanguageServer", "Markdown", "OfficeFiles",
        "Papers", "Pictures",
        "Printing", "Publishing", "Reports", "Revisions", "Settings", "SourceDocuments", "Templating", "Values",
    ])
    func noTwoFoldersOfARoomUseEachOther(_ room: String) throws {
        let ties = try FolderTies(room: room)
        let found = ties.twoWay.filter { !(Self.known[room] ?? []).contains($0) }
        #expect(found == [], "\(found.map(ties.names).joined(separator: "\n"))")
    }

    @Test func foldersThatUseEachOtherAreFound() {
        let ties = FolderTies([
            .init(folder: "A", text: "struct One {\n    let two: Two\n}\n"),
            .init(folder: "B", text: "enum Two {\n    case one(One.Part)\n}\n"),
        ])
        #expect(ties.twoWay == ["A ⇄ B"])
        #expect(ties.names(of: "A ⇄ B") == "A uses of B: Two; B uses of A: One")
    }

    @Test(arguments: [
        "/// Unlike One.\nstruct Two {}\n", "let two = Two(\"One\")\nstruct Two {}\n",
        "struct Two {}\nlet text = \"\"\"\n    One\n    \"\"\"\n", "struct Two {\n    private struct One {}\n}\n",
        "struct Two {}\nprivate struct One {}\n",
    ])
    func wordsOfCommentsAndTextsAndOwnTypesAreNoUses(_ text: String) {
        let ties = FolderTies([
            .init(folder: "A", text: "struct One {\n    let two: Two\n}\n"), .init(folder: "B", text: text),
        ])
        #expect(ties.twoWay == [])
    }
}
