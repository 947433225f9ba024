import Diagnostics
import Publishing
import Reports

/// The packs of meetings, as a build has printed them or has left them.
struct PrintedPacks: Sendable {
    /// What those of all meetings are called in `Output`, without endings, whether or not they are there.
    var names: [String] = []
    private(set) var files: [OutputFile] = []
    /// By the folders of the meetings.
    var byMeeting: [String: PrintedFile] = [:]
    /// How many were printed.
    private(set) var printedCount = 0
    /// The meetings whose packs the last build left and this one does not make.
    var dropped: [String] = []
    /// The meetings whose packs are left with papers as they were, since no page of the site could be made.
    var old: [String] = []
    /// The meetings whose packs could not be made, each with a page that no build has made yet.
    var unmade: [(meeting: String, page: String)] = []
    /// Whether no program was there that can make any.
    var lacksProgram = false

    mutating func add(_ file: OutputFile, of meeting: String, isPrinted: Bool) {
        files.append(file)
        byMeeting[meeting] = PrintedFile(file)
        if isPrinted { printedCount += 1 }
    }

    mutating func remove(_ meeting: String) {
        guard let file = byMeeting.removeValue(forKey: meeting) else { return }
        files.removeAll { $0.path == file.path }
    }

    /// What the summary says of them: `, 1 pack dropped: cabinet-2026-12-08 (--pdf makes it anew)`.
    var standing: String {
        let made = printedCount > 0 ? ", \(counted(printedCount, "pack"))" : ""
        let lacking = lacksProgram ? ", no packs: only WeasyPrint knows on which page a paper begins" : ""
        let missing = unmade.map { ", no pack of \($0.meeting): \($0.page) has not been built" }.joined()
        let anew = dropped.count == 1 ? "makes it anew" : "makes them anew"
        let gone =
            dropped.isEmpty
            ? "" : ", \(counted(dropped.count, "pack")) dropped: \(dropped.joined(separator: ", ")) (--pdf \(anew))"
        let have = old.count == 1 ? "has" : "have"
        let stale =
            old.isEmpty
            ? "" : ", \(counted(old.count, "pack")) still \(have) papers as they were: \(old.joined(separator: ", "))"
        return made + lacking + missing + gone + stale
    }
}
