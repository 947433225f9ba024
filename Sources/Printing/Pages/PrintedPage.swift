internal import Diagnostics

/// A page of HTML as it goes to paper: one file that holds the styles and pictures that it shows, so that the program
/// that prints it is told to open no other.
///
/// A link to another file of the site would hold the name of this machine's temporary folder, and lead nowhere once the
/// document is sent: its words stay, the link goes. Links inside the page and to the web stay.
struct PrintedPage {
    private let path: String
    private let page: [UInt8]
    private var files: PageFiles
    /// Nil for a page that is printed by itself.
    private let pack: PackPages?

    /// - Parameters:
    ///   - path: Of the page among the files: `home-care/index.html`.
    ///   - files: What it may show, by their paths in `Output`, and the page itself.
    ///   - room: How many bytes of files a page may hold.
    /// - Throws: A `PageFault`, when the page names a file of this machine that is not of `Output`, or holds too much.
    static func bytes(
        of path: String, among files: [String: [UInt8]], room: Int = PageFiles.most
    ) throws(PageFault) -> [UInt8] {
        let shown = PageFiles(files, room: room)
        var page = PrintedPage(path: path, page: files[path] ?? [], files: shown, pack: nil)
        return try page.bytes()
    }

    /// A pack: its first page, and in each element that names one by `data-page` what that page shows.
    ///
    /// - Parameters:
    ///   - front: The first page.
    ///   - path: Where it would lie in `Output`.
    /// - Throws: A `PageFault`.
    static func bytes(
        ofPack front: [UInt8], at path: String, among files: PageFiles
    ) throws(PageFault) -> [UInt8] {
        var page = PrintedPage(path: path, page: front, files: files, pack: PackPages(of: front, at: path))
        return try page.bytes()
    }

    private mutating func bytes() throws(PageFault) -> [UInt8] {
        let start = startOfElements
        return try page[..<start] + Self.policy.utf8 + bytes(in: start..<page.count)
    }

    private mutating func bytes(in range: Range<Int>) throws(PageFault) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(range.count)
        var copied = range.lowerBound
        for tag in HTMLTags(page, in: range) {
            for attribute in tag.attributes {
                guard let new = try replacement(of: attribute, in: tag) else { continue }
                output += page[copied..<attribute.range.lowerBound].dropLast(new.isEmpty ? 1 : 0) + new
                copied = attribute.range.upperBound
            }
            if tag.name == "style" {
                output += page[copied..<tag.inside.lowerBound]
                output += try files.styles(page[tag.inside], in: path)
                copied = tag.inside.upperBound
            } else if let part = pack?.page(in: tag, of: page, at: path) {
                output += page[copied..<tag.inside.lowerBound]
                output += try bytes(ofPart: part)
                copied = tag.inside.lowerBound
            }
        }
        return output + page[copied..<range.upperBound]
    }

    /// What a page of the pack shows, as a part of it.
    private mutating func bytes(ofPart path: String) throws(PageFault) -> [UInt8] {
        guard let pack, let page = files.bytes(of: path) else { throw .missing(page: path) }
        var part = PrintedPage(path: path, page: page, files: files, pack: pack.inside(path))
        let bytes = try part.bytes(in: PackPages.content(of: page))
        files = part.files
        return PackPages.opening(of: page, at: path) + bytes + PackPages.closing
    }
}

extension PrintedPage {
    /// Tells a browser to open nothing but what the page holds, and to run nothing.
    private static let policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; font-src data:;"
        + " style-src data: 'unsafe-inline'\">"

    /// After the document type, which has to stand first.
    private var startOfElements: Int {
        guard page.prefix(9).map(\.lowercased).elementsEqual("<!doctype".utf8) else { return 0 }
        return page.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? 0
    }

    /// What stands in place of an attribute, empty where it goes; nil where it stays.
    private mutating func replacement(
        of attribute: HTMLTag.Attribute, in tag: HTMLTag
    ) throws(PageFault) -> [UInt8]? {
        let text = HTMLValue.text(of: page[attribute.value])
        if let inside = pack?.replacement(of: attribute.name, text, in: tag, at: path) {
            return Self.attribute(attribute.name, inside)
        }
        switch attribute.name {
        case "href" where ["a", "area"].contains(tag.name): return isLocal(text) ? [] : nil
        case "href" where tag.name == "link" && !showsStyles(tag): return nil
        // Another page in place of this one, and a policy for pages that lie beside their files.
        case "http-equiv":
            let name = String(decoding: text.map(\.lowercased), as: UTF8.self)
            return ["refresh", "content-security-policy"].contains(name) ? [] : nil
        // A choice of pictures, among which the one in “src” is enough for paper.
        case "srcset": return []
        case "style":
            let styles = try files.styles(text[...], in: path)
            return styles == text ? nil : Self.attribute("style", styles)
        case "href", "src", "xlink:href", "poster", "data", "background":
            return try files.embedded(text, written: page[attribute.value], in: path)
                .map { Self.attribute(attribute.name, $0) }
        default: return nil
        }
    }

    /// Whether a link leads to a file of the site or of this machine.
    private func isLocal(_ address: [UInt8]) -> Bool {
        address.isEmpty || PageAddress(address, in: path) != .elsewhere
    }

    private func showsStyles(_ tag: HTMLTag) -> Bool {
        let relation = tag.value(of: "rel", in: page).map { String(decoding: $0.map(\.lowercased), as: UTF8.self) }
        return relation?.utf8.split(separator: .space).contains { $0.elementsEqual("stylesheet".utf8) } ?? false
    }

    private static func attribute(_ name: String, _ value: [UInt8]) -> [UInt8] {
        Array("\(name)=\"".utf8) + HTMLValue.escaped(value) + [UInt8(ascii: "\"")]
    }
}
