/// One thing that is checked. A rule is declared beside the code that finds its faults.
package struct Rule: Sendable {
    /// Kebab-case, printed after each finding; never changes once published.
    package let id: String
    /// What a finding counts as unless `site.yml` says otherwise.
    package let severity: Severity
    /// What is wrong when this rule speaks, in one sentence for authors.
    package let meaning: String
    /// Whether `site.yml` may lower the severity. False where the fault would lose or falsify text.
    package let canBeLowered: Bool
    /// Whether a paper may give a reason for a finding and go on: a judgement about content, never about form, unknown
    /// names or unsafe text.
    package let canBeAccepted: Bool
    /// Whether each of its findings says by itself what is exempt: then nobody reads its words but in the exempt edition.
    package let tellsExempt: Bool
    /// Makes the provisions when they are asked for.
    private let makeLaw: @Sendable () -> [String]
    /// Makes the example when it is asked for: a rule is copied with every finding.
    private let makeExample: @Sendable () -> Example?

    package init(
        _ id: String, _ severity: Severity, _ meaning: String, canBeLowered: Bool = false, canBeAccepted: Bool = false,
        tellsExempt: Bool = false,
        law: @autoclosure @escaping @Sendable () -> [String] = [],
        example: @autoclosure @escaping @Sendable () -> Example? = nil
    ) {
        self.id = id
        self.severity = severity
        self.meaning = meaning
        self.canBeLowered = canBeLowered
        self.canBeAccepted = canBeAccepted
        self.tellsExempt = tellsExempt
        makeLaw = law
        makeExample = example
    }
}

extension Rule {
    /// A paper or template that breaks the rule, and the same mended. Every rule has one; a test asks for it.
    package var example: Example? { makeExample() }

    /// The provisions of law that it stands on, each with its date and where it can be read; none for most rules.
    package var law: [String] { makeLaw() }
}

/// Two rules are one when their ids are.
extension Rule: Hashable {
    package static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Rule {
    /// How many findings of one rule are printed for people; the rest are counted.
    package static let mostPrinted = 100
}
