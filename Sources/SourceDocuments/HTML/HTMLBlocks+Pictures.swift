extension HTMLBlocks {
    /// A picture that the page itself holds is taken; one that lies beside the page is named.
    mutating func addPicture(_ element: HTMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        counts.pictures += 1
        let place = style.place ?? SourcePlace("picture \(counts.pictures)")
        let source = element["src"] ?? ""
        let alternative = element["alt"] ?? ""
        if let data = DataAddress(source) {
            let id = document.pictures.count + 1
            document.pictures.append(
                SourcePicture(id: id, fileExtension: data.fileExtension, bytes: data.bytes, at: place))
            flow.line.add(.picture(id, alternative: alternative), style)
            return
        }
        flow.line.addBlank()
        let isPixel = element["width"] == "1" || element["height"] == "1"
        guard !isPixel || alternative.unicodeScalars.hasWords else { return }
        leaveOut(alternative, style, because: "it stands for a picture that the file does not hold")
        document.doubts.append(.pictureBeside(source, at: place))
    }
}

extension SourceDoubt {
    /// A picture that lies in a file of its own.
    static func pictureBeside(_ source: String, at place: SourcePlace) -> SourceDoubt {
        let name = source.hasPrefix("data:") ? "A picture" : "The picture “\(source)”"
        return SourceDoubt(
            "\(name) is not part of this file and was not taken. Copy it into the paper’s folder and name it in the text: "
                + "![what it shows](name-of-the-file.png).", at: place)
    }
}
