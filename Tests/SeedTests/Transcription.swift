import Datasets
import Diagnostics
import Foundation
import TestSupport
import Testing

/// A paper of `Content/` and the published text it was written from.
struct Transcription: Sendable, CustomTestStringConvertible {
    let slug: String
    let seed: @Sendable () throws -> SeedPaper

    static let all = [
        Transcription(slug: "contracting-methodologies", seed: SeedPaper.contractingMethodologies),
        Transcription(slug: "commissioning-options", seed: SeedPaper.commissioningOptions),
    ]

    /// The paper as its author wrote it, with the figures of its spreadsheets where their names stand. Tables made of
    /// data are left out: nobody published them.
    func text() throws -> String {
        let folder = try SampleFolder(slug)
        let values = try folder.dataFiles.map(Self.values).joined()
        return values.reduce(String(decoding: folder.appraisal.bytes, as: UTF8.self)) { text, value in
            text.replacingOccurrences(of: "{{ \(value.name) }}", with: value.printed)
        }.replacingOccurrences(of: "{{ rates.table }}", with: "")
    }

    private static func values(in file: SourceFile) throws -> [(name: String, printed: String)] {
        var diagnostics: [Diagnostic] = []
        let table = try #require(DataTable.read(file, diagnostics: &diagnostics))
        let isRates = file.path.hasSuffix("/rates.csv")
        let key = try #require(table.column(isRates ? "authority" : "name"))
        let value = try #require(table.column(isRates ? "rate" : "value"))
        return (0..<table.rowCount).map { row in
            let name = Slug.make(table.cell(row: row, column: key).text)
            return ("\(isRates ? "rates" : "figures").\(name)", table.cell(row: row, column: value).text)
        }
    }

    var testDescription: String { slug }
}
