/// How many marks of each footnote a page has so far, so that each of them gets an id of its own.
struct NoteMarks: Sendable, Equatable {
    /// The number of marks by the note's number; looked up, never walked.
    private var counts: [Int: Int] = [:]

    init() {}

    /// The ids of the marks of a note, in the order in which they were written.
    func ids(ofNote number: Int) -> [String] {
        (0..<counts[number, default: 0]).map { Self.id(ofNote: number, mark: $0 + 1) }
    }

    /// Counts one more mark of a note and gives its id.
    mutating func add(toNote number: Int) -> String {
        counts[number, default: 0] += 1
        return Self.id(ofNote: number, mark: counts[number, default: 1])
    }

    static func noteID(_ number: Int) -> String { "note-\(number)" }

    /// The first mark has the plain id, since most notes have only one.
    private static func id(ofNote number: Int, mark: Int) -> String {
        mark == 1 ? "note-ref-\(number)" : "note-ref-\(number)-\(mark)"
    }
}
