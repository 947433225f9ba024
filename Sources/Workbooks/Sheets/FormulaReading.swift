internal import OfficeFiles

/// The formula of the cell that is being read.
struct FormulaReading {
    /// Whether the cell has one.
    private(set) var isThere = false
    /// Whether what is read now is its text.
    private(set) var isOpen = false
    private(set) var text: [UInt8] = []
    /// The number by which several cells share it.
    private(set) var share: Int?
    /// Whether it is a formula of one cell: one of a whole range, or of a table of trials, is left as it is.
    private(set) var isOfOneCell = true

    mutating func reset() {
        (isThere, isOpen, share, isOfOneCell) = (false, false, nil, true)
        text.removeAll(keepingCapacity: true)
    }

    mutating func start(_ attributes: XMLAttributes) {
        (isThere, isOpen) = (true, true)
        let kind = attributes["t"] ?? "normal"
        isOfOneCell = kind == "normal" || kind == "shared"
        share = kind == "shared" ? attributes.whole("si") : nil
    }

    mutating func end() { isOpen = false }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }
}
