/// Who made an office file and who saved it last (ECMA-376 part 2, 8.3).
package final class CorePropertiesPart: XMLPart {
    package private(set) var author: String?
    private var isInName = false
    private var name: [UInt8] = []

    package init(limits: OfficeLimits) {
        super.init(limits: limits, of: .properties)
    }

    package override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        isInName = name == "creator" || name == "lastModifiedBy"
        self.name = []
    }

    package override func end(_ name: XMLName) {
        if isInName, !self.name.isEmpty, author == nil { author = String(decoding: self.name, as: UTF8.self) }
        isInName = false
    }

    package override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInName { name.append(contentsOf: bytes) }
    }
}
