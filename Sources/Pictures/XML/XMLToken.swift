/// One piece of a file of XML. Ranges are of bytes of the file.
enum XMLToken {
    /// `<?xml version="1.0"?>`, with which a file may begin.
    case declaration(Range<Int>)
    /// Any other `<?name … ?>`.
    case instruction(name: Range<Int>, whole: Range<Int>)
    case documentType(Range<Int>)
    case comment(Range<Int>)
    case start(XMLTag)
    case end(name: Range<Int>)
    /// With references such as `&lt;` that stand for other characters.
    case text(Range<Int>)
    /// The inside of a CDATA section, which has no references.
    case verbatim(Range<Int>)
}

/// The tag that opens an element, or is all of it.
struct XMLTag {
    /// With its prefix: `svg:rect`.
    let name: Range<Int>
    let attributes: [XMLAttribute]
    /// Whether no end follows: `<rect/>`.
    let isWhole: Bool
}

struct XMLAttribute {
    /// With its prefix: `xlink:href`.
    let name: Range<Int>
    /// Without the quotation marks.
    let value: Range<Int>

    /// From the name to the closing quotation mark.
    var whole: Range<Int> { name.lowerBound..<(value.upperBound + 1) }
}

/// Where a file is no XML, and why.
struct XMLFault: Error {
    let range: Range<Int>
    /// Without a full stop.
    let message: String

    init(_ range: Range<Int>, _ message: String) {
        self.range = range
        self.message = message
    }
}
