internal import Settings

extension PaperStructure {
    /// The parts of each page that have headings, by the paths of the texts' files.
    func places(in texts: PaperTexts, words: PlaceWords) -> [String: PagePlaces] {
        var places: [String: PagePlaces] = [:]
        if let text = texts.report, let report { places[text.document.source.path] = PagePlaces(of: report, words) }
        if let text = texts.appraisal, let appraisal {
            places[text.document.source.path] = PagePlaces(of: appraisal, words)
        }
        for (text, appendix) in zip(texts.appendices, appendixTexts) {
            places[text.document.source.path] = PagePlaces(of: appendix, words)
        }
        return places
    }
}
