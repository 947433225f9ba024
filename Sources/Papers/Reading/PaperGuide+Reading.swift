package import Settings

extension PaperGuide {
    /// - Parameters:
    ///   - words: In the language of the paper.
    ///   - page: The page of a text in its own folder.
    ///   - anchor: What stands behind the `#` of a page of Markdown for a place.
    package init(
        to paper: Paper, words: ReferenceWords, page: (PaperDocument) -> PaperPage,
        anchor: (String, PaperDocument) -> String?
    ) {
        var texts: [String: Text] = [:]
        for document in paper.documents {
            guard let holder = paper.places.places(of: document) else { continue }
            let isMain = document == paper.mainDocument
            let label = paper.appendixNumber(of: document).map(words.appendix) ?? holder.text.title
            texts[document.file] = Text(
                holder, replaced: paper.places.replaced, page: page(document), words: words,
                label: isMain ? "" : label
            ) { anchor($0, document) }
        }
        self.init(
            title: paper.title, texts: texts, mainFile: paper.mainDocument.file, files: paper.documents.map(\.file))
    }
}

extension PaperGuide.Text {
    fileprivate init(
        _ holder: TextPlaces, replaced: [String: String], page: PaperPage, words: ReferenceWords, label: String,
        anchor: (String) -> String?
    ) {
        self.page = page
        self.words = label
        ids = holder.places.map(\.id)
        var spots: [String: PaperGuide.Spot] = [:]
        for place in holder.places {
            let id = replaced[place.id] ?? place.id
            let reference = holder.reference(to: place, words: words)
            let isPart = place.isCountedInItsText && !label.isEmpty
            spots[place.id] = PaperGuide.Spot(
                html: id, markdown: anchor(id),
                words: isPart ? reference.map { words.reference($0, of: label) } : reference)
        }
        for (heading, id) in holder.headingAnchors where spots[heading] == nil { spots[heading] = spots[id] }
        places = spots
    }
}
