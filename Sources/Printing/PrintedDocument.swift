/// A text of a paper to print: its report, or else its appraisal, or an appendix that has a page.
package struct PrintedDocument: Sendable {
    /// The page in `Output`, without its ending: `home-care/index`.
    package let page: String
    /// What is made of it, without an ending: `home-care/home-care`.
    package let name: String
    /// A BCP 47 tag: `en`.
    package let language: String
    /// Its text in Markdown, without the ways around the site; made when it is asked for.
    let text: @Sendable () -> [UInt8]

    package init(page: String, name: String, language: String, text: @escaping @Sendable () -> [UInt8]) {
        (self.page, self.name, self.language, self.text) = (page, name, language, text)
    }

    /// That of its paper, with the slash behind it.
    var folder: String { String(page[...(page.utf8.firstIndex(of: UInt8(ascii: "/")) ?? page.startIndex)]) }
}

/// All papers of a meeting in one document, with the agenda in front.
package struct Pack: Sendable {
    /// Where it goes in `Output`, without an ending.
    package let name: String
    /// A BCP 47 tag: `en`.
    package let language: String
    /// The page that stands first, in HTML, as if it lay in the folder of the meeting. Each element with an attribute
    /// `data-page` is the place of a page of the site: of `../../home-care/index.html`.
    let front: [UInt8]

    package init(name: String, language: String, front: [UInt8]) {
        (self.name, self.language, self.front) = (name, language, front)
    }
}
