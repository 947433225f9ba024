internal import Diagnostics

/// Reads a picture in SVG from start to end, once, and finds all that is not of a still drawing which stands by itself.
struct SVGCheck {
    private let file: SourceFile
    private var scanner: XMLScanner
    private var namespaces = XMLNamespaces()
    private var open: [OpenElement] = []
    private var hasBegun = false
    private var faults: [Diagnostic] = []
    private var notes: SVGNotes
    private var repetition = SVGRepetition()

    /// Programs that draw pictures call themselves for every level.
    private static let deepest = 100
    /// An author needs no more of them at a time.
    static let mostFaults = 20

    /// In bytes. What is larger takes browsers too long as well.
    static let largest = 32 << 20

    /// - Parameter file: Of UTF-8.
    static func faults(in file: SourceFile, upTo limit: Int = largest) -> [Diagnostic] {
        guard file.bytes.count <= limit else {
            return [.pictureForm(XMLFault(0..<1, "it is larger than \(limit >> 20) MiB"), in: file)]
        }
        var check = SVGCheck(file)
        do {
            try check.run()
        } catch {
            check.faults.append(.pictureForm(error, in: file))
        }
        return check.faults.isEmpty ? [check.notes.finding].compactMap(\.self) : check.faults
    }

    private init(_ file: SourceFile) {
        self.file = file
        notes = SVGNotes(file)
        scanner = XMLScanner(file.bytes, from: file.byteOrderMarkLength)
    }

    private mutating func run() throws(XMLFault) {
        while faults.count < Self.mostFaults, let token = try scanner.next() { try read(token) }
        guard faults.count < Self.mostFaults else { return }
        if let last = open.last { throw XMLFault(last.name, "this has no end") }
        if !hasBegun { throw XMLFault(0..<min(file.bytes.count, 1), "there is no drawing in it") }
        if let fault = repetition.fault() { throw fault }
    }

    private mutating func read(_ token: XMLToken) throws(XMLFault) {
        switch token {
        case .declaration(let range): try readDeclaration(range)
        case .instruction(let name, let whole): readInstruction(name, whole)
        case .documentType(let range): try readDocumentType(range)
        case .comment(let range): readComment(range)
        case .start(let tag): try readStart(tag)
        case .end(let name): try readEnd(name)
        case .text(let range): try readText(XMLText(range, of: file.bytes, isValue: false), range)
        case .verbatim(let range): try readText(XMLText(verbatim: range, of: file.bytes), range)
        }
    }
}

/// An element whose end is still to come.
private struct OpenElement {
    let name: Range<Int>
    /// What a style sheet inside the picture says; nil for any other element.
    var style: StyleText?
}

/// The text of an element `style`, which may stand in several pieces.
private struct StyleText {
    private(set) var bytes: [UInt8] = []
    private var first: XMLText?
    private var isWhole = true

    mutating func append(_ text: XMLText) {
        isWhole = first == nil
        first = first ?? text
        bytes += text.bytes
    }

    /// Where a byte of the text stands in the file; nil when it stands in several pieces.
    func place(at offset: Int) -> Int? { isWhole ? first?.place(at: offset) : nil }
}

// MARK: - Elements

extension SVGCheck {
    private mutating func readStart(_ tag: XMLTag) throws(XMLFault) {
        guard open.count < Self.deepest else {
            throw XMLFault(tag.name, "its parts are nested deeper than \(Self.deepest) levels")
        }
        let attributes = SVGAttributes(tag, of: file)
        namespaces.open(declaring: try attributes.declarations())
        guard let name = XMLName(file.bytes[tag.name]), let namespace = namespaces[name.prefix] else {
            throw XMLFault(tag.name, "no “xmlns” says what this stands for")
        }
        if open.isEmpty { try readRoot(tag, isDrawing: namespace == .svg && name.local == "svg") }
        let isKnown = SVGNames.elements.contains(name.local)
        let isAllowed = namespace == .svg ? isKnown : namespace == .foreign && !name.actsInAnyNamespace
        notes.open(tag, name.local, isForeign: namespace == .foreign, depth: open.count)
        if isAllowed, open.last?.style == nil {
            let look = try attributes.look(isForeign: namespace == .foreign, element: name.local, namespaces)
            faults += look.faults
            let isColour = name.local.utf8.suffix(8).elementsEqual("Gradient".utf8)
            repetition.begin(tag.name, id: isColour ? nil : look.id, parts: look.parts, isWhole: tag.isWhole)
        } else {
            faults.append(.pictureElement(name.local, at: Span(file, tag.name)))
            repetition.begin(tag.name, id: nil, parts: [], isWhole: tag.isWhole)
        }
        if tag.isWhole {
            namespaces.close()
        } else {
            open.append(OpenElement(name: tag.name, style: name.local == "style" ? StyleText() : nil))
        }
    }

    private mutating func readRoot(_ tag: XMLTag, isDrawing: Bool) throws(XMLFault) {
        if hasBegun { throw XMLFault(tag.name, "this stands after its end") }
        if !isDrawing {
            throw XMLFault(tag.name, "it does not begin with <svg xmlns=\"http://www.w3.org/2000/svg\">")
        }
        hasBegun = true
    }

    private mutating func readEnd(_ name: Range<Int>) throws(XMLFault) {
        guard let element = open.popLast() else { throw XMLFault(name, "this ends what was never begun") }
        guard file.bytes[element.name].elementsEqual(file.bytes[name]) else {
            throw XMLFault(name, "this ends what was not begun last: \(file.text(in: element.name).quoted)")
        }
        namespaces.close()
        repetition.end()
        notes.close(name, depth: open.count)
        if let style = element.style { readStyle(style, of: element) }
    }

    private mutating func readText(_ text: XMLText, _ range: Range<Int>) throws(XMLFault) {
        guard !open.isEmpty else {
            if text.bytes.allSatisfy(\.isXMLBlank) { return }
            throw XMLFault(range, "this stands outside the drawing")
        }
        open[open.count - 1].style?.append(text)
        notes.read(text)
    }

    private mutating func readStyle(_ text: StyleText, of element: OpenElement) {
        faults +=
            SVGStyle.look(at: text.bytes[...], isSheet: true) { [file] range in
                guard let start = text.place(at: range.lowerBound), let end = text.place(at: range.upperBound) else {
                    return Span(file, element.name)
                }
                return Span(file, start..<end)
            }.faults
    }
}

// MARK: - What stands around elements

extension SVGCheck {
    private func readDeclaration(_ range: Range<Int>) throws(XMLFault) {
        if !SVGProlog.isDeclaration(file.bytes[range]) {
            throw XMLFault(range, "it is not said to be XML 1.0 in UTF-8")
        }
    }

    private mutating func readDocumentType(_ range: Range<Int>) throws(XMLFault) {
        if hasBegun { throw XMLFault(range, "this stands after the start of the drawing") }
        if SVGProlog.isDocumentType(file.bytes[range]) { return }
        faults.append(.pictureNote("this document type may name another file", at: Span(file, range)))
    }

    /// Notes of Adobe's programs are the only instructions in use that name nothing.
    private mutating func readInstruction(_ name: Range<Int>, _ whole: Range<Int>) {
        if file.bytes[name].elementsEqual("xpacket".utf8), open.last?.style == nil { return }
        faults.append(.pictureNote("\(file.text(in: name).quoted) is no part of a drawing", at: Span(file, whole)))
    }

    private mutating func readComment(_ range: Range<Int>) {
        if open.last?.style == nil {
            notes.readComment(range)
            return
        }
        faults.append(.pictureNote("a comment stands in the style", at: Span(file, range)))
    }
}
