internal import Diagnostics

/// The pages of a pack, which stand in one document: every place of a page gets a name of its own there, and links from
/// one of them to another stay inside.
struct PackPages {
    /// The paths of the pages in `Output`. Only looked up, never listed.
    private let pages: Set<String>
    /// What stands before the names of places of this page: `home-care/index/`; nil for the page in front.
    private let prefix: [UInt8]?

    private init(pages: Set<String>, prefix: [UInt8]?) {
        (self.pages, self.prefix) = (pages, prefix)
    }

    /// - Parameter path: Of the page in front.
    init(of front: [UInt8], at path: String) {
        let named = HTMLTags(front).compactMap { Self.page(in: $0, of: front, at: path) }
        self.init(pages: Set(named), prefix: nil)
    }

    /// The same for what one of the pages shows.
    func inside(_ path: String) -> PackPages {
        PackPages(pages: pages, prefix: Self.name(of: path) + [UInt8(ascii: "/")])
    }

    /// The page that has its place in an element; nil where it is none. A page inside another is none.
    func page(in tag: HTMLTag, of page: [UInt8], at path: String) -> String? {
        prefix == nil ? Self.page(in: tag, of: page, at: path) : nil
    }

    private static func page(in tag: HTMLTag, of page: [UInt8], at path: String) -> String? {
        guard let value = tag.value(of: "data-page", in: page),
            case .file(let target) = PageAddress(HTMLValue.text(of: value), in: path)
        else { return nil }
        return target
    }

    /// What a page is called in the pack: `home-care/appendix-1`.
    private static func name(of path: String) -> [UInt8] {
        Array(path.utf8.prefix(upTo: path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.utf8.endIndex))
    }
}

// MARK: - Names of places

extension PackPages {
    private static let lists = [
        "aria-controls", "aria-describedby", "aria-details", "aria-flowto", "aria-labelledby", "aria-owns", "for",
        "headers", "id",
    ]

    /// The value of an attribute as it is in the pack; nil where it is that of a page by itself.
    ///
    /// - Parameter path: Of the page.
    func replacement(of name: String, _ value: [UInt8], in tag: HTMLTag, at path: String) -> [UInt8]? {
        if let prefix, Self.lists.contains(name) {
            return Array(value.split(separator: .space).map { prefix + $0 }.joined(separator: [.space]))
        }
        guard ["href", "xlink:href"].contains(name), tag.name != "link" else { return nil }
        if value.first == UInt8(ascii: "#") { return prefix.map { [UInt8(ascii: "#")] + $0 + value.dropFirst() } }
        return ["a", "area"].contains(tag.name) ? place(of: value, from: path) : nil
    }

    /// Where a link leads inside the pack; nil where it leads out of it.
    private func place(of address: [UInt8], from path: String) -> [UInt8]? {
        guard case .file(let target) = PageAddress(address, in: path),
            let page = [target, "\(target)/index.html"].first(where: pages.contains)
        else { return nil }
        let fragment = address.drop { $0 != UInt8(ascii: "#") }.dropFirst()
        return [UInt8(ascii: "#")] + Self.name(of: page) + (fragment.isEmpty ? [] : [UInt8(ascii: "/")] + fragment)
    }
}

// MARK: - What of a page goes into a pack

extension PackPages {
    /// What stands in the main part of a page; all of it where it has none.
    static func content(of page: [UInt8]) -> Range<Int> {
        let tags = Array(HTMLTags(page))
        guard let tag = tags.first(where: { $0.name == "main" }) ?? tags.first(where: { $0.name == "body" }) else {
            return 0..<page.count
        }
        let end = page.lastRange(of: Array("</\(tag.name)".utf8))?.lowerBound ?? page.count
        return tag.inside.lowerBound..<max(end, tag.inside.lowerBound)
    }

    /// An element around it that has the name of the page in the pack, and what the page says of itself as a whole: its
    /// language, and what its margins show.
    static func opening(of page: [UInt8], at path: String) -> [UInt8] {
        let attribute = " id=\"".utf8 + HTMLValue.escaped(name(of: path)) + "\"".utf8
        var rest = HTMLTags(page)
        let root = rest.next().flatMap { $0.name == "html" ? $0 : nil }
        let others = (root?.attributes ?? []).filter { $0.name != "id" }.flatMap { [.space] + page[$0.range] }
        return "<div".utf8 + attribute + others + ">".utf8
    }

    static let closing = Array("</div>".utf8)
}

extension [UInt8] {
    /// Where some bytes stand last; nil where they do not.
    fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        for start in stride(from: count - bytes.count, through: 0, by: -1)
        where self[start] == first && self[start..<start + bytes.count].elementsEqual(bytes) {
            return start..<start + bytes.count
        }
        return nil
    }
}
