package import Foundation

/// A Word file that stands in a case as a folder of its parts: `report.docx/word/document.xml`. Relationships need not be
/// there: each part is then called by the name of its file, `header1` or `plan`.
package enum PackedDocument {
    /// The Word file of a folder of parts.
    package static func pack(_ folder: URL) throws -> [UInt8] {
        var parts: [String: [UInt8]] = [:]
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        for name in names {
            let file = folder.appending(path: name)
            guard (try file.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true else { continue }
            parts[name] = Array(try Data(contentsOf: file))
        }
        return try pack(parts)
    }

    /// - Parameter parts: By their names.
    package static func pack(_ parts: [String: [UInt8]]) throws -> [UInt8] {
        var parts = parts
        if parts["_rels/.rels"] == nil {
            parts["_rels/.rels"] = relationships([("main", "officeDocument", "word/document.xml")])
        }
        for owner in parts.keys where owner.hasPrefix("word/") && owner.hasSuffix(".xml") {
            let name = owner.split(separator: "/").dropFirst().joined(separator: "/")
            guard !name.contains("/"), parts["word/_rels/\(name).rels"] == nil else { continue }
            let targets = parts.keys.sorted().compactMap { target(of: $0, from: name) }
            if !targets.isEmpty { parts["word/_rels/\(name).rels"] = relationships(targets) }
        }
        return try PackedWorkbook.zip(parts)
    }

    /// Notes and headers refer to pictures alone.
    private static func target(of part: String, from owner: String) -> (id: String, kind: String, target: String)? {
        let steps = part.split(separator: "/").map { String($0) }
        guard steps.count > 1, let file = steps.last, let id = file.split(separator: ".").first.map({ String($0) })
        else {
            return nil
        }
        let inWord = steps.dropFirst().joined(separator: "/")
        switch (steps[0], steps[1]) {
        case ("word", "media"): return (id, "image", inWord)
        case _ where owner != "document.xml" || file.hasSuffix(".rels"): return nil
        case ("word", "charts"): return (id, "chart", inWord)
        case ("word", "diagrams"): return (id, "diagramData", inWord)
        case ("customXml", _) where file.hasPrefix("item") && !file.hasPrefix("itemProps"):
            return (id, "customXml", "../\(part)")
        case ("word", "document.xml"): return nil
        case ("word", _) where steps.count == 2: return (id, String(id.prefix { !$0.isNumber }), inWord)
        default: return nil
        }
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private static func relationships(_ list: [(id: String, kind: String, target: String)]) -> [UInt8] {
        let items = list.map { #"<Relationship Id="\#($0.id)" Type="\#(office)/\#($0.kind)" Target="\#($0.target)"/>"# }
        return Array(
            (#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
                + items.joined() + "</Relationships>").utf8)
    }
}
