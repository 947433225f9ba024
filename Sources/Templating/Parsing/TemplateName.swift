/// The name of a template, as its file name gives it: `appraisal.html` for `appraisal.html.mustache`.
struct TemplateName: Sendable, Hashable {
    /// Without kind and folder of partials: `appraisal`, `option`.
    let base: String
    let kind: OutputKind
    /// Whether it lies in the folder `partials`, where templates call it by its base.
    let isPartial: Bool

    static let ending = ".mustache"
    private static let partialsFolder = "partials/"

    /// Nil when `path`, counted from the folder of templates, is not like `name.kind.mustache`.
    init?(path: String) {
        guard path.hasSuffix(Self.ending) else { return nil }
        let parts = path.dropLast(Self.ending.count).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let base = parts.first, !base.isEmpty, let kind = OutputKind(rawValue: String(parts[1]))
        else { return nil }
        isPartial = base.hasPrefix(Self.partialsFolder)
        self.base = String(isPartial ? base.dropFirst(Self.partialsFolder.count) : base)
        self.kind = kind
    }

    init(base: String, kind: OutputKind, isPartial: Bool) {
        self.base = base
        self.kind = kind
        self.isPartial = isPartial
    }

    /// As the program asks for a page's template: `appraisal.html`.
    var title: String { base + "." + kind.fileExtension }

    /// The path from the folder of templates.
    var path: String { (isPartial ? Self.partialsFolder : "") + title + Self.ending }
}
