/// `Content/home-care/appraisal.md:8:3: error: what is wrong [rule]`
struct ShortFormat {
    func print(_ finding: SettledFinding) -> String { print(finding, as: finding.severity.rawValue) }

    func print(_ finding: SettledFinding, as label: String) -> String {
        let location = (finding.span?.description ?? finding.path).printable
        return "\(location): \(label): \(finding.message.printable) [\(finding.rule.id)]\n"
    }
}
