internal import Pictures
internal import SourceDocuments

/// The pictures of a document as files of a paper's folder.
struct PictureFiles {
    private(set) var files: [ImportedFile] = []
    /// The files' paths by the pictures. Only looked up.
    private(set) var paths: [SourcePicture.ID: String] = [:]

    /// - Parameter log: Gets those that no page can show.
    init(_ pictures: [SourcePicture], addingTo log: inout ImportLog) {
        for picture in pictures {
            let path = "images/picture-\(files.count + 1).\(picture.fileExtension)"
            guard PictureKind(ofPath: path) != nil else {
                log.doubt(
                    "The picture is of the kind \(picture.fileExtension), which no page can show, and was left out. "
                        + "Save it as PNG or SVG, put it into the folder images, and name it in the text.",
                    at: picture.place)
                continue
            }
            paths[picture.id] = path
            files.append(ImportedFile(path: path, bytes: picture.bytes))
        }
    }
}
