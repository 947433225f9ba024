internal import CExpat

/// Reads one part of an office file from its start to its end, element by element; each kind of part is a class below
/// this one. What is of another vocabulary than spreadsheets is passed over with all that it holds.
class XMLPart {
    private let limits: WorkbookLimits
    private var parser: XML_Parser?
    private(set) var fault: WorkbookFault?
    private var depth = 0
    /// How deep the foreign element lies that is being passed over; nil for none.
    private var foreign: Int?

    init(limits: WorkbookLimits) {
        self.limits = limits
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {}
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Ends the reading: nothing more is called.
    final func stop(_ fault: WorkbookFault) {
        guard self.fault == nil else { return }
        self.fault = fault
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }
}

extension XMLPart {
    /// - Throws: When the part is missing, damaged, too large, nested too deep, or declares a document type: no office
    ///   program writes one, and what it declares may grow without end.
    final func read(_ part: String, of archive: ZipArchive) throws(WorkbookFault) {
        guard let parser = XML_ParserCreateNS(nil, Self.separator) else { throw .tooLarge("bytes") }
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
        try archive.read(part) { piece throws(WorkbookFault) in
            try parse(piece, isLast: false, of: part)
        }
        try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, of: part)
    }

    private func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool, of part: String) throws(WorkbookFault) {
        let bytes = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
        let isFine = XML_Parse(parser, bytes, Int32(piece.count), isLast ? 1 : 0) != XML_STATUS_ERROR
        if let fault { throw fault == .damagedPart("") ? .damagedPart(part) : fault }
        guard isFine else { throw .damagedPart(part) }
    }

    private static let separator: XML_Char = 0x7C

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
        // What other programs add says nothing of the cells.
        if let name = XMLName(name), !(name == "extLst") {
            start(name, XMLAttributes(attributes))
        } else {
            foreign = depth
        }
    }

    private func finish(_ name: UnsafePointer<XML_Char>?) {
        defer { depth -= 1 }
        if let foreign {
            if foreign == depth { self.foreign = nil }
        } else if fault == nil, let name = name.flatMap({ XMLName($0) }) {
            end(name)
        }
    }

    private func take(_ bytes: UnsafePointer<XML_Char>?, _ count: Int) {
        guard fault == nil, foreign == nil, let bytes else { return }
        bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            text(UnsafeBufferPointer(start: $0, count: count))
        }
    }
}
