internal import Datasets
package import Diagnostics

/// One name that may stand among settings: what it is for, and what it holds. Readers, editors and the guide know it from
/// here alone.
package struct SettingShape: Sendable {
    package let name: String
    /// What it is for, in a sentence.
    package let meaning: String
    package let form: SettingForm
    /// What holds where it is left out; nil where that goes without saying.
    package let absence: String?
    /// A value as it may stand behind the colon; nil for one with settings of its own.
    package let example: String?
    /// Whether it has to be there.
    package let isRequired: Bool

    init(
        _ name: String, _ meaning: String, _ form: SettingForm, absence: String? = nil, example: String? = nil,
        isRequired: Bool = false
    ) {
        self.name = name
        self.meaning = meaning
        self.form = form
        self.absence = absence
        self.example = example
        self.isRequired = isRequired
    }

    package var schema: JSONSchema {
        form.schema.described(meaning + (absence.map { " Where it is left out: \($0)." } ?? ""))
    }
}

/// A setting with how it is read: one declaration for both, so that no reader takes what the shape does not tell of.
///
/// A place in the code declares its settings as constants, lists their shapes, and reads them by
/// `SettingsReader.read`.
struct Setting<Value>: Sendable {
    let shape: SettingShape
    fileprivate let read: @Sendable (inout SettingsReader) -> Value

    init(_ shape: SettingShape, read: @escaping @Sendable (inout SettingsReader) -> Value) {
        self.shape = shape
        self.read = read
    }

    var name: String { shape.name }
}

extension SettingsReader {
    mutating func read<Value>(_ setting: Setting<Value>) -> Value { setting.read(&self) }

    func has<Value>(_ setting: Setting<Value>) -> Bool { has(setting.name) }
}

// MARK: - The kinds of settings

extension Setting where Value == Located<String>? {
    /// A text of one line.
    ///
    /// - Parameters:
    ///   - form: What the words have to be, which the place that declares the setting checks.
    ///   - expected: What findings say it takes, where it holds no such text.
    static func text(
        _ name: String, _ meaning: String, _ form: SettingForm = .text,
        expecting expected: String = SettingsReader.expectedText, absence: String? = nil, example: String,
        isRequired: Bool = false
    ) -> Setting {
        let shape = SettingShape(
            name, meaning, form, absence: absence, example: example, isRequired: isRequired)
        return Setting(shape) { $0.text(name, expecting: expected) }
    }
}

extension Setting {
    /// One of a few words.
    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ meaning: String, of choices: Choice.Type, absence: String? = nil, example: String,
        isRequired: Bool = false
    ) -> Setting where Value == Located<Choice>? {
        let shape = SettingShape(
            name, meaning, .choice(Choice.allCases.map(\.rawValue)), absence: absence, example: example,
            isRequired: isRequired)
        return Setting(shape) { $0.choice(name, of: Choice.self) }
    }
}

extension Setting where Value == Located<Int>? {
    /// A whole number.
    ///
    /// - Parameter ranges: Those numbers of the range that it may be, where not all; the place that declares the setting
    ///   checks it.
    static func number(
        _ name: String, _ meaning: String, in range: ClosedRange<Int>, only ranges: [ClosedRange<Int>]? = nil,
        absence: String? = nil, example: String, isRequired: Bool = false
    ) -> Setting {
        let shape = SettingShape(
            name, meaning, .number(ranges ?? [range]), absence: absence, example: example, isRequired: isRequired)
        return Setting(shape) { $0.number(name, in: range) }
    }
}

extension Setting where Value == [Located<String>] {
    /// A list of texts.
    static func texts(_ name: String, _ meaning: String, absence: String? = nil, example: String) -> Setting {
        let shape = SettingShape(name, meaning, .list(.text), absence: absence, example: example)
        return Setting(shape) { $0.texts(name) }
    }

    /// The word “none”, which is an empty list, or a list of texts.
    static func noneOrTexts(_ name: String, _ meaning: String, absence: String? = nil, example: String) -> Setting {
        let form = SettingForm.either([.choice(["none"]), .list(.text)])
        return Setting(SettingShape(name, meaning, form, absence: absence, example: example)) { reader in
            reader.isWord("none", for: name) ? [] : reader.texts(name)
        }
    }

    /// One text, or a list of them.
    static func textOrTexts(_ name: String, _ meaning: String, absence: String? = nil, example: String) -> Setting {
        let shape = SettingShape(
            name, meaning, .either([.text, .list(.text)]), absence: absence, example: example)
        return Setting(shape) { $0.textOrTexts(name) }
    }
}

extension Setting where Value == [DataNode] {
    /// The entries of a list, which the place that declares the setting reads.
    static func list(
        _ name: String, _ meaning: String, of item: SettingForm, first: SettingForm? = nil, absence: String? = nil,
        example: String? = nil
    ) -> Setting {
        let shape = SettingShape(name, meaning, .list(item, first: first), absence: absence, example: example)
        return Setting(shape) { $0.list(name) }
    }
}

extension Setting where Value == [DataNode.Entry] {
    /// The settings under a name, each on its own indented line.
    static func group(
        _ name: String, _ meaning: String, _ group: SettingGroup, absence: String? = nil, example: String? = nil
    ) -> Setting {
        let shape = SettingShape(name, meaning, .settings(group), absence: absence, example: example)
        return Setting(shape) { $0.group(name) }
    }
}

extension Setting where Value == [DataNode.Entry]? {
    /// The settings under a name, in whatever form; nil where there are none.
    static func mapping(
        _ name: String, _ meaning: String, _ group: SettingGroup, absence: String? = nil, example: String? = nil,
        isRequired: Bool = false
    ) -> Setting {
        let shape = SettingShape(
            name, meaning, .settings(group), absence: absence, example: example, isRequired: isRequired)
        return Setting(shape) { $0.mapping(name) }
    }
}
