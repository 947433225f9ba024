internal import Datasets
internal import Diagnostics

/// On which basis the costs of a paper are compared: `costs:` in the settings of its text.
package struct CostSettings: Sendable {
    /// The year whose money present values are in. Nil for the first year that has an amount.
    package let baseYear: Located<String>?
    /// In which prices the amounts are; nil where the file says so, or nobody does.
    package let priceBase: Located<String>?
    /// Nil for what the site sets, or the standard one.
    package let discount: Located<Discounting>?

    /// Those of a text without `costs:`.
    package static let none = CostSettings(baseYear: nil, priceBase: nil, discount: nil)

    private init(baseYear: Located<String>?, priceBase: Located<String>?, discount: Located<Discounting>?) {
        self.baseYear = baseYear
        self.priceBase = priceBase
        self.discount = discount
    }

    init(_ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        baseYear = reader.read(Self.baseYear)
        priceBase = reader.read(Self.priceBase)
        discount = reader.discount(diagnostics: &diagnostics)
        diagnostics += reader.diagnostics
    }
}

extension CostSettings {
    static let group = SettingGroup([baseYear.shape, priceBase.shape, Discounting.setting.shape])

    private static let baseYear = Setting.text(
        "base-year", "The year whose money present values are in.", absence: "the first year of costs.csv, or Year 0",
        example: "2026-27")
    private static let priceBase = Setting.text(
        "price-base", "In which prices the amounts are, in place of the column price-base.", example: "2026-27 prices")
}

extension SettingsReader {
    /// Nil where it is not set, and where it is at fault.
    mutating func discount(diagnostics: inout [Diagnostic]) -> Located<Discounting>? {
        guard let text = read(Discounting.setting), let discounting = Discounting(text, diagnostics: &diagnostics)
        else {
            return nil
        }
        return Located(discounting, at: text.span)
    }
}

extension Discounting {
    /// The settings below `costs:` of a site.
    static let siteGroup = SettingGroup([setting.shape])

    /// What holds for all papers: `costs:` in `site.yml`, which says how to discount and nothing else.
    init?(ofSite entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.siteGroup.settings)
        let discount = reader.discount(diagnostics: &diagnostics)
        diagnostics += reader.diagnostics
        guard let discount else { return nil }
        self = discount.value
    }
}
