package import Papers

extension Paper {
    /// The files beside the paper's pages that hold its data: `home-care/data/rates.csv` … and `paper.json`, for every
    /// paper, since its options are data too.
    package var dataPages: [Page] {
        data.files.map { file in
            Page(path: "\(slug)/\(Self.dataFolder)/\(file.name).csv", bytes: file.publishedCSV)
        } + [Page(path: "\(slug)/\(Self.dataFolder)/paper.json", bytes: PaperJSON.file(of: self))]
    }

    /// The names of these files.
    var dataFileNames: [String] { data.files.map { "\($0.name).csv" } + ["paper.json"] }

    static let dataFolder = "data"
}
