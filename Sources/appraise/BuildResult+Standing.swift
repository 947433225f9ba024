extension BuildResult {
    /// What the summary says of papers that are not among the pages: `, 1 draft held back: day-care (--drafts makes it)`.
    var standing: String { drafts + goneFolders + others + unmadePapers }

    private var drafts: String {
        if heldBack.isEmpty { return "" }
        let makes = heldBack.count == 1 ? "makes it" : "makes them"
        return ", \(counted(heldBack.count, "draft")) held back: \(Self.list(heldBack)) (--drafts \(makes))"
    }

    private var goneFolders: String {
        if gone.isEmpty { return "" }
        let told = gone.map { folder, now in now.map { "\(folder), now \($0)" } ?? folder }
        return ", \(counted(gone.count, "paper")) gone since the last build: \(Self.list(told, by: "; "))"
    }

    /// `, 2 papers beside made anew: bins, roads`
    private var others: String {
        let made =
            renewed.isEmpty
            ? "" : ", \(counted(renewed.count, "paper")) beside made anew: \(Self.list(renewed))"
        if outdated.isEmpty { return made }
        let what = outdated.count == 1 ? "names others as before: build it" : "name others as before: build them"
        return made + ", \(counted(outdated.count, "paper")) beside still \(what) too: \(Self.list(outdated))"
    }

    /// `, 1 paper is linked to and has no pages yet: build it too: waste`
    private var unmadePapers: String {
        if unmade.isEmpty { return "" }
        let told =
            unmade.count == 1
            ? "is linked to and has no pages yet: build it" : "are linked to and have no pages yet: build them"
        return ", \(counted(unmade.count, "paper")) \(told) too: \(Self.list(unmade))"
    }

    /// The first few.
    private static func list(_ names: [String], by separator: String = ", ") -> String {
        let most = 5
        let more = names.count > most ? "\(separator)and \(names.count - most) more" : ""
        return names.prefix(most).joined(separator: separator) + more
    }
}
