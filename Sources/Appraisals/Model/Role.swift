internal import Datasets
internal import Diagnostics

/// What an aspect of an option is for, told by its heading.
package enum Role: String, CaseIterable, Sendable {
    case advantages, disadvantages, finance, benchmarking, outcome
}

/// The headings that give an aspect its role, compared without regard to case.
struct RoleWords: Sendable {
    private var roles: [String: Role] = [:]

    init() {
        add(["pros", "opportunities", "advantages", "benefits", "strengths", "for"], as: .advantages)
        add(["cons", "risks", "disadvantages", "drawbacks", "weaknesses", "against"], as: .disadvantages)
        add(["financial assessment", "financial implications", "costs"], as: .finance)
        add(["benchmarking"], as: .benchmarking)
        add(["outcome"], as: .outcome)
    }

    /// The words that every site has, and those of this site's `roles`.
    init(adding entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        self.init()
        var reader = SettingsReader(entries, known: Role.allCases.map(\.rawValue))
        for role in Role.allCases {
            add(reader.texts(role.rawValue).map(\.value), as: role)
        }
        diagnostics += reader.diagnostics
    }

    func role(ofHeading heading: String) -> Role? {
        roles[heading.lowercased()]
    }

    private mutating func add(_ words: [String], as role: Role) {
        for word in words { roles[word.lowercased()] = role }
    }
}
