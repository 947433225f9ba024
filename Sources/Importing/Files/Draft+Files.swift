internal import Papers
package import Settings
internal import SourceDocuments

extension Draft {
    /// The files of the paper. What writing them did to the words is in the log then.
    ///
    /// - Parameter site: For the words by which it calls options.
    package mutating func files(_ site: Site) -> [ImportedFile] {
        let pictures = PictureFiles(self.pictures, addingTo: &log)
        leaveOutPictures(besides: pictures.paths)
        var files: [ImportedFile] = []
        for text in texts(site) {
            var writer = MarkdownWriter(self, pictures: pictures.paths)
            let bytes = text.settings.frontMatter + writer.write(title: text.title, text.blocks)
            files.append(ImportedFile(path: text.document.file, bytes: bytes))
            log = writer.log
        }
        for case .data(let table) in blocks { files.append(ImportedFile(path: "\(table.name).csv", bytes: table.csv)) }
        return files + pictures.files
    }

    /// The words that stand for a picture which no page can show.
    private mutating func leaveOutPictures(besides paths: [SourcePicture.ID: String]) {
        var log = self.log
        for case .block(var block) in blocks {
            block.changeLines { line in
                for case .picture(let id, let alternative) in line.inlines
                where paths[id] == nil && !alternative.isEmpty {
                    log.leftOut.append(
                        LeftOutWords(alternative, at: line.place, because: "they describe a picture that was left out"))
                }
            }
        }
        self.log = log
    }
}
