package import Diagnostics
package import Papers

/// What a paper's pages say of the site around them: all that they know but for the paper itself.
package struct Surroundings: Sendable, Equatable {
    /// What links to the paper say.
    let label: String
    let previous: Neighbour?
    let next: Neighbour?
    let hasFeed: Bool

    struct Neighbour: Sendable, Equatable {
        let slug: String
        let label: String
    }
}

extension PaperList {
    /// Nil for a paper that is not in the list.
    package func surroundings(of signpost: Signpost) -> Surroundings? {
        guard contains(signpost) else { return nil }
        return Surroundings(
            label: link(to: signpost).label, previous: neighbour(of: signpost.slug, by: -1).map { .init($0) },
            next: neighbour(of: signpost.slug, by: 1).map { .init($0) }, hasFeed: hasFeed)
    }
}

extension Surroundings.Neighbour {
    fileprivate init(_ link: PaperLink) {
        self.init(slug: link.slug, label: link.label)
    }
}

extension Surroundings: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(label)
        writer.write(previous)
        writer.write(next)
        writer.write(hasFeed)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        label = try reader.text()
        previous = try reader.optionalValue()
        next = try reader.optionalValue()
        hasFeed = try reader.flag()
    }
}

extension Surroundings.Neighbour: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(slug)
        writer.write(label)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        slug = try reader.text()
        label = try reader.text()
    }
}
