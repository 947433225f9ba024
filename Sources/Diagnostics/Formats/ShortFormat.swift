/// `Content/home-care/appraisal.md:8:3: error: what is wrong [rule]`
struct ShortFormat {
    func print(_ diagnostic: Diagnostic) -> String { print(diagnostic, as: diagnostic.severity.rawValue) }

    func print(_ diagnostic: Diagnostic, as label: String) -> String {
        "\(location(of: diagnostic.place)): \(label): \(diagnostic.message.printable) [\(diagnostic.rule.id)]\n"
    }

    private func location(of place: Diagnostic.Place) -> String {
        (place.span?.description ?? place.path).printable
    }
}
