/// `Content/home-care/appraisal.md:8:3: error: what is wrong [rule]`
struct ShortFormat {
    func print(_ diagnostic: Diagnostic) -> String {
        "\(location(of: diagnostic.place)): \(diagnostic.severity.rawValue): "
            + "\(diagnostic.message.printable) [\(diagnostic.rule.id)]\n"
    }

    private func location(of place: Diagnostic.Place) -> String {
        (place.span?.description ?? place.path).printable
    }
}
