internal import Diagnostics
package import Papers
package import Revisions
package import Settings
internal import Templating

/// What changed in a paper since an earlier version of it, with what its page says around that.
package struct ToldRevision: Sendable {
    let revision: Revision
    /// As it is now.
    let paper: Paper
    let site: Site
    /// What the earlier version is called.
    let since: String

    package init(_ revision: Revision, of paper: Paper, in site: Site, since: String) {
        (self.revision, self.paper, self.site, self.since) = (revision, paper, site, since)
    }
}

/// The list of what changed in a paper: a page that lies by itself, to be sent or printed.
struct ChangesPage: PageModel {
    let told: ToldRevision
    let styles: Rendered
    let passages: [ChangedPassage]

    /// - Parameter styles: The style sheet as an element of the page; nothing in Markdown.
    init(_ told: ToldRevision, styles: Rendered) {
        self.told = told
        self.styles = styles
        passages = told.revision.passages.map { ChangedPassage($0, link: told.address(of: $0)) }
    }

    private var revision: Revision { told.revision }

    static let title = "List of changes"
    static let fields: [Field<Self>] = [
        .text("language", "The language of the page: en") { $0.told.paper.language },
        .optionalText("council", "The council") { $0.told.paper.council ?? $0.told.site.council },
        .text("title", "The title of the paper") { $0.told.paper.title },
        .text("since", "What the earlier version is called: the version of 6 January 2027") { $0.told.since },
        .rendered("styles", "The style sheet, since the page lies by itself", as: [.html, .markdown], \.styles),
        .flag("isEmpty", "Whether nothing has changed", \.revision.isEmpty),
        .flag("comparesWords", "Whether the wording was compared; an earlier paper.json has none") {
            $0.revision.comparesWords
        },
        .flag("hasFigures", "Whether figures changed") { !$0.revision.figures.isEmpty },
        .list("figures", "The figures with another value, working or label") {
            $0.revision.figures.map { ChangedFigure(figure: $0) }
        },
        .flag("hasOutcomes", "Whether something else became of options") { !$0.revision.outcomes.isEmpty },
        .list("outcomes", "The options of which something else became") {
            $0.revision.outcomes.map { ChangedValue(name: $0.option ?? "an option", old: $0.old, new: $0.new) }
        },
        .flag("hasRisks", "Whether risks have other scores") { !$0.revision.risks.isEmpty },
        .list("risks", "The risks with another score") {
            $0.revision.risks.map { risk in
                let name = [risk.id, risk.risk].compactMap(\.self).joined(separator: ", ")
                return ChangedValue(
                    name: name.isEmpty ? "a risk" : name, old: risk.old, new: risk.new, statement: risk.statement)
            }
        },
        .flag("hasRecommendations", "Whether recommendations changed, where the wording was not compared") {
            !$0.revision.recommendations.isEmpty
        },
        .list("recommendations", "The recommendations that are others, where the wording was not compared") {
            $0.revision.recommendations.map {
                ChangedValue(name: $0.number, old: $0.old?.isEmpty == true ? nil : $0.old, new: $0.new)
            }
        },
        .flag("hasDecision", "Whether something else was decided") { $0.hasValues(of: .decision) },
        .list("decision", "What is another in the record of the decision") { $0.values(of: .decision) },
        .flag("hasSheet", "Whether the front sheet changed, where the wording was not compared") {
            $0.hasValues(of: .sheet)
        },
        .list("sheet", "What is another on the front sheet, where the wording was not compared") {
            $0.values(of: .sheet)
        },
        .flag("hasRates", "Whether rates changed, where the wording was not compared") { $0.hasValues(of: .rates) },
        .list("rates", "What is another among rates, where the wording was not compared") { $0.values(of: .rates) },
        .flag("hasCosts", "Whether costs changed, where the wording was not compared") { $0.hasValues(of: .costs) },
        .list("costs", "What is another among costs of options, where the wording was not compared") {
            $0.values(of: .costs)
        },
        .flag("hasScores", "Whether scores changed, where the wording was not compared") { $0.hasValues(of: .scores) },
        .list("scores", "What is another among scores of options, where the wording was not compared") {
            $0.values(of: .scores)
        },
        .flag("hasPassages", "Whether the wording changed") { !$0.passages.isEmpty },
        .list("passages", "What is another in the wording, in the order of the paper", \.passages),
        .flag("hasWelsh", "Whether texts in Welsh changed") { !$0.revision.welsh.isEmpty },
        .list("welsh", "What is another in texts in Welsh") {
            $0.revision.welsh.map { ChangedPassage($0, link: nil) }
        },
        .flag("hasFiles", "Whether pictures or attached files are others") { !$0.revision.files.isEmpty },
        .list("files", "The pictures and attached files that are others") {
            $0.revision.files.map { ChangedFile(file: $0) }
        },
        .flag("hasRenumbered", "Whether numbers only count on") { !$0.revision.renumbered.isEmpty },
        .list("renumbered", "Numbers that only count on") {
            $0.revision.renumbered.map { ChangedValue(name: $0.old, old: nil, new: $0.new) }
        },
    ]
}

extension ChangesPage {
    private func hasValues(of part: VersionValue.Part) -> Bool { revision.values.contains { $0.part == part } }

    private func values(of part: VersionValue.Part) -> [ChangedValue] {
        revision.values.filter { $0.part == part }.map {
            ChangedValue(name: $0.label, old: $0.old, new: $0.new, statement: $0.statement)
        }
    }
}

extension ToldRevision {
    /// The full address of a passage; nil where the site has none, or nothing leads to the passage.
    fileprivate func address(of change: PassageChange) -> String? {
        guard let base = site.baseURL, change.kind != .removed, let id = change.id,
            paper.documents.contains(change.document)
        else { return nil }
        return "\(base.address(of: paper.address(of: change.document)))#\(PercentEncoding.encoded(id))"
    }
}

extension Rendered {
    /// A style sheet as an element of a page. No end of an element can stand in it.
    static func styleSheet(_ bytes: [UInt8]) -> Rendered {
        var element = Array("<style>\n".utf8)
        for (index, byte) in bytes.enumerated() {
            let isEnd = byte == UInt8(ascii: "/") && index > 0 && bytes[index - 1] == UInt8(ascii: "<")
            if isEnd { element.append(UInt8(ascii: "\\")) }
            element.append(byte)
        }
        return Rendered(.html, element + "\n</style>".utf8)
    }
}
