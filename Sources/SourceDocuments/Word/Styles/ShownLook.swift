/// How a run is shown: what table, paragraph and character style and the run itself say of it together.
struct ShownLook {
    var emphasis: SourceEmphasis = []
    var isHidden = false
    var symbolFont: SymbolFont?

    /// Of text without any properties.
    static let plain = ShownLook()

    private init() {}

    /// - Parameters:
    ///   - levels: Of the styles of table, paragraph and run. A property such as bold that two of them set is unset again
    ///     (ECMA-376, 17.7.3).
    ///   - own: Of the run itself, which prevails.
    ///   - defaults: Of the document.
    ///   - isPlain: Whether the boldness of the paragraph's style says no more than that the paragraph is a heading.
    init(
        _ levels: (table: TextLook, paragraph: TextLook, run: TextLook), own: TextLook, defaults: TextLook,
        isPlain: Bool
    ) {
        func isSet(_ property: KeyPath<TextLook, Bool?>) -> Bool {
            if let own = own[keyPath: property] { return own }
            let count = [levels.table, levels.paragraph, levels.run].filter { $0[keyPath: property] == true }.count
            return count % 2 == 1 || defaults[keyPath: property] == true
        }
        isHidden = isSet(\.isHidden)
        if isSet(\.isBold), !isPlain || levels.paragraph.isBold != true { emphasis.insert(.strong) }
        if isSet(\.isItalic), !isPlain || levels.paragraph.isItalic != true { emphasis.insert(.emphasis) }
        if isSet(\.isStruck) { emphasis.insert(.strikethrough) }
        let raised = own.raised ?? levels.run.raised ?? levels.paragraph.raised ?? levels.table.raised
        emphasis.formUnion(raised ?? [])
        let font =
            own.font ?? levels.run.font ?? levels.paragraph.font ?? levels.table.font ?? defaults.font
        symbolFont = font.flatMap { SymbolFont(named: $0) }
    }
}
