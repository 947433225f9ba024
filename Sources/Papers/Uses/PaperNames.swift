package import Diagnostics
internal import Markdown
internal import Settings
package import Values

/// What the texts of a paper can name, and where they name it: for who writes them.
package struct PaperNames: Sendable {
    /// What each name stands for.
    package let known: KnownNames
    package let data: PaperData
    private let texts: [PaperText]
    private let places: Places
    private let words: PlaceWords
    /// Names that settings hold without braces.
    private let settings: [Located<String>]
    /// The texts and data of its folder, also those that no page shows.
    private let files: [SourceFile]
    /// The folder: `Content/home-care`.
    private let path: String

    init(
        _ known: KnownNames, _ data: PaperData, texts: [PaperText], places: Places, words: PlaceWords,
        settings: [Located<String>], files: [SourceFile], path: String
    ) {
        self.known = known
        self.data = data
        self.texts = texts
        self.places = places
        self.words = words
        self.settings = settings
        self.files = files
        self.path = path
    }
}

/// A name in double braces, without them.
package struct NamedPlace: Sendable {
    package let name: String
    package let span: Span

    package init(_ name: String, at span: Span) {
        (self.name, self.span) = (name, span)
    }
}

extension PaperNames {
    /// A file of the paper that was read; nil for any other.
    package func file(at path: String) -> SourceFile? { files.first { $0.path == path } }

    /// The names of all blocks, also of tables that no text shows yet: `table.budget`.
    package var blocks: [String] {
        let known = known.blocks
        let tables = files.compactMap(dataFile).filter { $0.kind.mayBeTable && $0.isNamable }.map { "table.\($0.name)" }
        return known + tables.filter { !known.contains($0) }
    }

    /// All names in double braces, known or not, in the order of the texts.
    package var uses: [NamedPlace] {
        texts.flatMap { text in
            let tree = text.tree
            let code = tree.all.filter { [.code, .inlineCode].contains(tree[$0].kind) }.map { tree[$0].range }
            return tree.source.namedPlaces.filter { use in
                !code.contains { $0.contains(use.span.range.lowerBound) }
            }
        } + files.filter { dataFile($0)?.name == Criterion.file }.flatMap(\.namedPlaces)
    }

    /// Nil for a text.
    private func dataFile(_ file: SourceFile) -> DataFile? {
        DataFile(String(decoding: file.path.utf8.dropFirst(path.utf8.count + 1), as: UTF8.self))
    }

    /// The part of the pages that a place of the texts belongs to: `paragraph 3.4`; nil for a place of another file.
    package func part(holding span: Span) -> String? {
        guard let text = texts.first(where: { $0.tree.source.path == span.file.path }) else { return nil }
        return places.places(of: text.document)?.part(at: span.range.lowerBound, words: words).label
    }

    /// Where texts and settings name a figure, or what is said of it: the bytes of its own name alone.
    ///
    /// - Parameter figure: What stands after `figures.`.
    package func places(naming figure: String) -> [Span] {
        let inTexts = uses.flatMap { use in
            use.parts.enumerated().filter { use.isOfFigure(at: $0.offset) && $0.element.text == figure }
                .map { $0.element.span }
        }
        let inSettings = settings.filter { $0.value.figureName == figure }.compactMap { setting -> Span? in
            let file = setting.span.file
            return file.bytes[setting.span.range].firstRange(ofBytes: setting.value.utf8).map {
                Span(file, ($0.upperBound - figure.utf8.count)..<$0.upperBound)
            }
        }
        return inTexts + inSettings
    }
}

extension NamedPlace {
    /// The figure whose name holds a place; nil for a place in any other name.
    package func figure(at offset: Int) -> (name: String, span: Span)? {
        let held = parts.enumerated().first { part in
            isOfFigure(at: part.offset)
                && (part.element.span.range.contains(offset) || part.element.span.range.upperBound == offset)
        }
        // Elsewhere in the name of a figure’s value, that figure is meant.
        let part = held?.element ?? (isOfFigure(at: 1) && parts.count > 1 ? parts[1] : nil)
        return part.map { ($0.text, $0.span) }
    }

    /// `figures.cost`, `figures.cost.working`, `switch.rate`, `switch.rate.cost-now`
    fileprivate func isOfFigure(at index: Int) -> Bool {
        let first = name.utf8.prefix { $0 != UInt8(ascii: ".") }
        return first.elementsEqual("figures".utf8) && index == 1
            || first.elementsEqual("switch".utf8) && [1, 2].contains(index)
    }

    fileprivate var parts: [(text: String, span: Span)] {
        var start = span.range.lowerBound
        return name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { part in
            defer { start += part.count + 1 }
            return (String(decoding: part, as: UTF8.self), Span(span.file, start..<(start + part.count)))
        }
    }
}

extension SourceFile {
    /// The names in double braces, line by line.
    package var namedPlaces: [NamedPlace] {
        guard bytes.firstRange(ofBytes: "{{".utf8) != nil else { return [] }
        return (1...lineCount).flatMap { number -> [NamedPlace] in
            guard let line = rangeOfLine(number) else { return [] }
            return NamePlaces(in: bytes, range: line).places.compactMap { place in
                guard let name = place.name else { return nil }
                let inside = (place.range.lowerBound + 2)..<(place.range.upperBound - 2)
                let written = bytes[inside].trimmingBlanks().indices
                return NamedPlace(name, at: Span(self, written))
            }
        }
    }
}
