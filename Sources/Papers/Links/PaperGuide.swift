package import Settings

/// What links from other papers can lead to in a paper: all that stays of it when it was read for their sake.
package struct PaperGuide: Sendable {
    let title: String
    /// By the names of their files. Only looked up, never listed.
    let texts: [String: Text]
    /// The file of the text that is the paper's first page.
    let mainFile: String
    /// The names of the texts' files, in order.
    let files: [String]
    let isExempt: Bool
    /// Whether it is a draft that is held back.
    package var isHeldBack = false
    /// Its appendices that are exempt from publication.
    package var exemptFiles = ExemptFiles.none

    init(
        title: String, texts: [String: Text], mainFile: String, files: [String], isExempt: Bool = false
    ) {
        (self.title, self.texts, self.mainFile, self.files) = (title, texts, mainFile, files)
        self.isExempt = isExempt
    }

    /// Of a paper that cannot be read, so that nothing is known of its places.
    package static let unreadable = PaperGuide(title: "", texts: [:], mainFile: "", files: [])
    /// Of a paper that is exempt from publication: no page may say anything of it.
    package static let exempt = PaperGuide(title: "", texts: [:], mainFile: "", files: [], isExempt: true)

    struct Text: Sendable {
        let page: PaperPage
        /// What a link to it says; empty for the first page.
        let words: String
        /// By their ids, and by the anchors of headings. Only looked up, never listed.
        let places: [String: Spot]
        /// In order.
        let ids: [String]
    }

    /// A place of a text.
    struct Spot: Sendable {
        /// Behind the `#` of a page.
        let html: String
        /// Nil where a page of Markdown has no anchor for it.
        let markdown: String?
        /// Nil for a place that has no number or name of its own.
        let words: String?
    }
}
