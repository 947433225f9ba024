internal import Diagnostics
internal import Markdown
internal import Settings

/// `report.md` or `appraisal.md`, parsed: settings and text.
package struct PaperFile<Settings: Sendable>: Sendable {
    package internal(set) var settings: Settings
    let text: ReadText
    /// The texts of the front matter, but for those that are no words of the paper.
    let settingTexts: [Located<String>]
    /// Its own settings, without those of a text that it says in Welsh.
    private let frontMatter: FrontMatter
    /// Settings that cannot be read; nil where they can.
    let lostSettings: Span?
    /// Whether it is known where the text starts.
    let isWhole: Bool

    /// Nil when it cannot be read as Markdown; findings say why. A fault in the text hides none in the settings, nor
    /// one in the settings any in the text.
    ///
    /// - Parameter original: The text that it says in Welsh, whose settings hold for what it does not say; nil for one that
    ///   stands by itself.
    init?(
        _ file: SourceFile, inWelshOf original: SourceFile? = nil, diagnostics: inout [Diagnostic],
        settings read: (FrontMatter, inout [Diagnostic]) -> Settings
    ) {
        if let fault = file.encodingFault {
            diagnostics.append(fault)
            return nil
        }
        diagnostics += HiddenCharacters.find(in: file) + DamagedLetters.find(in: file)
        var frontMatter = FrontMatter(of: file, diagnostics: &diagnostics)
        lostSettings = frontMatter.lost
        isWhole = frontMatter.isClosed
        settingTexts = frontMatter.texts
        self.frontMatter = frontMatter
        if let original {
            var ignored: [Diagnostic] = []
            frontMatter = frontMatter.inWelsh(
                of: FrontMatter(of: original, diagnostics: &ignored), diagnostics: &diagnostics)
        }
        settings = read(frontMatter, &diagnostics)
        guard let tree = MarkdownTree.parse(file, from: frontMatter.end, diagnostics: &diagnostics) else { return nil }
        let definitions = AbbreviationDefinitions(in: tree)
        text = ReadText(tree: tree, definitions: definitions.abbreviations, elsewhere: definitions.paragraphs)
        diagnostics += definitions.diagnostics
    }
}

extension PaperFile {
    /// The settings that a translator has before them.
    var settingWords: [SettingWords] { frontMatter.words }
}

/// A text as it was parsed.
struct ReadText: Sendable {
    let tree: MarkdownTree
    /// The abbreviations that it defines.
    let definitions: [Abbreviation]
    /// The paragraphs that define them.
    let elsewhere: NodeSet

    /// The blocks that stand side by side in a range and are printed there.
    func printedBlocks(in range: Range<NodeID>) -> [NodeID] {
        tree.siblings(range).filter { !elsewhere.contains($0) }
    }
}
