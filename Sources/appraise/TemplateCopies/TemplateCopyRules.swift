import Diagnostics

// What can be wrong with a council's own templates beside those of the program.

extension Rule {
    static let templateUnused = Rule(
        "template-unused", .error, "No page is made with a template of this name.",
        example: .pieces(
            [.template("apraisal.md.mustache", "# {{title}}")],
            mended: [.template("appraisal.md.mustache", "# {{title}}")]))
    static let templateOutdated = Rule(
        "template-outdated", .note, "The program's own template has changed since this one was copied from it.",
        canBeLowered: true,
        example: .template(
            "appraisal.md.mustache",
            """
            {{! copied from appraise 0.0.9, 0123456789 }}
            # {{title}}
            """,
            mended: """
                # {{title}}
                """))

    static let ofTemplateCopies = [templateUnused, templateOutdated]
}

extension Diagnostic {
    private static func templateUnused(_ file: SourceFile, _ name: String) -> Diagnostic {
        let near = didYouMean(name, among: TemplateCopy.all.map(\.path))
        return Diagnostic(
            .templateUnused, at: .path(file.path), "no page is made with a template of this name",
            suggestion: near ?? "“appraise templates” lists the names; what other templates use belongs into partials")
    }

    private static func templateOutdated(_ file: SourceFile, _ copy: TemplateCopy) -> Diagnostic {
        let line = file.bytes.prefix { $0 != UInt8(ascii: "\n") }
        return Diagnostic(
            .templateOutdated, at: Span(file, line.startIndex..<line.endIndex),
            "the program’s own template has changed since this one was copied",
            suggestion:
                "compare it with “appraise templates \(copy.name)”, and begin it as that begins, or without this line")
    }

    /// - Parameter sources: The files of the folder of templates, without the program's own.
    static func templateCopyFaults(_ sources: [SourceFile], in folder: String) -> [Diagnostic] {
        sources.compactMap { file in
            let path = String(decoding: file.path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
            if let copy = TemplateCopy.all.first(where: { $0.path.utf8.elementsEqual(path.utf8) }) {
                return copy.isOlder(file) ? .templateOutdated(file, copy) : nil
            }
            let isPage = path.utf8.reversed().starts(with: ".mustache".utf8.reversed())
            return isPage && !path.utf8.starts(with: "partials/".utf8) ? .templateUnused(file, path) : nil
        }
    }
}
