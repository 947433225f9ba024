package import Diagnostics

extension Rule {
    package static let importNamed = Rule(
        "import-named", .error, "A page names import.md, which lists what an import left out and is never published.",
        example: .pieces(
            [
                .text("See [what was left out](import.md).")
            ],
            mended: [
                .text("See [what was left out](left-out.pdf).")
            ],
            given: [.file("left-out.pdf")]))
}

extension Diagnostic {
    static func importNamed(at span: Span) -> Diagnostic {
        Diagnostic(
            .importNamed, at: span,
            "import.md lists what an import left out, also hidden words, so no page may link to it or publish it",
            suggestion: "take the link away; what readers shall see belongs into a file of another name")
    }
}

/// The list that `appraise import` makes in a paper's folder. It belongs to the author and to no page.
package enum ImportNotes {
    package static let file = "import.md"

    /// Whether a path leads to such a list, in small or capital letters: some disks take both for one name.
    package static func isFile(_ path: String) -> Bool {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
        return name.count == file.utf8.count && name.map(\.lowercased).elementsEqual(file.utf8)
    }
}
