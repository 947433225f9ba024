/// Who made an office file and who saved it last, and what its properties say of it (ECMA-376 part 2, 8.3).
package final class CorePropertiesPart: XMLPart {
    package private(set) var author: String?
    /// Title, subject and the like, in their order, as the file has them.
    package private(set) var words: [(name: String, text: String)] = []
    private var name: String?
    private var bytes: [UInt8] = []

    package init(limits: OfficeLimits) {
        super.init(limits: limits, of: .properties)
    }

    package override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let word = name.word
        self.name = Self.names.contains(word) || Self.titles.contains(word) ? word : nil
        bytes = []
    }

    package override func end(_ name: XMLName) {
        defer { self.name = nil }
        guard let known = self.name, !bytes.isEmpty else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        if Self.titles.contains(known) {
            words.append((known, text))
        } else if author == nil {
            author = text
        }
    }

    package override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if name != nil { self.bytes.append(contentsOf: bytes) }
    }

    private static let names = ["creator", "lastModifiedBy"]
    private static let titles = ["title", "subject", "description", "keywords", "category"]
}
