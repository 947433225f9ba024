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

    func text() throws -> String {
        try String(contentsOf: packageRoot.appending(path: "Content/\(slug)/appraisal.md"), encoding: .utf8)
    }

    var testDescription: String { slug }
}
