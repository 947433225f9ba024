package import Diagnostics

/// What a setting holds: what authors are told of it, and what editors check it by.
package indirect enum SettingForm: Sendable {
    /// Any words on one line.
    case text
    /// Any words, on as many lines as they take.
    case prose
    /// Words of a form: what that is for people, and as a regular expression.
    case words(String, pattern: String)
    case choice([String])
    /// A whole number of one of these ranges.
    case number([ClosedRange<Int>])
    /// - Parameters:
    ///   - first: What the first entry holds; nil where it is like the others.
    ///   - least: How many entries there have to be.
    case list(SettingForm, first: SettingForm? = nil, least: Int = 0)
    case settings(SettingGroup)
    case either([SettingForm])
}

/// The settings that stand below one name, or that make up a file.
package struct SettingGroup: Sendable {
    package let settings: [SettingShape]
    /// What stands below names that the author gives; nil where there are none.
    package let others: Others?
    /// Sets of names of which one has to be there.
    let alternatives: [[String]]
    /// Names that need others beside them.
    let needs: [(name: String, others: [String])]

    package struct Others: Sendable {
        /// What such a name is: `option`.
        package let name: String
        /// As a regular expression; nil for any.
        let pattern: String?
        package let form: SettingForm

        init(_ name: String, pattern: String? = nil, _ form: SettingForm) {
            self.name = name
            self.pattern = pattern
            self.form = form
        }
    }

    init(
        _ settings: [SettingShape], others: Others? = nil, oneOf alternatives: [[String]] = [],
        needs: [(name: String, others: [String])] = []
    ) {
        self.settings = settings
        self.others = others
        self.alternatives = alternatives
        self.needs = needs
    }
}

// MARK: - For people

extension SettingForm {
    /// `“draft” or “final”`
    package var words: String {
        switch self {
        case .text: "words"
        case .prose: "words, on as many lines as they take"
        case .words(let words, _): words
        case .choice(let choices): choices.map { "“\($0)”" }.joined(separator: " or ")
        case .number(let ranges):
            "a whole number from " + ranges.map { "\($0.lowerBound) to \($0.upperBound)" }.joined(separator: ", or ")
        case .list(let item, _, _): "a list: " + item.words
        case .settings(let group): group.words
        case .either(let forms): forms.map(\.words).joined(separator: ", or ")
        }
    }

    /// The settings that stand below, of which people want to know; none of any other form.
    package var group: SettingGroup? {
        switch self {
        case .settings(let group): group
        case .list(let item, _, _): item.group
        case .either(let forms): forms.lazy.compactMap(\.group).first
        case .text, .prose, .words, .choice, .number: nil
        }
    }
}

extension SettingGroup {
    fileprivate var words: String {
        let own = settings.isEmpty ? [] : ["settings of its own"]
        return (own + (others.map { ["for each \($0.name): \($0.form.words)"] } ?? [])).joined(separator: ", and ")
    }
}

// MARK: - For editors

extension SettingForm {
    package var schema: JSONSchema {
        switch self {
        case .text: .scalar(pattern: Self.oneLine)
        case .prose: .scalar(pattern: Self.anyLetter)
        case .words(_, let pattern): .scalar(pattern: pattern)
        case .choice(let words): .choice(words)
        case .number(let ranges): .either(ranges.map { .integer(in: $0) } + [.string(pattern: "^[0-9]+$")])
        case .list(let item, let first, let least): .list(of: item.schema, first: first?.schema, least: least)
        case .settings(let group): group.schema
        case .either(let forms): .either(forms.map(\.schema))
        }
    }

    private static let oneLine = #"^(?!.*[\r\n]).*\S"#
    /// What is neither a blank nor a sign of ASCII.
    private static let anyLetter = #"[^\s!-/:-@\[-`{-~]"#
}

extension SettingGroup {
    package var schema: JSONSchema {
        let properties = settings.map { JSONSchema.Property($0.name, $0.schema, isRequired: $0.isRequired) }
        let object = JSONSchema.object(properties, others: others?.form.schema, isClosed: others == nil)
        let known = settings.map { "^\($0.name)$" }
        return (others?.pattern.map { object.named((known + [$0]).joined(separator: "|")) } ?? object)
            .requiring(oneOf: alternatives).requiring(needs)
    }
}

extension [SettingShape] {
    /// A file of these settings and no others.
    package var schema: JSONSchema { SettingGroup(self).schema }
}
