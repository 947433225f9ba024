internal import CExpat

/// Reads one part of an office file from its start to its end, element by element; each kind of part is a class below
/// this one. What is of another vocabulary than its own is passed over with all that it holds.
open class XMLPart {
    private let limits: OfficeLimits
    private let spaces: XMLSpaces
    private var parser: XML_Parser?
    package private(set) var fault: OfficeFault?
    private var depth = 0
    /// How deep the foreign element lies that is being passed over; nil for none.
    private var foreign: Int?

    /// - Parameter spaces: The vocabularies that are read.
    package init(limits: OfficeLimits, of spaces: XMLSpaces) {
        self.limits = limits
        self.spaces = spaces
    }

    open func start(_ name: XMLName, _ attributes: XMLAttributes) {}
    open func end(_ name: XMLName) {}
    open func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Whether an element of a vocabulary that is read says nothing, whatever it holds.
    open func isPassedOver(_ name: XMLName) -> Bool { false }

    /// Ends the reading: nothing more is called.
    package final func stop(_ fault: OfficeFault) {
        guard self.fault == nil else { return }
        self.fault = fault
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }
}

extension XMLPart {
    /// - Throws: When the part is missing, damaged, too large, nested too deep, or declares a document type: no office
    ///   program writes one, and what it declares may grow without end.
    package final func read(_ part: String, of archive: ZipArchive) throws(OfficeFault) {
        guard let parser = XML_ParserCreateNS(nil, XMLName.separator) else { throw .tooLarge("bytes") }
        self.parser = parser
        defer {
            XML_ParserFree(parser)
            self.parser = nil
        }
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser, { XMLPart.of($0).begin($1, $2) }, { XMLPart.of($0).finish($1) })
        XML_SetCharacterDataHandler(parser) { XMLPart.of($0).take($1, Int($2)) }
        XML_SetStartDoctypeDeclHandler(parser) { part, _, _, _, _ in XMLPart.of(part).stop(.damagedPart("")) }
        try archive.read(part) { piece throws(OfficeFault) in
            try parse(piece, isLast: false, of: part)
        }
        try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, of: part)
    }

    private func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool, of part: String) throws(OfficeFault) {
        let bytes = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
        let isFine = XML_Parse(parser, bytes, Int32(piece.count), isLast ? 1 : 0) != XML_STATUS_ERROR
        if let fault { throw fault == .damagedPart("") ? .damagedPart(part) : fault }
        guard isFine else { throw .damagedPart(part) }
    }

    private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart {
        guard let data else { preconditionFailure("the parser was given no part") }
        return Unmanaged<XMLPart>.fromOpaque(data).takeUnretainedValue()
    }

    private func begin(
        _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
        depth += 1
        guard depth <= limits.depth else { return stop(.damagedPart("")) }
        guard fault == nil, foreign == nil, let name, let attributes else { return }
        let about = XMLName(name)
        if spaces.contains(about.space), !isPassedOver(about) {
            start(about, XMLAttributes(attributes))
        } else {
            foreign = depth
        }
    }

    private func finish(_ name: UnsafePointer<XML_Char>?) {
        defer { depth -= 1 }
        if let foreign {
            if foreign == depth { self.foreign = nil }
        } else if fault == nil, let name {
            end(XMLName(name))
        }
    }

    private func take(_ bytes: UnsafePointer<XML_Char>?, _ count: Int) {
        guard fault == nil, foreign == nil, let bytes else { return }
        bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            text(UnsafeBufferPointer(start: $0, count: count))
        }
    }
}
