internal import Datasets
package import Diagnostics

extension Rule {
    package static let roleTwice = Rule(
        "role-twice", .error, "site.yml gives one heading two meanings.",
        example: .site(
            """
            roles:
              advantages: [Findings]
              disadvantages: [Findings]
            """,
            mended: """
                roles:
                  advantages: [Points for]
                  disadvantages: [Points against]
                """))
}

extension Diagnostic {
    static func roleTwice(_ word: Located<String>, _ role: Role, first: Role) -> Diagnostic {
        Diagnostic(
            .roleTwice, at: word.span, "\(word.value.quoted) stands under “\(role.rawValue)” and “\(first.rawValue)”",
            suggestion: "delete one of the two")
    }
}

/// The headings that give an aspect its role, compared without regard to case, blanks and a colon at the end.
package struct RoleWords: Sendable {
    private var roles: [String: Role] = [:]
    /// Those of the section of a report that holds what is to be decided.
    private var recommendations: Set<String> = ["recommendations", "recommendation", "recommendation(s)"]

    init() {
        add(["Pros", "Opportunities", "Advantages", "Benefits", "Strengths", "For"], as: .advantages)
        add(["Cons", "Risks", "Disadvantages", "Drawbacks", "Weaknesses", "Against"], as: .disadvantages)
        add(["Financial assessment", "Financial implications", "Costs"], as: .finance)
        add(["Benchmarking"], as: .benchmarking)
        add(["Outcome"], as: .outcome)
    }

    /// The words that every site has, and those of this site's `roles`, which may give one of them another role.
    init(adding entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        self.init()
        var reader = SettingsReader(entries, known: Self.group.settings)
        var given: [String: Role] = [:]
        for (role, setting) in zip(Role.allCases, Self.ofRoles) {
            for word in reader.read(setting) {
                if let first = given[Self.key(of: word.value)], first != role {
                    diagnostics.append(.roleTwice(word, role, first: first))
                }
                given[Self.key(of: word.value)] = role
            }
        }
        roles.merge(given) { $1 }
        recommendations.formUnion(reader.read(Self.recommendationHeadings).map { Self.key(of: $0.value) })
        diagnostics += reader.diagnostics
    }

    /// The same with the headings of Welsh; those that the site gives count before them.
    func addingWelsh() -> RoleWords {
        var words = RoleWords(roles: [:], recommendations: ["argymhellion", "argymhelliad"])
        words.add(["Manteision", "Cyfleoedd", "Buddion", "Cryfderau", "O blaid"], as: .advantages)
        words.add(["Anfanteision", "Risgiau", "Gwendidau", "Yn erbyn"], as: .disadvantages)
        words.add(["Asesiad ariannol", "Goblygiadau ariannol", "Costau"], as: .finance)
        words.add(["Meincnodi"], as: .benchmarking)
        words.add(["Canlyniad"], as: .outcome)
        words.roles.merge(roles) { _, given in given }
        words.recommendations.formUnion(recommendations)
        return words
    }

    private init(roles: [String: Role], recommendations: Set<String>) {
        (self.roles, self.recommendations) = (roles, recommendations)
    }

    /// The settings below `roles:`.
    static let group = SettingGroup(ofRoles.map(\.shape) + [recommendationHeadings.shape])

    private static let ofRoles = Role.allCases.map { role in
        Setting.texts(role.rawValue, "More headings of \(role.meaning).", example: "[\(role.example)]")
    }
    private static let recommendationHeadings = Setting.texts(
        "recommendations", "More headings of the section of a report that holds what is to be decided.",
        example: "[Argymhellion]")

    /// Nil for a heading that gives none.
    package func role(ofHeading heading: String) -> Role? {
        roles[Self.key(of: heading)]
    }
}

extension RoleWords {
    /// Whether a section of a report with this heading holds its recommendations. A number that was typed before the
    /// words changes nothing.
    package func isRecommendations(_ heading: String) -> Bool {
        let key = Self.key(of: heading)
        let words = key.utf8.drop { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") || $0 == .space }
        return recommendations.contains(key) || recommendations.contains(String(Substring(words)))
    }

    private mutating func add(_ words: [String], as role: Role) {
        for word in words { roles[Self.key(of: word)] = role }
    }

    private static func key(of heading: String) -> String {
        let wording = heading.wording
        return wording.utf8.last == UInt8(ascii: ":") ? String(wording.unicodeScalars.dropLast()).wording : wording
    }
}

extension Role {
    fileprivate var meaning: String {
        switch self {
        case .advantages: "the part of an option that says what speaks for it"
        case .disadvantages: "the part of an option that says what speaks against it"
        case .finance: "the part of an option about money"
        case .benchmarking: "the part of an option that compares it with others’"
        case .outcome: "the part of an option that says what became of it"
        }
    }

    fileprivate var example: String {
        switch self {
        case .advantages: "Positives"
        case .disadvantages: "Negatives"
        case .finance: "Money"
        case .benchmarking: "What others do"
        case .outcome: "Result"
        }
    }
}
