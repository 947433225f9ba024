import ArgumentParser
import Diagnostics

/// `appraise explain`: what a rule means.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a rule means, with an example and what to do; without a rule, list them all.",
        discussion: """
            The name of a rule stands in brackets at the end of each of its findings. Its entry shows an example that \
            goes wrong, the same mended, and whether the finding can be lowered in site.yml or accepted by a paper.
            """)

    @Argument(help: ArgumentHelp("The rule, such as bullet-sign.", valueName: "rule"))
    var rule: String?

    @Option(help: "How it is printed: text for people, json for other programs.")
    var format = CatalogueFormat.text

    func run() async throws {
        guard let name = rule.map(Self.withoutBrackets) else {
            switch format {
            case .text: return try Terminal.output.write(RuleList(Rule.all).text)
            case .json: return try Terminal.output.write(bytes: RuleCatalogue.file(of: Rule.all))
            }
        }
        guard let rule = Rule.all.first(where: { $0.id.utf8.elementsEqual(name.utf8) }) else {
            let near = didYouMean(name, among: Rule.all.map(\.id)) ?? "“appraise explain” alone lists them all"
            Terminal.error.say("appraise: there is no rule \(name.quoted); \(near)\n")
            throw ExitStatus.usage
        }
        try await Run.reportingFailures {
            let entry = try await CatalogueEntry(rule, checkedBy: ExampleCheck())
            switch format {
            case .text: try Terminal.output.write(entry.text)
            case .json: try Terminal.output.write(bytes: RuleCatalogue.file(of: entry))
            }
        }
    }

    /// Who copies the name from a finding may take its brackets along.
    private static func withoutBrackets(_ argument: String) -> String {
        String(argument.unicodeScalars.filter { $0 != "[" && $0 != "]" }.map(Character.init))
    }
}

/// How an entry of the catalogue is printed.
enum CatalogueFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
