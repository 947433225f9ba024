internal import OfficeFiles

/// The pictures of a file, each read once, however often it is shown.
struct PictureStore {
    private let archive: ZipArchive
    private let most: Int
    private(set) var pictures: [SourcePicture] = []
    private var known: [String: SourcePicture.ID] = [:]
    private var bytes = 0

    init(archive: ZipArchive, most: Int) {
        self.archive = archive
        self.most = most
    }

    /// - Parameter part: Its name inside the file.
    /// - Throws: When the file does not hold it, it cannot be unpacked, or there are more than any report has.
    mutating func picture(_ part: String, at place: SourcePlace) throws(OfficeFault) -> SourcePicture.ID {
        if let id = known[part] { return id }
        var unpacked: [UInt8] = []
        let most = self.most - bytes
        try archive.read(part) { piece throws(OfficeFault) in
            guard unpacked.count + piece.count <= most else { throw .tooLarge("pictures") }
            unpacked += piece
        }
        bytes += unpacked.count
        let id = pictures.count + 1
        let name = part.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
        let ending = name.utf8.split(separator: UInt8(ascii: ".")).dropFirst().last.map { String(Substring($0)) } ?? ""
        pictures.append(SourcePicture(id: id, fileExtension: ending.lowercased(), bytes: unpacked, at: place))
        known[part] = id
        return id
    }
}
