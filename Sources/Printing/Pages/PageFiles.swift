internal import Diagnostics
internal import Pictures

/// Why a page cannot go to paper.
enum PageFault: Error, Equatable {
    /// A file names one of this machine that is not of `Output`; the address is as it is written there.
    case outside(file: String, address: String)
    /// The page would hold more than `PageFiles.most`.
    case tooLarge
    /// A pack has a place for a page that is not there.
    case missing(page: String)
}

/// The files that a page may show, each as an address that holds the file itself: a program that gets them so need open
/// nothing.
struct PageFiles {
    /// By its path in `Output`; nil where there is none.
    private let read: (String) -> [UInt8]?
    /// How many bytes may still be put into the page.
    private var room: Int

    /// Of all files of one page; a page shows the same picture as often as it names it.
    static let most = 128 << 20
    /// Style sheets that name style sheets. More is a circle.
    private static let deepest = 8

    init(_ files: [String: [UInt8]], room: Int = Self.most) {
        self.init(reading: { files[$0] }, room: room)
    }

    /// - Parameter read: The file of `Output` of a path; nil where there is none.
    init(reading read: @escaping (String) -> [UInt8]?, room: Int = Self.most) {
        (self.read, self.room) = (read, room)
    }

    /// A file of `Output` as it is; nil where there is none.
    func bytes(of path: String) -> [UInt8]? { read(path) }

    /// What stands in place of an address; nil where it stays, since it leads nowhere in `Output` or nowhere at all.
    ///
    /// - Parameters:
    ///   - address: Without references and escapes.
    ///   - written: As it stands in the file, for a message.
    ///   - path: The file that names it.
    mutating func embedded(
        _ address: [UInt8], written: ArraySlice<UInt8>, in path: String, depth: Int = 0
    ) throws(PageFault) -> [UInt8]? {
        switch PageAddress(address, in: path) {
        case .elsewhere: return nil
        case .outside:
            throw .outside(file: path, address: String(decoding: written, as: UTF8.self))
        case .file(let target):
            guard let bytes = read(target), depth < Self.deepest else { return nil }
            let type = Self.type(of: target)
            let inside = type == "text/css" ? try styles(bytes[...], in: target, depth: depth + 1) : bytes
            let data = Array("data:\(type);base64,".utf8) + Base64.text(of: inside)
            room -= data.count
            guard room >= 0 else { throw .tooLarge }
            return data
        }
    }

    /// A style sheet or the value of an attribute `style`, with the files that it names put into it.
    mutating func styles(
        _ styles: ArraySlice<UInt8>, in path: String, depth: Int = 0
    ) throws(PageFault) -> [UInt8] {
        var output: [UInt8] = []
        var copied = styles.startIndex
        var scanner = StyleScanner(styles)
        var isImport = false
        while let token = scanner.next() {
            defer { isImport = token.kind == .rule("import") }
            guard let address = token.kind.address(isImport: isImport),
                let data = try embedded(address, written: styles[token.range], in: path, depth: depth)
            else { continue }
            output += styles[copied..<token.range.lowerBound] + "url(\"".utf8 + data + "\")".utf8
            copied = token.range.upperBound
        }
        return output + styles[copied...]
    }
}

extension StyleToken.Kind {
    /// A text is an address where a style sheet is fetched: `@import "print.css"`.
    fileprivate func address(isImport: Bool) -> [UInt8]? {
        switch self {
        case .address(let address): address
        case .string(let text): isImport ? text : nil
        default: nil
        }
    }
}

extension PageFiles {
    private static func type(of path: String) -> String {
        let ending = path.utf8.suffix(from: path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.utf8.endIndex)
        switch String(decoding: ending.map(\.lowercased), as: UTF8.self) {
        case ".css": return "text/css"
        case ".svg": return "image/svg+xml"
        case ".png": return "image/png"
        case ".jpg", ".jpeg": return "image/jpeg"
        case ".gif": return "image/gif"
        case ".webp": return "image/webp"
        case ".woff": return "font/woff"
        case ".woff2": return "font/woff2"
        case ".ttf": return "font/ttf"
        case ".otf": return "font/otf"
        default: return "application/octet-stream"
        }
    }
}
