internal import Diagnostics

/// Reads what a camera or a program noted in a photograph (Exif, a list of TIFF): who, where, when, with what.
struct ExifNotes {
    private(set) var notes: [PictureNote] = []
    /// How the picture is to be turned, which viewers do; 1 for not at all.
    private(set) var orientation: UInt8 = 1

    private let bytes: ArraySlice<UInt8>
    private let isLittle: Bool

    /// - Parameter bytes: From the start of the list: `II*` or `MM*`.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count >= 8, bytes.starts(with: "II".utf8) || bytes.starts(with: "MM".utf8) else { return nil }
        self.bytes = bytes
        isLittle = bytes.starts(with: "II".utf8)
        let parts = read(at: number(4, 4), depth: 0)
        // A notice of copyright by itself is meant for all who have the picture.
        if parts.contains(where: { $0.order != Self.copyright }) {
            notes = parts.sorted { $0.order < $1.order }.map(\.note)
        }
    }

    private typealias Part = (order: Int, note: PictureNote)

    /// The entries of one list, and of those that it leads to.
    private mutating func read(at offset: Int?, depth: Int) -> [Part] {
        guard depth < 3, let offset, let count = number(offset, 2), count <= 512 else { return [] }
        var found: [Part] = []
        for index in 0..<count {
            let entry = offset + 2 + index * 12
            guard let tag = number(entry, 2), let length = number(entry + 4, 4) else { break }
            switch tag {
            case 0x0112: orientation = number(entry + 8, 2).flatMap(UInt8.init(exactly:)) ?? 1
            case 0x8769: found += read(at: number(entry + 8, 4), depth: depth + 1)
            case 0x8825:
                if holdsPosition(at: number(entry + 8, 4)) { found.append((0, .position)) }
            default:
                if let name = Self.names[tag] { found += note(name, entry, length) }
            }
        }
        if depth == 0, let next = number(offset + 2 + count * 12, 4), next != 0 {
            found.append((99, PictureNote("a small picture of how it was before")))
        }
        return found
    }

    private func note(_ name: (order: Int, text: String, isShown: Bool), _ entry: Int, _ length: Int) -> [Part] {
        let place = length > 4 ? number(entry + 8, 4) : entry + 8
        guard let place, let value = slice(place, length), value.contains(where: { $0 > .space }) else { return [] }
        // Eight bytes say how a comment is written. A Mac says of its pictures of the screen that they are.
        if name.text == "a comment", value.dropFirst(8).starts(with: "Screenshot".utf8) { return [] }
        guard name.isShown else { return [(name.order, PictureNote(name.text))] }
        return [(name.order, PictureNote("\(name.text) \(value.shownText.quoted)"))]
    }

    /// Whether there is a latitude or a longitude among the entries.
    private func holdsPosition(at offset: Int?) -> Bool {
        guard let offset, let count = number(offset, 2), count <= 512 else { return false }
        return (0..<count).contains { [2, 4].contains(number(offset + 2 + $0 * 12, 2)) }
    }

    /// What is told of the entries, in this order. Others are of how the picture was taken, and nobody's.
    private static let names: [Int: (order: Int, text: String, isShown: Bool)] = [
        0x013B: (1, "the author", true), 0xA430: (2, "the owner of the camera", true),
        0x010E: (3, "the description", true), 0x8298: (copyright, "the copyright", true),
        0x9286: (5, "a comment", false), 0x9C9B: (6, "a title", false), 0x9C9C: (5, "a comment", false),
        0x9C9D: (7, "an author", false), 0x9C9E: (8, "keywords", false), 0x9C9F: (9, "a subject", false),
        0x9003: (10, "when it was taken", false), 0x0110: (11, "the camera", true),
        0xA431: (12, "the number of the camera", false),
    ]

    private static let copyright = 4

    private func slice(_ offset: Int, _ length: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, length >= 0, offset <= bytes.count - min(length, bytes.count), length <= bytes.count
        else { return nil }
        return bytes.dropFirst(offset).prefix(length)
    }

    private func number(_ offset: Int?, _ length: Int) -> Int? {
        guard let offset, let bytes = slice(offset, length) else { return nil }
        return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
    }
}

/// Tells what the notes of a program (XMP, a text of XML) say of people and places.
enum XMPNotes {
    static func notes(_ bytes: ArraySlice<UInt8>) -> [PictureNote] {
        let isPlace = bytes.contains(bytes: "GPSLatitude".utf8)
        let isTold = telling.contains { bytes.contains(bytes: $0.utf8) }
        return (isPlace ? [.position] : []) + (isTold ? [PictureNote("notes of the program that made it (XMP)")] : [])
    }

    private static let telling = [
        "dc:creator", "dc:description", "dc:title", "dc:subject", "dc:rights", "Iptc4xmp", "xmpRights", "filePath",
        "photoshop:City", "photoshop:Credit", "photoshop:AuthorsPosition", "photoshop:Headline", "mwg-rs",
    ]
}
