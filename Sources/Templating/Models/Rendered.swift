package import Diagnostics

/// A piece of finished output: markup that the program itself wrote, to be put into a page as it is.
///
/// Only these may stand in `{{{name}}}`. Whoever makes one answers for every escape in it.
public struct Rendered: Sendable {
    public let kind: OutputKind
    private let content: Content

    private enum Content: Sendable {
        case bytes([UInt8])
        case writing(@Sendable (ByteBuffer) -> Void)
    }

    package init(_ kind: OutputKind, _ bytes: [UInt8]) {
        self.kind = kind
        content = .bytes(bytes)
    }

    /// A piece that is made where it is printed, straight into the page.
    ///
    /// - Parameter write: Appends the piece. It is called each time that a template prints the piece, perhaps never,
    ///   so it must append the same every time.
    package init(_ kind: OutputKind, writing write: @escaping @Sendable (ByteBuffer) -> Void) {
        self.kind = kind
        content = .writing(write)
    }
}

extension Rendered {
    /// Appends the piece.
    package func write(into output: ByteBuffer) {
        switch content {
        case .bytes(let bytes): output.append(bytes)
        case .writing(let write): write(output)
        }
    }
}
