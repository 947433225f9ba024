internal import Datasets
internal import Diagnostics

/// The values of `figures.homecare-now`, `figures.homecare-now.working` …
extension Figures: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.first == "figures", (2...3).contains(parts.count), let figure = figure(named: parts[1]) else {
            return nil
        }
        let words: String?
        switch parts.dropFirst(2).first {
        case nil: return NamedValue(name, figure.printed, figure.quantity, at: figure.span)
        case "working": words = figure.working
        case "source": words = figure.source
        case "period": words = figure.period
        default: words = nil
        }
        return words.map { NamedValue(name, $0, at: figure.span) }
    }

    package func names(most: Int) -> [String] {
        let all = figures.prefix(most).flatMap { figure in
            let words = [("working", figure.working), ("source", figure.source), ("period", figure.period)]
            return ["figures.\(figure.name)"]
                + words.filter { $0.1 != nil }.map { "figures.\(figure.name).\($0.0)" }
        }
        return Array(all.prefix(most))
    }
}
