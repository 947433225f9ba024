package import Diagnostics
internal import Markdown
internal import Settings

extension Rule {
    package static let slug = Rule(
        "slug", .error, "A paper's folder has a name that cannot stand in a web address.",
        example: .pieces(
            [
                .content(
                    "Home Care/appraisal.md",
                    """
                    # Care at home

                    The contracts end in March.
                    """)
            ],
            mended: [
                .content(
                    "home-care/appraisal.md",
                    """
                    # Care at home

                    The contracts end in March.
                    """)
            ]))
    package static let documentName = Rule(
        "document-name", .error, "A report or appraisal has a name in capital letters, so it would not be published.",
        example: .pieces(
            [
                .content(
                    "home-care/Appraisal.md",
                    """
                    # Care at home

                    The contracts end in March.
                    """)
            ],
            mended: [
                .content(
                    "home-care/appraisal.md",
                    """
                    # Care at home

                    The contracts end in March.
                    """)
            ]))
    package static let paperEmpty = Rule(
        "paper-empty", .error, "A paper's folder holds neither report.md nor appraisal.md.",
        example: .pieces(
            [
                .content("home-care/appraisal.docx")
            ],
            mended: [
                .content(
                    "home-care/appraisal.md",
                    """
                    # Care at home

                    The contracts end in March.
                    """)
            ]))
}

extension Diagnostic {
    static func documentName(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .documentName, at: .path(path), "this file is not read, since its name has capital letters",
            suggestion: "rename it to \(name)")
    }

    static func slug(_ slug: String, path: String) -> Diagnostic {
        Diagnostic(
            .slug, at: .path(path), "the folder’s name \(slug.quoted) cannot be part of a web address",
            suggestion: "use only small letters a–z, digits and hyphens, such as “home-care”")
    }

    static func slugReserved(_ slug: String, path: String) -> Diagnostic {
        Diagnostic(
            .slug, at: .path(path), "\(slug.quoted) is a name of the program’s own",
            suggestion: "give the folder another name")
    }

    /// - Parameter near: A file that may have been meant, and the name that it should have.
    static func paperEmpty(path: String, near: (file: String, name: String)?) -> Diagnostic {
        Diagnostic(
            .paperEmpty, at: .path(path),
            "this folder holds neither report.md nor appraisal.md, so there is no paper to build",
            suggestion: near.map { "rename \($0.file.quoted) to \($0.name)" }
                ?? "save the text there under one of these names"
        )
    }
}

extension PaperSource {
    /// What is wrong with the names of the folder and of its files.
    var faults: [Diagnostic] {
        let misnamed = otherFiles.compactMap { file in
            document(misnamed: file).map { Diagnostic.documentName("\(path)/\(file)", name: $0) }
        }
        guard appraisal == nil, report == nil, misnamed.isEmpty else {
            return slugFaults + misnamed
        }
        let near = otherFiles.lazy.compactMap { file in
            PaperDocument.files.first { file.utf8.map(\.lowercased).starts(with: $0.utf8) }.map { (file, $0) }
        }.first
        return slugFaults + [.paperEmpty(path: path, near: near)]
    }

    private var slugFaults: [Diagnostic] {
        if Self.isSlug(slug) { return [] }
        return [SiteFolders.isReserved(slug) ? .slugReserved(slug, path: path) : .slug(slug, path: path)]
    }
}

extension PaperSource {
    /// Whether a folder of this name can be a paper.
    package static func isSlug(_ name: String) -> Bool { SiteFolders.canBePaper(name) }
}
