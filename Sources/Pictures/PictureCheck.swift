package import Diagnostics

/// Looks at the bytes of a picture before it is published: whether it is what its name says, and for a drawing (SVG),
/// whether it stands by itself. A drawing can run scripts and fetch other files, in a browser that opens it by its own
/// address and in the programs that print.
package enum PictureCheck {
    /// Everything wrong with a picture; nothing for a file that is none by its name.
    ///
    /// Takes time in proportion to the file's size.
    package static func faults(in file: SourceFile) -> [Diagnostic] {
        switch PictureKind(ofPath: file.path) {
        case nil: []
        case .svg: file.encodingFault.map { [$0] } ?? SVGCheck.faults(in: file)
        case let kind?: faults(inDotsOf: file, named: kind)
        }
    }

    /// Whether a file is a picture by its name.
    package static func examines(_ path: String) -> Bool { PictureKind(ofPath: path) != nil }

    private static func faults(inDotsOf file: SourceFile, named kind: PictureKind) -> [Diagnostic] {
        let actual = PictureKind(beginningOf: file.bytes)
        guard actual == kind else { return [.pictureKind(file.path, named: kind, is: actual)] }
        return [Diagnostic.pictureNotes(notes(of: file.bytes, kind), in: file, at: .path(file.path))].compactMap(\.self)
    }

    private static func notes(of bytes: [UInt8], _ kind: PictureKind) -> PictureNotes {
        switch kind {
        case .jpeg: JPEGNotes(bytes).found
        case .png: ChunkNotes.ofPNG(bytes)
        case .webp: ChunkNotes.ofWebP(bytes)
        case .gif: ChunkNotes.ofGIF(bytes)
        case .svg: PictureNotes()
        }
    }
}
