internal import OfficeFiles

/// What the texts of one file share while they are read: the document that comes of it, and what is compared at the end.
final class WordReading {
    let file: WordFile
    let choice: ChangeChoice
    var document = SourceDocument()
    var pictures: PictureStore
    var bookmarks = BookmarkIndex()
    var sequences = SequenceCounter()
    var notes = NoteIndex()
    /// Where comments stand, by their ids.
    var comments: [String: SourcePlace] = [:]
    /// Charts and diagrams whose place is known, by their parts.
    var places: [String: SourcePlace] = [:]
    var bound: BoundData
    /// Why the file cannot be imported, found on the way.
    private(set) var refusal: String?
    var cellsLeft: Int
    private var ids = 0
    private var formats: Set<String> = []

    init(_ file: WordFile, choice: ChangeChoice) {
        self.file = file
        self.choice = choice
        pictures = PictureStore(archive: file.archive, most: file.limits.pictures)
        bound = BoundData(file)
        cellsLeft = file.limits.cells
    }

    func nextID() -> Int {
        ids += 1
        return ids
    }

    func refuse(_ message: String) { refusal = refusal ?? message }

    func leaveOut(_ text: String, at place: SourcePlace, because reason: LeftOutReason) {
        document.leftOut.append(LeftOutWords(text, at: place, because: reason.rawValue))
    }

    func doubt(_ message: String, at place: SourcePlace) {
        document.doubts.append(SourceDoubt(message, at: place))
    }

    /// Says once that a format of numbers is not read.
    func doubt(format: String, at place: SourcePlace) {
        guard formats.insert(format).inserted else { return }
        doubt(
            "the numbers of this list are written in figures: the form that Word shows (\(format)) is not known",
            at: place)
    }
}
