import Publishing

/// The templates as a list for people: the name, whose it is, and what it makes.
struct TemplateList {
    private let lines: [(name: String, whose: String, meaning: String)]

    /// - Throws: A `FileError`.
    init(in folder: String, through files: any ReadableFiles) throws(FileError) {
        var lines: [(name: String, whose: String, meaning: String)] = []
        for copy in TemplateCopy.all {
            let path = "\(folder)/\(copy.path)"
            let isOwn = try files.status(of: path) != nil
            lines.append((copy.name, isOwn ? path : "the program’s", copy.meaning ?? ""))
        }
        self.lines = lines
    }

    /// Ends with a line's end.
    var text: String {
        let nameWidth = lines.map(\.name.unicodeScalars.count).max() ?? 0
        let whoseWidth = lines.map(\.whose.unicodeScalars.count).max() ?? 0
        return lines.map {
            "\($0.name.padded(to: nameWidth))  "
                + ($0.meaning.isEmpty ? $0.whose : "\($0.whose.padded(to: whoseWidth))  \($0.meaning)") + "\n"
        }.joined()
    }
}
