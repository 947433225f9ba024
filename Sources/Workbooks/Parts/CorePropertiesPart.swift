/// Who made an office file and who saved it last (ECMA-376 part 2, 8.3).
final class CorePropertiesPart: XMLPart {
    private(set) var author: String?
    private var isInName = false
    private var name: [UInt8] = []

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        isInName = name == "creator" || name == "lastModifiedBy"
        self.name = []
    }

    override func end(_ name: XMLName) {
        if isInName, !self.name.isEmpty, author == nil { author = String(decoding: self.name, as: UTF8.self) }
        isInName = false
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInName { name.append(contentsOf: bytes) }
    }
}
