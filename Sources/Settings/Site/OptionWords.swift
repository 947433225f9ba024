internal import Datasets
package import Diagnostics

extension Rule {
    package static let optionWordTwice = Rule(
        "option-word-twice", .error, "site.yml gives one word of options two meanings.",
        example: .site(
            """
            options:
              recommended: [Agreed]
              not-recommended: [Agreed]
            """,
            mended: """
                options:
                  recommended: [Agreed]
                  not-recommended: [Not agreed]
                """))
}

extension Diagnostic {
    fileprivate static func optionWordTwice(_ word: Located<String>, _ meaning: String, first: String) -> Diagnostic {
        Diagnostic(
            .optionWordTwice, at: word.span, "\(word.value.quoted) stands under “\(meaning)” and “\(first)”",
            suggestion: "delete one of the two")
    }
}

/// The words by which an appraisal is read: what opens an option's heading, what its outcome says, and what it is called
/// when it is what happens if nothing is decided. All are compared without regard to case and blanks.
package struct OptionWords: Sendable {
    /// What a heading begins with that opens an option, in small letters.
    package private(set) var openings: [String] = ["option"]
    /// The names of an option that decides nothing, in small letters.
    package private(set) var baselines: [String] = [
        "do nothing", "do minimum", "do the minimum", "business as usual", "bau", "no change", "status quo",
    ]
    /// What an outcome may say, in small letters, and which of the verdicts that is. Only looked up.
    private var verdicts: [String: String] = [:]

    /// Those that every site has.
    package static let standard = OptionWords()

    private init() {
        for verdict in Self.verdicts { verdicts[verdict] = verdict }
    }

    /// The words that every site has, and those of this site's `options`.
    init(adding entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        self.init()
        var reader = SettingsReader(entries, known: Self.group.settings)
        openings += reader.read(Self.opening).map(\.value.wording)
        baselines += reader.read(Self.baseline).map(\.value.wording)
        var given: [String: String] = [:]
        for (verdict, setting) in zip(Self.verdicts, Self.ofVerdicts) {
            for word in reader.read(setting) {
                let key = word.value.wording
                if let first = given[key] { diagnostics.append(.optionWordTwice(word, setting.name, first: first)) }
                given[key] = setting.name
                verdicts[key] = verdict
            }
        }
        diagnostics += reader.diagnostics
    }

    /// `not recommended`; nil for words that are no outcome.
    ///
    /// - Parameter words: Without a full stop.
    package func verdict(of words: String) -> String? { verdicts[words.wording] }

    private static let verdicts = [
        "recommended", "preferred", "not recommended", "rejected", "shortlisted", "discounted",
    ]

    private static let ofVerdicts = verdicts.map { verdict in
        Setting.texts(
            verdict == "not recommended" ? "not-recommended" : verdict, "Outcomes that say “\(verdict)”.",
            example: "[…]")
    }

    /// The settings below `options:`.
    static let group = SettingGroup([opening.shape, baseline.shape] + ofVerdicts.map(\.shape))

    private static let opening = Setting.texts(
        "option", "What a heading begins with that opens an option.", absence: "“Option” alone", example: "[Dewis]")
    private static let baseline = Setting.texts(
        "baseline", "The names of an option that decides nothing.", absence: "“Do nothing” and the like alone",
        example: "[Gwneud dim]")
}

extension OptionWords {
    /// The same with the words of Welsh; those that the site gives count before them.
    func addingWelsh() -> OptionWords {
        var words = self
        words.openings += ["opsiwn", "dewis"]
        words.baselines += ["gwneud dim", "gwneud y lleiafswm", "busnes fel arfer", "dim newid", "parhau fel y mae"]
        words.verdicts.merge(Self.welshVerdicts) { given, _ in given }
        return words
    }

    private static let welshVerdicts = [
        "argymhellir": "recommended", "argymhellwyd": "recommended", "a ffefrir": "preferred", "ffefrir": "preferred",
        "ni argymhellir": "not recommended", "nid argymhellir": "not recommended",
        "ni argymhellwyd": "not recommended", "gwrthodwyd": "rejected", "gwrthodir": "rejected",
        "rhestr fer": "shortlisted", "ar y rhestr fer": "shortlisted", "diystyrwyd": "discounted",
        "diystyrir": "discounted",
    ]
}
