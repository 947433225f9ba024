internal import OfficeFiles

/// Data inside the file that content controls show.
struct BoundData {
    private let file: WordFile
    /// By the ids that controls call them by: the name of the part.
    private var items: [String: String]
    private var texts: [String: [String: String]] = [:]

    init(_ file: WordFile) {
        self.file = file
        items = Self.items(of: file)
    }

    /// - Parameters:
    ///   - path: As controls write it: `/ns0:report[1]/ns0:title[1]`.
    ///   - item: The id of the data.
    /// - Returns: Nil where there are no such data.
    mutating func text(_ path: String, of item: String) -> String? {
        guard let part = items[item.uppercased()] else { return nil }
        if texts[part] == nil {
            let reader = BoundPart(limits: file.limits.file)
            do { try reader.read(part, of: file.archive) } catch { return nil }
            texts[part] = reader.texts
        }
        return texts[part]?[Self.plain(path)]
    }

    /// Without prefixes, and with a number for each step.
    private static func plain(_ path: String) -> String {
        path.split(separator: "/").map { step in
            let name = step.split(separator: ":").last.map { String($0) } ?? ""
            return name.contains("[") || name.hasPrefix("@") ? "/\(name)" : "/\(name)[1]"
        }.joined()
    }

    private static func items(of file: WordFile) -> [String: String] {
        var items = [
            "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "docProps/core.xml",
            "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "docProps/app.xml",
        ]
        for target in file.parts.all("customXml").prefix(100) {
            guard let about = (try? file.relationships(of: target.part))?.first("customXmlProps") else { continue }
            let reader = BoundPart(limits: file.limits.file)
            guard (try? reader.read(about.part, of: file.archive)) != nil, let id = reader.itemID else { continue }
            items[id.uppercased()] = target.part
        }
        return items
    }
}

/// Reads the texts of a part of whatever vocabulary, by their paths.
final class BoundPart: XMLPart {
    private(set) var texts: [String: String] = [:]
    /// Of a part that says what another one is.
    private(set) var itemID: String?
    private var paths: [String] = [""]
    private var counts: [[String: Int]] = [[:]]
    private var text: [[UInt8]] = [[]]

    init(limits: OfficeLimits) {
        var limits = limits
        // Paths are written out for each element.
        limits.depth = 32
        super.init(limits: limits, of: .all)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let word = name.word
        let count = (counts[counts.count - 1][word] ?? 0) + 1
        counts[counts.count - 1][word] = count
        let path = paths[paths.count - 1] + "/\(word)[\(count)]"
        attributes.visit { name, value in
            if name == "itemID" { itemID = String(cString: value) }
            texts["\(path)/@\(name.word)"] = String(cString: value)
        }
        paths.append(path)
        counts.append([:])
        text.append([])
        if texts.count > 50_000 { stop(.tooLarge("data")) }
    }

    override func end(_ name: XMLName) {
        _ = counts.popLast()
        guard let path = paths.popLast(), let bytes = text.popLast() else { return }
        texts[path] = String(decoding: bytes, as: UTF8.self)
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) { text[text.count - 1].append(contentsOf: bytes) }
}
