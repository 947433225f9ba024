internal import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

/// Gathers the words of a paper, passage by passage.
struct ProseBuilder {
    private var bytes: [UInt8] = []
    private var places = SourcePlaces()
    private var values: [Range<Int>] = []
    private var words = WordScanner()
    private var quotations: [Range<Int>] = []
    private var passages: [PassageRange] = []
    private var files: [SourceFile] = []

    init() {
        bytes.reserveCapacity(1 << 14)
    }

    /// All that was gathered.
    var prose: Prose {
        Prose(
            bytes: bytes, words: words.words, values: values, quotations: quotations, passages: passages,
            places: places, files: files)
    }

    /// A setting. Where its source is written with codes or over several lines, all of it stands where the setting does.
    mutating func add(_ setting: Located<String>) {
        let start = Start(self)
        let value = Array(setting.value.utf8)[...]
        if let place = setting.span.file.bytes[setting.span.range].firstRange(ofBytes: value) {
            append(value, writtenAt: place.lowerBound)
        } else {
            append(value, standingFor: setting.span.range)
        }
        close(start, in: setting.span.file, isSetting: true)
    }

    /// A line of a text.
    mutating func add(_ line: TextRun, of text: PaperText, isQuoted: Bool, isCell: Bool = false) {
        let start = Start(self)
        var node = line.nodes.lowerBound
        while node < line.nodes.upperBound {
            append(node, of: text, in: line.window)
            node = text.tree[node].kind == .image ? text.tree.behind(node) : node.advanced(by: 1)
        }
        close(start, in: text.tree.source, isQuoted: isQuoted, isCell: isCell)
    }
}

// MARK: - Passages

extension ProseBuilder {
    /// Where a passage starts.
    private struct Start {
        let byte: Int
        let value: Int

        init(_ builder: ProseBuilder) {
            byte = builder.bytes.count
            value = builder.values.count
        }
    }

    private mutating func close(
        _ start: Start, in file: SourceFile, isQuoted: Bool = false, isSetting: Bool = false, isCell: Bool = false
    ) {
        let range = start.byte..<bytes.count
        let found = words.scan(bytes, in: range, values: values[start.value...])
        if isQuoted, !range.isEmpty {
            quotations.append(range)
        } else if !found.signs.isDisjoint(with: [.quotationMark, .apostrophe]) {
            quotations += bytes[range].quotations
        }
        if files.last !== file { files.append(file) }
        passages.append(
            PassageRange(
                bytes: range, words: found.words, file: files.count - 1, isQuoted: isQuoted, isSetting: isSetting,
                isCell: isCell,
                signs: found.signs, classes: found.classes, traits: found.traits))
    }
}

// MARK: - Pieces

extension ProseBuilder {
    private mutating func append(_ node: NodeID, of text: PaperText, in window: Range<Int>) {
        let tree = text.tree
        switch tree[node].kind {
        case .text where tree[node].isVerbatim && !text.marks.values.contains(node):
            let (part, start) = (tree.textRange(of: node), tree[node].range.lowerBound)
            let own = part.clamped(to: window)
            append(tree.text[own], writtenAt: start + own.lowerBound - part.lowerBound)
        case .text: appendText(node, of: text, in: tree.textRange(of: node).clamped(to: window))
        case .softBreak: append([.space], standingFor: tree[node].range)
        case .link:
            guard text.marks.links.contains(node), let words = text.marks.links[node]?.words else { break }
            append(Array(words.utf8)[...], standingFor: tree[node].range)
        // What is no reading text, and what ends a sentence.
        case .inlineCode, .inlineHTML, .image, .footnoteReference, .hardBreak:
            append([.lineFeed], standingFor: tree[node].range)
        default: break
        }
    }

    private mutating func appendText(_ node: NodeID, of text: PaperText, in range: Range<Int>) {
        let source = TextSource(node, of: text.tree)
        var next = range.lowerBound
        for value in text.marks.values[node] ?? []
        where value.place.lowerBound >= next && value.place.upperBound <= range.upperBound {
            append(next..<value.place.lowerBound, of: source)
            append(value, standingFor: source.range(of: value.place))
            next = value.place.upperBound
        }
        append(next..<range.upperBound, of: source)
    }

    private mutating func append(_ value: ValuePlace, standingFor range: Range<Int>) {
        for (index, line) in value.lines.enumerated() {
            if index > 0 { append([.lineFeed], standingFor: range) }
            let start = bytes.count
            append(Array(line.utf8)[...], standingFor: range)
            values.append(start..<bytes.count)
        }
    }

    private mutating func append(_ part: Range<Int>, of source: TextSource) {
        let slice = source.text[part]
        switch source.kind {
        case .written(let offset): append(slice, writtenAt: part.lowerBound + offset)
        case .escaped:
            var place = part.lowerBound
            while place < part.upperBound {
                let end = slice.endOfScalar(at: place)
                append(slice[place..<end], standingFor: source.range(of: place..<end))
                place = end
            }
        case .elsewhere(let range): append(slice, standingFor: range)
        }
    }
}

// MARK: - Bytes

extension ProseBuilder {
    private mutating func append(_ text: ArraySlice<UInt8>, standingFor range: Range<Int>) {
        let plain = text.withPlainSigns
        bytes += plain
        places.append(plain.count, standingFor: range)
    }

    private mutating func append(_ text: ArraySlice<UInt8>, writtenAt place: Int) {
        guard !text.isASCII else {
            bytes += text
            return places.append(text.count, writtenAt: place)
        }
        let start = place - text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let (sign, length) = text.plainSign(at: index) ?? (text[index], 1)
            bytes.append(sign)
            places.append(1, standingFor: (index + start)..<(index + start + length))
            index += length
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func endOfScalar(at index: Int) -> Int {
        var end = index + 1
        while end < endIndex, self[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
