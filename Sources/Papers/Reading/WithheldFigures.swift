internal import Diagnostics
internal import Values

extension PaperReading {
    /// The names of the figures that no column marks and that only exempt texts name.
    package var withheldFigures: Set<String> {
        namesOfWithheldFigures(besides: parsed.exemptFiles(of: source), LineSet(source.exemptLines))
    }

    /// The names of the figures that only exempt parts of the texts name: these are no more for everybody than what stands
    /// there, though no column marks their rows.
    func namesOfWithheldFigures(besides files: Set<String>, _ lines: LineSet) -> Set<String> {
        let exempt = source.figuresOfExemptTexts(files, lines)
        guard !exempt.isEmpty else { return [] }
        let open = parsed.figuresOfOpenTexts(of: source, besides: files, lines)
        return data.withheldFigures(namedBy: exempt, open: open.union(use.figures.map(\.figure.name)))
    }

    /// Whether texts of the paper are exempt, where what is found here is for everybody: a place may be in one of them.
    package var withholdsTexts: Bool { site.edition == .open && !parsed.exemptFiles(of: source).isEmpty }

    /// Those of some figures that are exempt, where what is found here is for everybody.
    package func withheld(among names: [String]) -> Set<String> {
        guard site.edition == .open, !names.isEmpty else { return [] }
        let withheld = withheldFigures
        return Set(names.filter { data.exemptFigures.hides($0) || withheld.contains($0) })
    }
}

extension PaperTexts {
    /// What is wrong with figures that everybody may read and whose working says one that only exempt parts of the texts
    /// name. Rows that are marked as exempt are looked at elsewhere.
    func workingsOfWithheldFigures(in source: PaperSource, _ data: PaperData, _ use: DataUse) -> [Diagnostic] {
        let (files, lines) = (exemptFiles(of: source), LineSet(source.exemptLines))
        var withheld = source.figuresOfExemptTexts(files, lines)
        guard !withheld.isEmpty, let figures = data.figures else { return [] }
        withheld.subtract(figuresOfOpenTexts(of: source, besides: files, lines))
        return use.figures.filter { !$0.places.isEmpty }.compactMap { used in
            let name = used.figure.name
            let parts = figures.namesBehind(name).filter { withheld.contains($0) && !data.exemptFigures.hides($0) }
            guard !parts.isEmpty else { return nil }
            let place = use.uses.first { $0.isOf(figure: name) }?.span ?? used.figure.span
            return .workingOfWithheld(name, from: parts, at: place)
        }
    }

    /// The figures that texts and data name which everybody reads.
    fileprivate func figuresOfOpenTexts(
        of source: PaperSource, besides files: Set<String>, _ lines: LineSet
    ) -> Set<String> {
        var open: Set<String> = []
        for text in source.openTexts(besides: files, lines) { open.formUnion(text.figureNames) }
        for file in source.dataFiles { open.formUnion(file.bytes.figureNames) }
        for settings in settings { open.formUnion(settings.switching?.compared.map(\.figure.value) ?? []) }
        return open
    }
}

extension Figures {
    /// The figures that one is worked out from, in the order in which they are come upon.
    fileprivate func namesBehind(_ name: String) -> [String] {
        var (found, waiting) = ([String](), [name])
        var seen: Set = [name]
        while let next = waiting.popLast() {
            for part in figure(named: next)?.dependencies.map(\.figureName) ?? [] where seen.insert(part).inserted {
                found.append(part)
                waiting.append(part)
            }
        }
        return found
    }
}

extension NameUse {
    fileprivate func isOf(figure: String) -> Bool {
        name.utf8.elementsEqual("figures.\(figure)".utf8) || name.utf8.starts(with: "figures.\(figure).".utf8)
    }
}

extension PaperSource {
    /// The figures that exempt parts of the texts name.
    ///
    /// - Parameters:
    ///   - files: The paths of texts that are exempt.
    ///   - lines: Those of other texts.
    fileprivate func figuresOfExemptTexts(_ files: Set<String>, _ lines: LineSet) -> Set<String> {
        var exempt: Set<String> = []
        for block in exemptBlocks { exempt.formUnion(block.contents.figureNames) }
        for text in texts where files.contains(text.path) { exempt.formUnion(text.bytes.figureNames) }
        if !lines.isEmpty { exempt.formUnion(self.lines(in: lines).flatMap(\.figureNames)) }
        return exempt
    }

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
