internal import Diagnostics

/// Something in a picture's file that no page shows, and that anybody can read who saves the file.
struct PictureNote: Equatable {
    /// As an author knows it: `the author “J. Moss”`.
    let what: String
    /// Whether it says where a photograph was taken.
    let isPosition: Bool

    init(_ what: String, isPosition: Bool = false) { (self.what, self.isPosition) = (what, isPosition) }

    static let position = PictureNote("where it was taken", isPosition: true)
}

/// All notes of one picture, and what of its bytes to take out.
struct PictureNotes {
    private(set) var notes: [PictureNote] = []
    /// Bytes to take out, and what is to stand there: in order and apart. Only where all can be taken out so.
    private(set) var cuts: [(range: Range<Int>, text: String)] = []
    /// Whether `cuts` takes everything out.
    private(set) var canBeCut = true

    /// - Parameter range: The bytes to take out; nil where that would change others.
    mutating func add(_ new: [PictureNote], cutting range: Range<Int>?, leaving text: String = "") {
        guard !new.isEmpty else { return }
        for note in new where !notes.contains(note) { notes.append(note) }
        if let range { cuts.append((range, text)) } else { canBeCut = false }
    }
}

extension Collection<UInt8> {
    /// The first words of a text, as they are shown.
    var shownText: String {
        let text = String(decoding: prefix { $0 != 0 }.prefix(400), as: UTF8.self)
        let words = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
            .withSingleBlanks
        let start = words.unicodeScalars.prefix(60)
        return start.count < words.unicodeScalars.count
            ? "\(String(String.UnicodeScalarView(start)))…" : words
    }
}
