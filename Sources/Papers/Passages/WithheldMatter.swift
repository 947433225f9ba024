internal import Diagnostics
internal import Settings
internal import Values

/// What of a version not everybody may read, so that a list of changes repeats nothing of it that was public before. It is
/// there to be compared with: nothing of it is printed but the words of the law.
package struct WithheldMatter: Sendable {
    /// A block, a row of data, an exempt file.
    package struct Part: Sendable {
        /// What everybody reads in its place, `[Not for publication: …]`; nil where nothing marks it itself.
        package let statement: String?
        /// What names of its values begin with, `figures.offer`; the path of a file inside the folder.
        package let names: [String]
        /// All that it says, as it is written.
        package let texts: [String]

        package init(statement: String?, names: [String], texts: [String]) {
            (self.statement, self.names, self.texts) = (statement, names, texts)
        }
    }

    package let parts: [Part]

    package init(_ parts: [Part]) { self.parts = parts }

    package static let none = WithheldMatter([])
}

extension PaperReading {
    /// What is kept back of it, in its texts, its data and its appendices; in the exempt edition nothing is.
    package var withheldMatter: WithheldMatter {
        guard site.edition == .open else { return .none }
        let paths = parsed.exemptFiles(of: source)
        let withheld = namesOfWithheldFigures(besides: paths, LineSet(source.exemptLines))
        let derived = data.exemptCells(besides: withheld).map { cells in
            WithheldMatter.Part(statement: nil, names: withheld.sorted().map { "figures.\($0)" }, texts: cells.texts)
        }
        let texts = withheldBlocks + withheldFiles(paths)
        // A figure that only exempt text names is kept back as that text is.
        let figures = withheld.sorted().map { "figures.\($0)" }.map { name in
            WithheldMatter.Part(
                statement: texts.first { $0.texts.contains { $0.utf8.contains(bytes: name.utf8) } }?.statement,
                names: [name], texts: [])
        }
        return WithheldMatter(texts + listedAlone + withheldRows + figures + [derived].compactMap(\.self))
    }

    private func statement(of paragraph: Int) -> String? {
        let words = paper.map { site.words[$0.language] } ?? .english
        return words.exempt.words(named: "\(WithheldWords.name).\(paragraph)")
    }

    private var withheldBlocks: [WithheldMatter.Part] {
        (source.exemptBlocks + (source.inWelsh?.exemptBlocks ?? [])).map { block in
            WithheldMatter.Part(
                statement: statement(of: block.exemption.paragraph), names: [],
                texts: [String(decoding: block.contents, as: UTF8.self)])
        }
    }

    private var withheldRows: [WithheldMatter.Part] {
        data.markedRows.map { row in
            WithheldMatter.Part(statement: statement(of: row.paragraph), names: [row.name], texts: row.texts)
        }
    }

    /// Exempt appendices of which there is no file.
    private var listedAlone: [WithheldMatter.Part] {
        (parsed.report?.settings.appendices ?? []).filter { $0.exemption != nil && $0.file == nil }.map { appendix in
            WithheldMatter.Part(
                statement: appendix.exemption.flatMap { statement(of: $0.paragraph) },
                names: [appendix.title?.value].compactMap(\.self), texts: [])
        }
    }

    /// - Parameter paths: Those of files that are exempt.
    private func withheldFiles(_ paths: Set<String>) -> [WithheldMatter.Part] {
        let texts = source.texts + [source.appraisal].compactMap(\.self) + source.dataFiles + source.welshTexts
        return paths.sorted().map { path in
            let name = String(decoding: path.utf8.dropFirst(source.path.utf8.count + 1), as: UTF8.self)
            let setting = parsed.report?.settings.appendices.first { $0.file?.value == name }
            let own = [path, "\(source.path)/\(WelshFiles.name(for: name))"]
            let said = texts.filter { own.contains($0.path) }.map { String(decoding: $0.bytes, as: UTF8.self) }
            return WithheldMatter.Part(
                statement: setting?.exemption.flatMap { statement(of: $0.paragraph) }, names: [name],
                texts: [name] + said)
        }
    }
}
