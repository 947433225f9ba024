internal import OfficeFiles

/// A part of a Word file as a flat list of its elements in reading order: a subtree is a range of it.
final class WordTree: XMLPart {
    struct Element {
        let tag: WordTag
        /// Behind its last descendant.
        fileprivate(set) var end: Int32
        /// Into `attributes`, up to those of the next element.
        let attributes: Int32
        /// Into `bytes`, of characters.
        let text: Range<Int32>
    }

    private(set) var elements: [Element] = []
    private(set) var attributes: [(name: WordAttribute, value: String)] = []
    private(set) var bytes: [UInt8] = []
    private var open: [Int] = []
    private let most: Int
    private let mostText: Int

    /// - Throws: When the part is missing, damaged or too large.
    init(_ part: String, of archive: ZipArchive, limits: WordLimits) throws(OfficeFault) {
        most = limits.elements
        mostText = limits.text
        super.init(limits: limits.file, of: .all)
        try read(part, of: archive)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let first = Int32(self.attributes.count)
        attributes.visit { name, value in
            if let known = WordAttribute(name) {
                self.attributes.append((known, String(cString: value)))
            }
        }
        open.append(elements.count)
        add(Element(tag: WordTag(name), end: 0, attributes: first, text: 0..<0))
    }

    override func end(_ name: XMLName) {
        if let index = open.popLast() { elements[index].end = Int32(elements.count) }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Programs that lay out their XML put blanks between elements.
        guard let parent = open.last, elements[parent].tag.holdsCharacters else { return }
        let start = Int32(self.bytes.count)
        self.bytes.append(contentsOf: bytes)
        let end = Int32(self.bytes.count)
        add(
            Element(
                tag: .characters, end: Int32(elements.count + 1), attributes: Int32(attributes.count), text: start..<end
            ))
    }

    private func add(_ element: Element) {
        guard elements.count < most, attributes.count < most, bytes.count <= mostText else {
            return stop(.tooLarge("text"))
        }
        elements.append(element)
    }

    /// The element that holds all others.
    var root: WordNode { WordNode(tree: self, index: 0) }
}

extension WordTag {
    fileprivate var holdsCharacters: Bool {
        switch self {
        case .t, .delText, .instrText, .delInstrText, .drawingText, .equationText: true
        default: false
        }
    }
}
