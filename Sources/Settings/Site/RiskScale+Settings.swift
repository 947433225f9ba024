internal import Datasets
package import Diagnostics

extension Rule {
    package static let riskBands = Rule(
        "risk-bands", .error, "The bands of the risk scale in site.yml do not make one scale.",
        example: .site(
            """
            risk:
              bands:
                - {name: Low, from: 2}
                - {name: High, from: 10}
            """,
            mended: """
                risk:
                  bands:
                    - {name: Low, from: 1}
                    - {name: High, from: 10}
                """))
}

extension Rule {
    package static let riskLevels = Rule(
        "risk-levels", .error, "The words for likelihood or impact in site.yml do not name each level once.",
        example: .site(
            """
            risk:
              likelihood: [Unlikely, Possible, Likely]
            """,
            mended: """
                risk:
                  likelihood: [Rare, Unlikely, Possible, Likely, Almost certain]
                """))
}

extension Diagnostic {
    fileprivate static func riskLevels(_ key: String, at span: Span, count: Int, size: Int) -> Diagnostic {
        Diagnostic(
            .riskLevels, at: span,
            "“\(key)” names \(count) level\(count == 1 ? "" : "s"), or one twice, and the scale has \(size)",
            suggestion: "write a word for each level from 1 to \(size), the lowest first")
    }

    fileprivate static func riskBands(at span: Span, _ what: String) -> Diagnostic {
        Diagnostic(
            .riskBands, at: span, what,
            suggestion: "write bands from the lowest, each “- {name: Low, from: 1}”; the first begins at 1")
    }
}

extension RiskScale {
    /// The scale of `risk:` in `site.yml`; what is not given, or is at fault, is as in the standard scale.
    init(reading entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        let size = reader.read(Self.size)
        let nodes = reader.read(Self.bands)
        let likelihoods = Self.levels(Self.likelihoods, of: size?.value, &reader, &diagnostics)
        let impacts = Self.levels(Self.impacts, of: size?.value, &reader, &diagnostics)
        diagnostics += reader.diagnostics
        let bands = nodes.enumerated().compactMap {
            RiskBand($1, level: $0, isHigh: $0 >= nodes.count - nodes.count / 2, diagnostics: &diagnostics)
        }
        let isWhole = bands.count == nodes.count
        if isWhole, let fault = Self.fault(of: bands, in: nodes, highest: size.map { $0.value * $0.value } ?? 25) {
            diagnostics.append(fault)
        }
        if let size, nodes.isEmpty, size.value != Self.standard.size {
            diagnostics.append(.riskBands(at: size.span, "a scale other than 1 to 5 needs bands of its own"))
        }
        self.init(
            size: size?.value ?? Self.standard.size, bands: bands.isEmpty || !isWhole ? Self.standard.bands : bands,
            likelihoods: likelihoods, impacts: impacts)
    }

    /// The settings below `risk:`.
    static let group = SettingGroup([size.shape, bands.shape, likelihoods.shape, impacts.shape])

    private static let size = Setting.number(
        "scale", "The highest likelihood, and the highest impact.", in: 2...10, absence: "5", example: "5")
    private static let bands = Setting.list(
        "bands", "The bands of scores, from the lowest; the first begins at 1.", of: .settings(RiskBand.group),
        first: .settings(RiskBand.firstGroup), absence: "Low from 1, Medium from 5, High from 10, Very high from 17")
    private static let likelihoods = Setting.texts(
        "likelihood", "What the likelihoods are called, from 1.",
        example: "[Rare, Unlikely, Possible, Likely, Almost certain]")
    private static let impacts = Setting.texts(
        "impact", "What the impacts are called, from 1.", example: "[Negligible, Minor, Moderate, Major, Severe]")

    /// The words for the levels of a scale, from the lowest; none where they are at fault.
    private static func levels(
        _ setting: Setting<[Located<String>]>, of size: Int?, _ reader: inout SettingsReader,
        _ diagnostics: inout [Diagnostic]
    ) -> [String] {
        let words = reader.read(setting)
        let size = size ?? standard.size
        guard let first = words.first else { return [] }
        let isWhole = words.count == size && Set(words.map(\.value.wording)).count == size
        if !isWhole { diagnostics.append(.riskLevels(setting.name, at: first.span, count: words.count, size: size)) }
        return isWhole ? words.map(\.value) : []
    }

    private static func fault(of bands: [RiskBand], in nodes: [DataNode], highest: Int) -> Diagnostic? {
        for (index, band) in bands.enumerated() {
            let least = index == 0 ? 1 : bands[index - 1].from + 1
            if index == 0 ? band.from != 1 : band.from < least {
                return .riskBands(
                    at: nodes[index].span,
                    index == 0
                        ? "the first band begins at \(band.from)" : "this band does not begin above the one before it")
            }
            if band.slug.isEmpty || bands[..<index].contains(where: { $0.slug == band.slug }) {
                return .riskBands(at: nodes[index].span, "the name of this band does not tell it from the others")
            }
            if isName(band.slug) {
                return .riskBands(
                    at: nodes[index].span, "\(band.name.quoted) is a name that the program gives to something else")
            }
            if band.from > highest {
                return .riskBands(at: nodes[index].span, "no score is as high as \(band.from)")
            }
        }
        return nil
    }

    /// What stands after `risks.` for something else than a band: `count`, `option-2`.
    private static func isName(_ slug: String) -> Bool {
        ["count", "highest", "register", "matrix", "scale"].contains(slug) || slug.utf8.starts(with: "option-".utf8)
    }
}

extension RiskBand {
    fileprivate static let group = SettingGroup([named.shape, start.shape, inWelsh.shape])
    /// That of the first band.
    fileprivate static let firstGroup = SettingGroup([
        named.shape, SettingShape(start.name, start.shape.meaning, .number([1...1]), isRequired: true), inWelsh.shape,
    ])

    private static let named = Setting.text("name", "What the band is called.", example: "Low", isRequired: true)
    private static let start = Setting.number(
        "from", "The lowest score of the band.", in: 1...100, example: "1", isRequired: true)

    private static let inWelsh = Setting.text(
        "welsh", "What the band is called on pages in Welsh.",
        absence: "Low, Medium, High and Very high have Welsh names, and others have none", example: "Isel")

    fileprivate init?(_ node: DataNode, level: Int, isHigh: Bool, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.riskBands(at: node.span, "a band has a name and the score that it begins at"))
            return nil
        }
        var reader = SettingsReader(entries, known: Self.group.settings)
        let (name, from, welsh) = (reader.read(Self.named), reader.read(Self.start), reader.read(Self.inWelsh))
        diagnostics += reader.diagnostics
        guard let name, let from else {
            if reader.diagnostics.isEmpty {
                diagnostics.append(.riskBands(at: node.span, "a band has a name and the score that it begins at"))
            }
            return nil
        }
        self.init(name: name.value, from: from.value, level: level, isHigh: isHigh, welsh: welsh?.value)
    }
}
