/// A piece of finished output: markup that the program itself wrote, to be put into a page as it is.
///
/// Only these may stand in `{{{name}}}`. Whoever makes one answers for every escape in it.
package struct Rendered: Sendable, Equatable {
    package let kind: OutputKind
    package let bytes: [UInt8]

    package init(_ kind: OutputKind, _ bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
    }
}
