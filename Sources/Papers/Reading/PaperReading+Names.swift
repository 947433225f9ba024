internal import Diagnostics
internal import Settings
internal import Values

extension PaperReading {
    /// What its texts can name, and where they do.
    package var names: PaperNames {
        let language = parsed.settings.lazy.compactMap(\.language).first?.value ?? site.language
        let settings =
            parsed.settings.flatMap { $0.switching?.compared.map(\.figure) ?? [] }
            + parsed.data.tables.flatMap { $0.marks.map(\.value) }
        return PaperNames(
            KnownNames(data, options: appraisal?.options.map(\.name) ?? [], optionsAreKnown: doubts.optionsAreKnown),
            data,
            texts: texts, places: places, words: site.words[language].places, settings: settings,
            files: [source.report, source.appraisal].compactMap(\.self) + source.texts + source.dataFiles,
            path: source.path)
    }
}
