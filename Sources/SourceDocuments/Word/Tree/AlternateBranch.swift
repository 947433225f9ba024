/// Which branch of a piece is read that a file holds twice, for new and for old programs.
enum AlternateBranch {
    /// Whether a branch is read that is for programs that know certain vocabularies.
    ///
    /// - Parameter requires: Their prefixes, as Word writes them.
    static func isRead(_ requires: String) -> Bool {
        requires.split(separator: " ").allSatisfy { known.contains(String($0)) }
    }

    private static let known: Set<String> = [
        "wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16cex", "w16cid", "w16du", "w16se", "w16sdtdh",
        "a14",
        "pic14", "c14", "asvg", "v", "w10",
    ]
}
