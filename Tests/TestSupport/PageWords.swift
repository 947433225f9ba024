/// The words of a page as its reader meets them, in order, with the markup gone.
package struct PageWords: Sendable {
    package let words: [String]

    package init(words: [String]) {
        self.words = words
    }

    package init(html: String) {
        self.init(words: HTMLReading.text(of: html).words)
    }
}
