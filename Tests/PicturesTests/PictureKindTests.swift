import Diagnostics
import TestSupport
import Testing

@testable import Pictures

@Suite struct PictureKindTests {
    private static let beginnings: [PictureKind: [UInt8]] = [
        .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        .jpeg: [0xFF, 0xD8, 0xFF, 0xE0],
        .gif: Array("GIF89a".utf8),
        .webp: Array("RIFF\u{1}\u{2}\u{3}\u{4}WEBP".utf8),
    ]

    private func faults(_ bytes: [UInt8], called name: String) -> [Diagnostic] {
        PictureCheck.faults(in: SourceFile(path: "Content/paper/\(name)", bytes: bytes))
    }

    @Test(
        "a picture that is what its name says is taken",
        arguments: [
            ("a.png", PictureKind.png), ("a.PNG", .png), ("a.b.jpg", .jpeg), ("a.jpeg", .jpeg), ("a.gif", .gif),
            ("images/a.webp", .webp),
        ])
    func taken(_ name: String, kind: PictureKind) throws {
        #expect(faults(try #require(Self.beginnings[kind]), called: name).isEmpty)
    }

    @Test(
        "a picture of another kind, or none, is refused",
        arguments: [
            ("a.png", PictureKind.jpeg), ("a.jpg", .png), ("a.gif", .webp), ("a.webp", .gif), ("a.jpeg", .gif),
        ])
    func refused(_ name: String, kind: PictureKind) throws {
        let found = faults(try #require(Self.beginnings[kind]), called: name)
        #expect(found.findings == ["picture-kind@Content/paper/\(name)"])
        #expect(found[0].message.hasSuffix("but is a picture in \(kind.name)"))
    }

    @Test(
        "what is no picture is refused under a picture's name",
        arguments: ["", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "%!PS-Adobe-3.0 EPSF-3.0", "RIFF1234WAVE"])
    func noPicture(_ text: String) {
        #expect(faults(Array(text.utf8), called: "a.png").findings == ["picture-kind@Content/paper/a.png"])
    }

    @Test("a file that is no picture by its name is not looked at", arguments: ["a.pdf", "png", "a.csv", "svg/a"])
    func others(_ name: String) {
        #expect(faults(Array("<script>".utf8), called: name).isEmpty)
    }
}
