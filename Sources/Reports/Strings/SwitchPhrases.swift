internal import Settings

/// What the table of switching values says of itself.
final class SwitchPhrases: Sendable {
    private let summaryPhrase: Phrase
    private let summaryDearerPhrase: Phrase
    private let nonePhrase: Phrase
    private let unknownPhrase: Phrase
    private let method: String
    private let methodTried: String

    init(_ reader: inout StringsReader) {
        summaryPhrase = reader.phrase("switch-summary", "option")
        summaryDearerPhrase = reader.phrase("switch-summary-dearer", "option")
        nonePhrase = reader.phrase("switch-none", "option", "drivers")
        unknownPhrase = reader.phrase("switch-unknown", "drivers")
        method = reader.words("switch-method")
        methodTried = reader.words("switch-method-tried")
    }

    /// `What would make Option 3 stop being the cheapest`
    func summary(_ option: String, isCheapest: Bool) -> String {
        (isCheapest ? summaryPhrase : summaryDearerPhrase).filled(option)
    }

    func none(_ option: String, _ drivers: [String]) -> String {
        nonePhrase.filled(option, drivers.joined(separator: ", "))
    }

    func unknown(_ drivers: [String]) -> String {
        let most = 20
        return unknownPhrase.filled(drivers.prefix(most).joined(separator: ", ") + (drivers.count > most ? ", …" : ""))
    }

    func method(hasTried: Bool) -> String { hasTried ? "\(method) \(methodTried)" : method }
}
