package import Diagnostics
internal import Markdown

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
                .text("Residents may read [the costs](costs.xlsx)."),
                .file("costs.xlsx"),
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

extension Diagnostic {
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
    init(in blocks: [Block], files: [String], documents: [String] = []) {
        let existing = Set(files)
        var near = Suggestions(among: files)
        var named: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for inline in blocks.inlines {
            guard let reference = Reference(inline), reference.destination != .value else { continue }
            guard case .file(let path) = reference.destination else {
                diagnostics.append(.imageElsewhere(reference.address, at: inline.span))
                continue
            }
            if documents.contains(path), case .link = inline.kind { continue }
            if !existing.contains(path) {
                diagnostics.append(.fileMissing(path, at: inline.span, near: near.near(path)))
            } else if !reference.kinds.contains(path.fileKind) {
                diagnostics.append(.fileKind(path, at: inline.span, kinds: reference.kinds))
            }
            named.insert(path)
        }
        self.named = files.filter(named.contains)
        self.diagnostics = diagnostics
    }
}

/// A link to a file, or an image.
private struct Reference {
    let destination: Destination
    let address: String
    /// The endings that the file may have.
    let kinds: [String]

    /// Nil for a link that leads elsewhere than to a file, which `LinkTargets` checks.
    init?(_ inline: Inline) {
        switch inline.kind {
        case .image(let image):
            self.init(image.source, kinds: Self.imageKinds)
        case .link(let link):
            self.init(link.destination, kinds: Self.linkedKinds)
            guard case .file = destination else { return nil }
        default:
            return nil
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
