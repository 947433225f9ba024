/// A kind of picture that pages show, told from a file's name or from how its bytes begin.
package enum PictureKind: Sendable, CaseIterable {
    case png
    case jpeg
    case gif
    case webp
    case svg

    /// By the ending of a path, in letters of either case; nil for what is no picture.
    package init?(ofPath path: String) {
        guard let stop = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = String(decoding: path.utf8[stop...].dropFirst().map(\.lowercased), as: UTF8.self)
        guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = kind
    }

    /// Of a picture made of dots, by the bytes that each kind begins with; nil for anything else, an SVG too.
    init?(beginningOf bytes: some Sequence<UInt8>) {
        let start = Array(bytes.prefix(Self.beginningLength))
        guard let kind = Self.allCases.first(where: { $0.beginnings.contains { start.begins(as: $0) } }) else {
            return nil
        }
        self = kind
    }

    /// How many bytes of a file tell its kind.
    static let beginningLength = 12
}

extension PictureKind {
    /// How files of this kind begin; nil stands for a byte that may be any.
    private var beginnings: [[UInt8?]] {
        switch self {
        case .png: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]
        case .jpeg: [[0xFF, 0xD8, 0xFF]]
        case .gif: ["GIF87a", "GIF89a"].map { Array($0.utf8) }
        case .webp: [Array("RIFF".utf8) + [nil, nil, nil, nil] + Array("WEBP".utf8)]
        case .svg: []
        }
    }

    /// What `PictureCheck` takes for a picture of this kind: for examples, in which the picture itself does not matter.
    package var sample: [UInt8] {
        beginnings.first.map { $0.map { $0 ?? 0 } } ?? Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
    }

    /// `JPEG`
    var name: String {
        switch self {
        case .png: "PNG"
        case .jpeg: "JPEG"
        case .gif: "GIF"
        case .webp: "WebP"
        case .svg: "SVG"
        }
    }

    /// Those that a file's name may have, the usual one first.
    var endings: [String] {
        switch self {
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .gif: ["gif"]
        case .webp: ["webp"]
        case .svg: ["svg"]
        }
    }
}

extension [UInt8] {
    fileprivate func begins(as start: [UInt8?]) -> Bool {
        count >= start.count && zip(self, start).allSatisfy { $1 == nil || $0 == $1 }
    }
}
