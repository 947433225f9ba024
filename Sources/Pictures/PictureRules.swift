package import Diagnostics

extension Rule {
    /// Every rule of this room.
    package static let ofPictures = [pictureKind, pictureForm, pictureContent]

    package static let pictureKind = Rule(
        "picture-kind", .error, "A picture's file is not of the kind that the ending of its name says.",
        example: .told(
            "A file called map.png holds a picture that was saved as JPEG, or no picture at all. Programs go by what a "
                + "file holds or by what it is called, each in its own way. Call a JPEG map.jpg, and write this name "
                + "in the text too; or open the picture and save it as PNG."))
}

extension Diagnostic {
    static func pictureKind(_ path: String, named kind: PictureKind, is actual: PictureKind?) -> Diagnostic {
        let advice = actual.map { "end its name in .\($0.endings[0]), in the text too, or save it as \(kind.name)" }
        return Diagnostic(
            .pictureKind, at: .path(path),
            "this file is called \(kind.name), but is \(actual.map { "a picture in \($0.name)" } ?? "no such picture")",
            suggestion: advice ?? "open the picture in the program that it was made with and save it as \(kind.name)")
    }
}
