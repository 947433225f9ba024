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
        let parts = path.utf8.dropLast(Self.ending.utf8.count)
            .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let kind = OutputKind(rawValue: String(Substring(parts[1])))
        else { return nil }
        isPartial = parts[0].starts(with: Self.partialsFolder.utf8)
        base = String(Substring(isPartial ? parts[0].dropFirst(Self.partialsFolder.utf8.count) : parts[0]))
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
