package import Diagnostics
internal import Markdown

extension Rule {
    package static let unknownName = Rule(
        "unknown-name", .error, "A name in double braces stands for no value, so nothing could be printed there.")
    package static let nameUnclosed = Rule(
        "name-unclosed", .error, "Double braces open a name and do not close on the same line.")
    package static let nameInAddress = Rule(
        "name-in-address", .error, "A name in double braces stands in the address of a link or image.")
}

extension Diagnostic {
    static func unknownName(_ name: String, at span: Span) -> Diagnostic {
        let message = name.isEmpty ? "there is no name between these braces" : "there is no value named \(name.quoted)"
        return Diagnostic(
            .unknownName, at: span, message, suggestion: "braces that are meant as such are written \\{{")
    }

    static func nameUnclosed(at span: Span) -> Diagnostic {
        Diagnostic(
            .nameUnclosed, at: span, "the braces that open here do not close on this line",
            suggestion: "write }} after the name; braces that are meant as such are written \\{{")
    }

    static func nameInAddress(at span: Span) -> Diagnostic {
        Diagnostic(
            .nameInAddress, at: span, "no value can stand in the address of a link or image",
            suggestion: "write the address out")
    }
}

/// Finds `{{ name }}` in the text: no paper has data that could give a name its value. In code nothing is a name.
enum UnknownValues {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        blocks.inlines.flatMap { inline -> [Diagnostic] in
            switch inline.kind {
            case .text: find(in: inline.span)
            // An address that is its own text is looked at as text.
            case .link(let link) where link.destination != link.content.plainText:
                find(inAddress: [link.destination, link.title], at: inline.span)
            case .image(let image): find(inAddress: [image.source, image.title], at: inline.span)
            default: []
            }
        }
    }

    static func find(in setting: Located<String>) -> [Diagnostic] {
        ValueNames(in: setting.value).places.map { diagnostic(for: $0, at: setting.span) }
    }

    private static func find(in span: Span) -> [Diagnostic] {
        ValueNames(in: span.file.bytes, range: span.range).places.map { place in
            diagnostic(for: place, at: Span(span.file, place.range))
        }
    }

    private static func find(inAddress texts: [String], at span: Span) -> [Diagnostic] {
        texts.contains { !ValueNames(in: $0).places.isEmpty } ? [.nameInAddress(at: span)] : []
    }

    private static func diagnostic(for place: ValueNames.Place, at span: Span) -> Diagnostic {
        place.name.map { .unknownName($0, at: span) } ?? .nameUnclosed(at: span)
    }
}
