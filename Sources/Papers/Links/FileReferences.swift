package import Diagnostics
internal import Markdown
internal import Settings

extension Rule {
    package static let fileMissing = Rule(
        "file-missing", .error, "A link or image names a file that is not in the paper's folder.",
        example: .text(
            "The wards are on [a map](maps.pdf).", mended: "The wards are on [a map](map.pdf).",
            given: [.file("map.pdf")]))
    package static let fileKind = Rule(
        "file-kind", .error, "A link or image names a file of a kind that is not published.",
        example: .pieces(
            [
                .text("Residents may read [the costs](costs.zip)."),
                .file("costs.zip"),
            ],
            mended: [
                .text("Residents may read [the costs](costs.pdf)."),
                .file("costs.pdf"),
            ]))
    package static let imageElsewhere = Rule(
        "image-elsewhere", .error, "An image is not a file of the paper's folder.",
        example: .pieces(
            [
                .text("![The wards](https://www.example.org/map.png)")
            ],
            mended: [
                .text("![The wards](map.png)"),
                .file("map.png"),
            ]))
}

extension Rule {
    package static let exemptNamed = Rule(
        "exempt-named", .error, "A page shows or links to an appendix that is exempt from publication.",
        example: .pieces(
            [
                .report(
                    """
                    ## Recommendations

                    1. Agree [the prices](prices.pdf).
                    """)
            ],
            mended: [
                .report(
                    """
                    ## Recommendations

                    1. Agree the prices in the exempt Appendix 1.
                    """)
            ],
            given: [
                .reportSettings(
                    """
                    appendices:
                      - title: Prices of the bidders
                        file: prices.pdf
                        exempt: {paragraph: 3, because: They would harm the bidders.}
                    """),
                .file("prices.pdf"),
            ]))
}

extension Diagnostic {
    /// - Parameter name: What a text may say of the appendix.
    static func exemptLinked(_ path: String, at span: Span, name: String) -> Diagnostic {
        Diagnostic(
            .exemptNamed, at: span, "\(path.quoted) is an exempt appendix, so no page may link to it or show it",
            suggestion: "name the appendix in words, without a link: “\(name)”")
    }

    /// - Parameter path: Of the exempt appendix that has the place.
    package static func exemptPlace(_ id: String, of path: String, at span: Span, name: String) -> Diagnostic {
        Diagnostic(
            .exemptNamed, at: span,
            "the place \(id.quoted) is in \(path.quoted), an exempt appendix, so no page may link to it",
            suggestion: "name the appendix in words, without a link: “\(name)”")
    }

    /// - Parameter path: Of a file of data in a paper that is exempt in part.
    static func exemptBeside(_ path: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptNamed, at: span,
            "this would publish all of \(path.quoted), also what only the exempt part of the paper may show",
            suggestion: "take this out: what pages show of it is published beside them, in the folder data")
    }

    static func exemptData(_ file: Located<String>, name: String) -> Diagnostic {
        Diagnostic(
            .exemptNamed, at: file.span, "this appendix is exempt, and a page shows its data ({{ \(name) }})",
            suggestion: "take the name out of the text, and out of the figures that the text uses")
    }

    static func fileMissing(_ path: String, at span: Span, near: NearNames?) -> Diagnostic {
        let isHost = path.utf8.starts(with: "www.".utf8)
        let advice = isHost ? "write https://\(path)" : "put it there; a web address begins with https://"
        return Diagnostic(
            .fileMissing, at: span, "there is no file \(path.quoted) in the paper’s folder",
            suggestion: near?.question ?? advice, fix: near?.fix(at: span, after: "("))
    }

    static func fileKind(_ path: String, at span: Span, kinds: [String]) -> Diagnostic {
        Diagnostic(
            .fileKind, at: span, "\(path.quoted) is not of a kind that can be published here",
            suggestion: "the kinds are \(kinds.joined(separator: ", "))")
    }

    static func imageElsewhere(_ source: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .imageElsewhere, at: span, "the image \(source.quoted) is not a file of the paper’s folder",
            suggestion: "put the file into the folder images and write images/ and its name")
    }
}

/// The files of the paper's folder that its text shows or links to. They are published beside the page.
struct FileReferences {
    /// Those that exist, each once, in the order of their bytes.
    let named: [String]
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - files: Those of the folder but the paper's own texts.
    ///   - documents: The paper's own texts, which a link may lead to, and appendices whose lack is a finding already.
    ///   - exempt: What of the folder is not published.
    ///   - guarded: Files of data that may hold what is exempt.
    init(
        in texts: [PaperText], files: [String], documents: [String] = [], exempt: ExemptFiles = .none,
        guarded: [String] = []
    ) {
        let existing = Set(files)
        var near = Suggestions(among: files)
        var named: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for (tree, node) in texts.flatMap({ text in text.references.map { (text.tree, $0) } }) {
            guard let reference = Reference(node, of: tree), reference.destination != .value else { continue }
            let span = tree.span(of: node)
            guard case .file(let path, _) = reference.destination else {
                diagnostics.append(.imageElsewhere(reference.address, at: span))
                continue
            }
            if ImportNotes.isFile(path) {
                diagnostics.append(.importNamed(at: span))
                continue
            }
            if let name = exempt.name(of: path) {
                diagnostics.append(.exemptLinked(path, at: span, name: name))
                continue
            }
            if guarded.contains(path) {
                diagnostics.append(.exemptBeside(path, at: span))
                continue
            }
            if documents.contains(path), tree[node].kind == .link { continue }
            if !existing.contains(path) {
                diagnostics.append(.fileMissing(path, at: span, near: near.near(path)))
            } else if !reference.kinds.contains(path.fileKind) {
                diagnostics.append(.fileKind(path, at: span, kinds: reference.kinds))
            }
            named.insert(path)
        }
        self.named = files.filter(named.contains)
        self.diagnostics = diagnostics
    }
}

extension PaperText {
    /// The links and images that stand on its page.
    var references: [NodeID] {
        var references: [NodeID] = []
        var node = tree.all.lowerBound
        while node < tree.all.upperBound {
            let isReference = tree[node].kind == .link && !tree.isMisreadFootnote(node) || tree[node].kind == .image
            if isReference { references.append(node) }
            node = definitions.contains(node) ? tree.behind(node) : node.advanced(by: 1)
        }
        return references
    }
}

/// A link to a file, or an image.
private struct Reference {
    let destination: Destination
    let address: String
    /// The endings that the file may have.
    let kinds: [String]

    /// Nil for a link that leads elsewhere than to a file, which is checked by itself.
    init?(_ node: NodeID, of tree: MarkdownTree) {
        let address = String(decoding: tree.destination(of: node), as: UTF8.self)
        switch tree[node].kind {
        case .image: self.init(address, kinds: Self.imageKinds)
        default:
            self.init(address, kinds: Self.linkedKinds)
            guard case .file = destination else { return nil }
        }
    }

    private init(_ address: String, kinds: [String]) {
        self.address = address
        self.kinds = kinds
        destination = Destination(address)
    }

    private static let imageKinds = ["png", "jpg", "jpeg", "gif", "webp", "svg"]
    /// Kinds that a browser shows or saves without running anything in them.
    private static let linkedKinds = ["pdf", "xlsx", "docx", "csv", "ods", "odt", "png", "jpg", "jpeg", "gif", "webp"]
}
