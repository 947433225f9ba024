internal import Diagnostics
internal import Values

extension PaperReading {
    /// The names of the figures that only exempt parts of the texts name: these are no more for everybody than what stands
    /// there, though no column marks their rows.
    func namesOfWithheldFigures(besides files: Set<String>, _ lines: LineSet) -> Set<String> {
        var exempt: Set<String> = []
        for block in source.exemptBlocks { exempt.formUnion(block.contents.figureNames) }
        for text in source.texts where files.contains(text.path) { exempt.formUnion(text.bytes.figureNames) }
        if !lines.isEmpty { exempt.formUnion(source.lines(in: lines).flatMap(\.figureNames)) }
        guard !exempt.isEmpty else { return [] }
        var open = Set(use.figures.map(\.figure.name))
        for text in source.openTexts(besides: files, lines) { open.formUnion(text.figureNames) }
        for file in source.dataFiles { open.formUnion(file.bytes.figureNames) }
        for settings in parsed.settings { open.formUnion(settings.switching?.compared.map(\.figure.value) ?? []) }
        return data.withheldFigures(namedBy: exempt, open: open)
    }
}

extension PaperSource {
    /// The bytes of these lines of the texts.
    fileprivate func lines(in lines: LineSet) -> [[UInt8]] {
        ([report, appraisal].compactMap(\.self) + texts).flatMap { text in
            (1...text.lineCount).filter { lines.meets(FileLines(path: text.path, $0...$0)) }.map { number in
                Array(text.bytes[text.rangeOfLine(number) ?? 0..<0])
            }
        }
    }
}

extension [UInt8] {
    /// `cost-new` of `{{ figures.cost-new.working }}`
    fileprivate var figureNames: Set<String> {
        let sign = Array("figures.".utf8)
        var (names, rest) = (Set<String>(), self[...])
        while let place = rest.firstRange(ofBytes: sign) {
            rest = rest[place.upperBound...]
            let name = rest.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            if !name.isEmpty { names.insert(String(decoding: name, as: UTF8.self)) }
        }
        return names
    }
}
