package import Settings
package import SourceDocuments

extension Draft {
    /// The way of a document to a paper: what is found first is not looked at again.
    ///
    /// - Parameter site: For the words by which it calls options and their parts.
    package init(making document: SourceDocument, for site: Site) {
        self.init(document)
        raiseDigits()
        findBoldHeadings()
        findTitle()
        readFrontSheet()
        openOptionsTables(site)
        openOptionParts(site)
        levelHeadings(site)
        dropNumbers()
        listRecommendations(site)
        takeCaptions()
        moveTablesToData()
        settleReferences()
        doubtLeftReferences(site)
    }
}
