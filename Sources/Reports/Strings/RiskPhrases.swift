internal import Settings
internal import Values

/// What the blocks of risks say of themselves.
final class RiskPhrases: Sendable {
    private let short: Phrase
    private let band: Phrase
    private let inBands: CountedPhrase
    private let none: String
    private let ofOption: CountedPhrase
    private let noneOfOption: Phrase
    private let matrixPhrase: CountedPhrase
    private let emptyMatrix: String
    private let unchanged: String
    private let falls: Phrase
    private let rises: Phrase
    private let scores: Phrase
    private let treat: String
    private let tolerate: String
    private let transfer: String
    private let terminate: String
    private let withheldPhrase: Phrase

    init(_ reader: inout StringsReader) {
        short = reader.phrase("risk-short", "number")
        band = reader.phrase("risks-band", "count", "band")
        inBands = reader.counted("risks-in-bands", "bands")
        none = reader.words("risks-none")
        ofOption = reader.counted("risks-of-option", "option", "bands")
        noneOfOption = reader.phrase("risks-of-option-none", "option")
        matrixPhrase = reader.counted("risks-matrix", "score")
        emptyMatrix = reader.words("risks-matrix-none")
        unchanged = reader.words("score-unchanged")
        falls = reader.phrase("score-falls", "points")
        rises = reader.phrase("score-rises", "points")
        scores = reader.phrase("scores", "first", "last")
        treat = reader.words("treat")
        tolerate = reader.words("tolerate")
        transfer = reader.words("transfer")
        terminate = reader.words("terminate")
        withheldPhrase = reader.phrase("risks-withheld", "paragraph", "part", "information")
    }
}

extension RiskPhrases {
    /// What a risk is called in short, by its place or by an id that is a number.
    func risk(_ number: String) -> String { short.filled(number) }

    /// `13 risks: 1 Very high, 7 High, 5 Medium`
    ///
    /// - Parameter bands: Those with risks in them.
    func risks(_ count: Int, of option: String? = nil, _ bands: [(band: String, count: Int)]) -> String {
        let parts = bands.map { band.filled(String($0.count), $0.band) }.joined(separator: ", ")
        guard !bands.isEmpty else { return option.map { noneOfOption.filled($0) } ?? none }
        return option.map { ofOption.filled(count, $0, parts) } ?? inBands.filled(count, parts)
    }

    /// - Parameter risks: The highest present score first.
    func matrix(of risks: [Risk]) -> String {
        risks.first.map { matrixPhrase.filled(risks.count, $0.present.phrase) } ?? emptyMatrix
    }

    /// That some risks are kept back, and by which paragraphs of Schedule 12A; nil where none are.
    func withheld(by paragraphs: [Int]) -> String? {
        let all = paragraphs.compactMap { paragraph in
            ExemptCategories.category(paragraph).map { category, part in
                withheldPhrase.filled(String(paragraph), String(part), category.words)
            }
        }
        return all.isEmpty ? nil : all.joined(separator: " ")
    }

    /// What a score does on its way to the next.
    func movement(_ change: Int) -> String {
        change == 0 ? unchanged : change < 0 ? falls.filled(String(-change)) : rises.filled(String(change))
    }

    /// `17 to 25`
    func range(_ first: Int, _ last: Int) -> String {
        first == last ? String(first) : scores.filled(String(first), String(last))
    }

    func response(_ response: RiskResponse) -> String {
        switch response {
        case .treat: treat
        case .tolerate: tolerate
        case .transfer: transfer
        case .terminate: terminate
        }
    }
}
