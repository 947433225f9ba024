import Diagnostics

/// A piece of a template, ready to be rendered. Texts are slices of the file's bytes.
indirect enum Node: Sendable {
    /// Text with at most one line end, at its end.
    case text(ArraySlice<UInt8>)
    /// The start of a line that holds something, with the blanks it begins with. An indented partial writes its
    /// indentation here.
    case lineStart(ArraySlice<UInt8>)
    case variable(Name, isRaw: Bool)
    case section(Section)
    case partial(Call)
    case block(Block)
}

/// `options` or `contact.name` as written in a tag; `.` has no parts.
struct Name: Sendable {
    let parts: [String]
    /// The tag.
    let span: Span
    /// False when it is no name; that has been reported.
    let isReadable: Bool

    var text: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`
struct Section: Sendable {
    let name: Name
    let isInverted: Bool
    let nodes: [Node]
}

/// `{{> name}}`, or `{{<name}}…{{/name}}` with blocks that replace those of the called template.
struct Call: Sendable {
    /// As written: `option` for `partials/option.html.mustache`.
    let name: String
    /// The tag.
    let span: Span
    /// What each line of the called template begins with; nil when the tag does not stand alone on its line.
    let indentation: ArraySlice<UInt8>?
    let blocks: [Block]
}

/// `{{$name}}…{{/name}}`: a part that a caller may replace, or, inside `{{<parent}}`, what replaces one.
struct Block: Sendable {
    let name: String
    /// The tag.
    let span: Span
    /// The bytes from its tag to the end of the one that closes it.
    let size: Int
    /// The indentation that all its lines share. `nodes` come without it, so that what replaces them gets the same.
    /// Nil when something stands before the tag on its line.
    let indentation: ArraySlice<UInt8>?
    let nodes: [Node]
}
