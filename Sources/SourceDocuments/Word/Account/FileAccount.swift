internal import OfficeFiles

/// Every word of a Word file, part by part.
struct FileAccount {
    struct Side {
        let kind: WordFile.Side.Kind
        let part: String
        let entries: [WordAccount.Entry]
    }

    private(set) var changes: [SourceChange] = []
    private(set) var sides: [Side] = []
    /// What the properties of the file say.
    private(set) var properties: [AccountedWords] = []
    private let main: [WordAccount.Entry]

    init(_ file: WordFile, sections: SectionNames) throws(OfficeFault) {
        let text = try WordAccount(file.main, of: file.archive, named: "", limits: file.limits)
        main = text.entries
        changes = text.changes
        var counts: [WordFile.Side.Kind: Int] = [:]
        for side in file.sides {
            counts[side.kind, default: 0] += 1
            let name = sections.name(of: side, number: counts[side.kind] ?? 0)
            let part = try WordAccount(side.part, of: file.archive, named: name, limits: file.limits)
            sides.append(Side(kind: side.kind, part: side.part, entries: part.entries))
            changes += part.changes
        }
        guard file.archive.holds("docProps/core.xml") else { return }
        let core = CorePropertiesPart(limits: file.limits.file)
        try core.read("docProps/core.xml", of: file.archive)
        properties = core.words.filter { !$0.text.isBlank }.map {
            AccountedWords($0.text, at: SourcePlace("\($0.name) in the properties of the file"))
        }
    }

    func entries(of kind: WordFile.Side.Kind) -> [WordAccount.Entry] {
        sides.filter { $0.kind == kind }.flatMap(\.entries)
    }

    var all: [AccountedWords] { main.map(\.words) + sides.flatMap { $0.entries.map(\.words) } + properties }
}
