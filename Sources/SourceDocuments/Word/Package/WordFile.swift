internal import OfficeFiles

/// The parts of a Word file.
struct WordFile {
    /// A part that stands beside the main text.
    struct Side {
        enum Kind: String {
            case footnotes, endnotes, comments, header, footer, chart
            case diagram = "diagramData"
        }

        let kind: Kind
        let part: String
    }

    let archive: ZipArchive
    let limits: WordLimits
    /// The name of the part that holds the main text.
    let main: String
    let parts: Relationships
    let styles: StyleSheet
    let numbering: NumberingSheet
    let sides: [Side]

    init(_ bytes: [UInt8], limits: WordLimits) throws(OfficeFault) {
        archive = try ZipArchive(bytes, limits: limits.file)
        self.limits = limits
        let root = try Relationships(of: "", in: archive, limits: limits.file)
        guard let main = root.first("officeDocument")?.part else { throw .noOfficeFile }
        self.main = main
        parts = try Relationships(of: main, in: archive, limits: limits.file)
        styles = StyleSheet(try Self.root("styles", of: parts, in: archive, limits))
        numbering = NumberingSheet(try Self.root("numbering", of: parts, in: archive, limits), styles: styles)
        sides = try Self.sides(of: parts, in: archive, limits)
    }

    func tree(_ part: String) throws(OfficeFault) -> WordTree {
        try WordTree(part, of: archive, limits: limits)
    }

    func relationships(of part: String) throws(OfficeFault) -> Relationships {
        try Relationships(of: part, in: archive, limits: limits.file)
    }

    func side(_ kind: Side.Kind) -> String? { sides.first { $0.kind == kind }?.part }

    private static func root(
        _ kind: String, of parts: Relationships, in archive: ZipArchive, _ limits: WordLimits
    ) throws(OfficeFault) -> WordNode? {
        guard let part = parts.first(kind)?.part, archive.holds(part) else { return nil }
        let tree = try WordTree(part, of: archive, limits: limits)
        return tree.elements.isEmpty ? nil : tree.root
    }

    /// Those that the main text refers to, and those that these refer to in turn, each once.
    private static func sides(
        of parts: Relationships, in archive: ZipArchive, _ limits: WordLimits
    ) throws(OfficeFault) -> [Side] {
        var sides: [Side] = []
        var seen: Set<String> = []
        var waiting = [parts]
        while let next = waiting.popLast() {
            for (_, target) in next.targets where !target.isExternal {
                guard let kind = Side.Kind(rawValue: target.kind), seen.insert(target.part).inserted,
                    archive.holds(target.part)
                else { continue }
                sides.append(Side(kind: kind, part: target.part))
                if kind != .chart, kind != .diagram {
                    waiting.append(try Relationships(of: target.part, in: archive, limits: limits.file))
                }
            }
        }
        return sides
    }
}
