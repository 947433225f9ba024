package import Diagnostics
internal import Markdown

extension Rule {
    package static let fileMissing = Rule(
        "file-missing", .error, "A link or image names a file that is not in the paper's folder.")
    package static let fileKind = Rule(
        "file-kind", .error, "A link or image names a file of a kind that is not published.")
    package static let imageElsewhere = Rule("image-elsewhere", .error, "An image is not a file of the paper's folder.")
}

extension Diagnostic {
    static func fileMissing(_ path: String, at span: Span, near: String?) -> Diagnostic {
        Diagnostic(.fileMissing, at: span, "there is no file “\(path)” in the paper’s folder", suggestion: near)
    }

    static func fileKind(_ path: String, at span: Span, kinds: [String]) -> Diagnostic {
        Diagnostic(
            .fileKind, at: span, "“\(path)” is not of a kind that can be published here",
            suggestion: "the kinds are \(kinds.joined(separator: ", "))")
    }

    static func imageElsewhere(_ source: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .imageElsewhere, at: span, "the image “\(source)” is not a file of the paper’s folder",
            suggestion: "put the file into the folder images and write images/ and its name")
    }
}

/// The files of the paper's folder that its text shows or links to. They are published beside the page.
struct FileReferences {
    /// Each once, in the order of their bytes.
    let used: [String]
    let diagnostics: [Diagnostic]

    init(_ document: MarkdownDocument, in source: PaperSource) {
        var used: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for inline in (document.blocks + document.footnotes.flatMap(\.blocks)).inlines {
            guard let reference = Reference(inline) else { continue }
            if let fault = reference.fault(at: inline.span, files: source.otherFiles) {
                diagnostics.append(fault)
            } else if case .file(let path) = reference.destination {
                used.insert(path)
            }
        }
        self.used = source.otherFiles.filter(used.contains)
        self.diagnostics = diagnostics
    }
}

/// A link to a file, or an image.
private struct Reference {
    let destination: Destination
    private let address: String
    private let isImage: Bool

    /// Nil for a link that leads elsewhere than to a file, which `LinkTargets` checks.
    init?(_ inline: Inline) {
        switch inline.kind {
        case .image(let image): (address, isImage) = (image.source, true)
        case .link(let link): (address, isImage) = (link.destination, false)
        default: return nil
        }
        destination = Destination(address)
        if !isImage, case .file = destination { return }
        if !isImage { return nil }
    }

    func fault(at span: Span, files: [String]) -> Diagnostic? {
        guard case .file(let path) = destination else { return .imageElsewhere(address, at: span) }
        guard files.contains(path) else {
            return .fileMissing(path, at: span, near: didYouMean(path, among: files))
        }
        let kinds = isImage ? Self.imageKinds : Self.linkedKinds
        let isKnown = kinds.contains { path.lowercased().utf8.reversed().starts(with: ".\($0)".utf8.reversed()) }
        return isKnown ? nil : .fileKind(path, at: span, kinds: kinds)
    }

    private static let imageKinds = ["png", "jpg", "jpeg", "gif", "webp", "svg"]
    /// Kinds that a browser shows or saves without running anything in them.
    private static let linkedKinds = ["pdf", "xlsx", "docx", "csv", "ods", "odt", "png", "jpg", "jpeg", "gif", "webp"]
}
