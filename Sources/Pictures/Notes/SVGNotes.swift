internal import Diagnostics

/// Gathers what a drawing holds that is not drawn: comments, what a program noted of its author, paths of other files.
struct SVGNotes {
    private let file: SourceFile
    private var comments: [(note: PictureNote, range: Range<Int>)] = []
    private var others: [(note: PictureNote, range: Range<Int>)] = []
    /// Where the element `metadata` begins that is open, and how many are open around it.
    private var metadata: (start: Int, depth: Int)?
    private var metadataWords: [String] = []
    /// The element of the metadata that was opened last.
    private var current = ""
    /// Whether comments repeat the words that are drawn, as these programs write them.
    private var commentsAreDrawn = false

    init(_ file: SourceFile) { self.file = file }

    /// Nil where there is nothing.
    var finding: Diagnostic? {
        let all = (others + (commentsAreDrawn ? [] : comments)).sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard let first = all.first else { return nil }
        let blanks = file.bytes[first.range].prefix { $0.isBlank || $0.isLineEnd }.count
        var found = PictureNotes()
        for (note, range) in all { found.add([note], cutting: lines(range)) }
        return .pictureNotes(
            found, in: file, at: .span(Span(file, first.range.lowerBound + blanks..<first.range.upperBound)))
    }

    /// With the whole line where nothing else stands on it.
    private func lines(_ range: Range<Int>) -> Range<Int> {
        let bytes = file.bytes
        let start = bytes[..<range.lowerBound].reversed().prefix(while: \.isBlank).count
        let end = bytes[range.upperBound...].prefix(while: \.isBlank).count
        let (low, high) = (range.lowerBound - start, range.upperBound + end)
        guard low == 0 || bytes[low - 1].isLineEnd, high < bytes.count, bytes[high].isLineEnd else { return range }
        let isPair =
            bytes[high] == UInt8(ascii: "\r") && high + 1 < bytes.count && bytes[high + 1] == UInt8(ascii: "\n")
        return low..<(high + (isPair ? 2 : 1))
    }
}

extension SVGNotes {
    /// - Parameter range: Of the words of a comment.
    mutating func readComment(_ range: Range<Int>) {
        let words = file.bytes[range]
        if words.contains(bytes: "graphviz".utf8) { commentsAreDrawn = true }
        guard metadata == nil, !words.isOfProgram, !words.isNotice else { return }
        comments.append(
            (PictureNote("a comment \(words.shownText.quoted)"), (range.lowerBound - 4)..<(range.upperBound + 3)))
    }

    /// - Parameter depth: How many elements are open around it.
    mutating func open(_ tag: XMLTag, _ name: String, isForeign: Bool, depth: Int) {
        current = name
        if metadata == nil, name == "metadata", !isForeign, !tag.isWhole {
            metadata = (tag.name.lowerBound - 1, depth)
            metadataWords = []
        }
        guard metadata == nil else { return }
        for attribute in tag.attributes { read(attribute, isOfRoot: depth == 0) }
    }

    /// The paths that Inkscape notes of the disk of whoever drew it, and the drawing as draw.io edits it, with all pages.
    private mutating func read(_ attribute: XMLAttribute, isOfRoot: Bool) {
        let name = file.bytes[attribute.name]
        let value = file.bytes[attribute.value]
        let isPath =
            ["inkscape:export-filename", "sodipodi:absref"].contains { name.elementsEqual($0.utf8) }
            && value.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        let isDiagram = isOfRoot && name.elementsEqual("content".utf8) && value.contains(bytes: "mxfile".utf8)
        guard isPath || isDiagram else { return }
        let before = file.bytes[..<attribute.name.lowerBound].reversed().prefix { $0.isBlank || $0.isLineEnd }.count
        others.append(
            (
                PictureNote(isPath ? "the path \(value.shownText.quoted)" : "the whole diagram of draw.io"),
                (attribute.whole.lowerBound - before)..<attribute.whole.upperBound
            ))
    }

    mutating func read(_ text: XMLText) {
        guard metadata != nil, metadataWords.count < 3, text.bytes.contains(where: { $0 > .space }) else { return }
        let words = text.bytes.shownText
        if words.hasPrefix("Matplotlib") { commentsAreDrawn = true }
        let isOfProgram = words.hasPrefix("Matplotlib") || ["date", "format", "type"].contains(current)
        if !isOfProgram { metadataWords.append(words.quoted) }
    }

    /// - Parameters:
    ///   - name: In the tag that ends an element.
    ///   - depth: How many elements are open around it.
    mutating func close(_ name: Range<Int>, depth: Int) {
        guard let metadata, metadata.depth == depth else { return }
        self.metadata = nil
        guard !metadataWords.isEmpty else { return }
        let end = file.bytes[name.upperBound...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? name.upperBound
        others.append((PictureNote("the notes \(metadataWords.joined(separator: ", "))"), metadata.start..<end))
    }
}

extension ArraySlice<UInt8> {
    /// Whether a comment says whose the drawing is and who may use it, which has to stay.
    fileprivate var isNotice: Bool {
        let words = String(decoding: self, as: UTF8.self).lowercased().utf8
        return ["copyright", "license", "licence", "©"].contains { words.contains(bytes: $0.utf8) }
    }
}
