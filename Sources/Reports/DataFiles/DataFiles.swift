package import Papers
package import Settings

extension Paper {
    /// The files beside the paper's pages that hold what of its data they name: `home-care/data/rates.csv` … and `paper.json`, for every
    /// paper, since its options are data too.
    ///
    /// - Parameter edition: Whose they are.
    package func dataPages(in edition: Edition) -> [Page] {
        published.tables.map { table in
            Page(path: "\(slug)/\(Self.dataFolder)/\(table.name).csv", bytes: table.csv)
        } + [Page(path: "\(slug)/\(Self.dataFolder)/paper.json", bytes: PaperJSON.file(of: self, in: edition))]
    }

    /// The names of these files.
    var dataFileNames: [String] { published.tables.map { "\($0.name).csv" } + ["paper.json"] }

    static let dataFolder = "data"
}
