package import Diagnostics

extension Rule {
    /// Every rule of this room.
    package static let ofPictures = [pictureKind, pictureForm, pictureContent, picturePosition, pictureMetadata]

    package static let pictureKind = Rule(
        "picture-kind", .error, "A picture's file is not of the kind that the ending of its name says.",
        example: .told(
            "A file called map.png holds a picture that was saved as JPEG, or no picture at all. Programs go by what a "
                + "file holds or by what it is called, each in its own way. Call a JPEG map.jpg, and write this name "
                + "in the text too; or open the picture and save it as PNG."))

    package static let picturePosition = Rule(
        "picture-position", .error,
        "A photograph says where it was taken, and whoever saves it from a page can read it.",
        example: .told(
            "Telephones write into each photograph where it was taken, to a few metres: perhaps at the door of a resident. "
                + "No page shows it, but everybody who saves the picture has it. “appraise check --fix” takes it out of "
                + "the file, with what else is noted there, and leaves how the picture is turned and its colours."))

    package static let pictureMetadata = Rule(
        "picture-metadata", .warning,
        "A picture's file holds what no page shows: an author, a comment, the path of another file.",
        canBeLowered: true,
        example: .file(
            "map.svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">
            <!-- ask finance whether we may show this -->
            <rect width="80" height="40" fill="#2f43a5"/>
            </svg>
            """,
            mended: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">
                <rect width="80" height="40" fill="#2f43a5"/>
                </svg>
                """,
            given: [.text("![The wards of the council](map.svg)")]))
}

extension Diagnostic {
    /// Nil for a picture without notes. One finding for all, since one export or one fix takes all out.
    static func pictureNotes(_ notes: PictureNotes, in file: SourceFile, at place: Place) -> Diagnostic? {
        guard !notes.notes.isEmpty else { return nil }
        let isPosition = notes.notes.contains(where: \.isPosition)
        let list = notes.notes.filter(\.isPosition) + notes.notes.filter { !$0.isPosition }
        let more = list.count > mostNotes ? ", and \(list.count - mostNotes) more" : ""
        let cuts = notes.cuts.map { Fix.Replacement($0.range, $0.text) }
        let fix = notes.canBeCut ? Fix(in: file, cuts, isSafe: true) : nil
        return Diagnostic(
            isPosition ? .picturePosition : .pictureMetadata, at: place,
            "no page shows it, but the file holds \(list.prefix(mostNotes).map(\.what).joined(separator: ", "))\(more)",
            suggestion: fix == nil
                ? "export the picture anew without metadata"
                : "“appraise check --fix” takes it out of the file; or export the picture without metadata",
            fix: fix)
    }

    private static let mostNotes = 6

    static func pictureKind(_ path: String, named kind: PictureKind, is actual: PictureKind?) -> Diagnostic {
        let advice = actual.map { "end its name in .\($0.endings[0]), in the text too, or save it as \(kind.name)" }
        return Diagnostic(
            .pictureKind, at: .path(path),
            "this file is called \(kind.name), but is \(actual.map { "a picture in \($0.name)" } ?? "no such picture")",
            suggestion: advice ?? "open the picture in the program that it was made with and save it as \(kind.name)")
    }
}
