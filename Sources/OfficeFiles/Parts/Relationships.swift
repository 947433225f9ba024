internal import Diagnostics

/// Which parts a part of an office file refers to, by the ids that it calls them by.
package final class Relationships: XMLPart {
    package struct Target {
        /// The last word of its type: `worksheet`, `comments`, `externalLink`.
        package let kind: String
        /// The name of the part inside the file.
        package let part: String
        /// As the file has it: the address of a page, where it leads out of the file.
        package let address: String
        package let isExternal: Bool
    }

    package private(set) var targets: [(id: String, target: Target)] = []
    private let folder: String
    private let archive: ZipArchive
    private var places: [String: Int] = [:]

    /// - Parameter part: The one that refers: `xl/workbook.xml`.
    package init(of part: String, in archive: ZipArchive, limits: OfficeLimits) throws(OfficeFault) {
        let parts = part.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        self.archive = archive
        folder = parts.dropLast().joined(separator: "/")
        super.init(limits: limits, of: .package)
        let name = "\(folder.isEmpty ? "" : "\(folder)/")_rels/\(parts.last ?? "").rels"
        if archive.holds(name) { try read(name, of: archive) }
    }

    package override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"]
        else { return }
        let kind = type.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
        let isExternal = attributes["TargetMode"] == "External"
        if places[id] == nil { places[id] = targets.count }
        targets.append(
            (id, Target(kind: kind, part: part(target), address: target, isExternal: isExternal)))
    }

    package subscript(id: String) -> Target? { places[id].map { targets[$0].target } }

    package func first(_ kind: String) -> Target? { targets.first { $0.target.kind == kind }?.target }

    package func all(_ kind: String) -> [Target] { targets.map(\.target).filter { $0.kind == kind } }

    package func holds(_ kind: String) -> Bool { first(kind) != nil }

    /// With every `%20` as the byte that it stands for.
    private static func decoded(_ target: String) -> String {
        let text = Array(target.utf8)
        var (bytes, index): ([UInt8], Int) = ([], 0)
        while index < text.count {
            let digits = text[min(index + 1, text.count)..<min(index + 3, text.count)]
            if text[index] == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
                let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Names in the archive stand as they are referred to, or with their codes read.
    private func part(_ target: String) -> String {
        let literal = path(target)
        return !literal.utf8.contains(UInt8(ascii: "%")) || archive.holds(literal)
            ? literal : path(Self.decoded(target))
    }

    /// A target begins at the folder of the part that refers, or with `/` at the root.
    private func path(_ target: String) -> String {
        let slash = UInt8(ascii: "/")
        var steps = target.utf8.first == slash ? [] : folder.utf8.split(separator: slash).map { String(Substring($0)) }
        for step in target.utf8.split(separator: slash).map({ String(Substring($0)) }) where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
