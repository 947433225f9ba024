internal import Datasets
internal import Papers

extension Paper {
    /// The files beside the paper's pages that hold its data: `home-care/data/rates.csv` … and `paper.json`, for every
    /// paper, since its options are data too.
    package var dataPages: [Page] {
        data.files.map { file in
            Page(path: "\(slug)/\(Self.dataFolder)/\(file.name).csv", bytes: file.table.publishedCSV)
        } + [Page(path: "\(slug)/\(Self.dataFolder)/paper.json", bytes: PaperJSON.file(of: self))]
    }

    /// The names of these files.
    var dataFileNames: [String] { data.files.map { "\($0.name).csv" } + ["paper.json"] }

    static let dataFolder = "data"
}

extension DataTable {
    /// The rows as they were read, whatever kind of file they came from, safe to be opened in a spreadsheet.
    var publishedCSV: [UInt8] {
        csv(safeForSpreadsheets: true) { NumberCell.parse($0) != nil }
    }
}
