import Checks
package import Diagnostics
package import Papers
package import Settings

extension Paper {
    /// The paper of a folder; nil when it cannot be read.
    ///
    /// - Parameter diagnostics: Gets all that is wrong with it.
    package init?(reading source: PaperSource, site: Site, diagnostics: inout [Diagnostic]) {
        let checked = CheckedPaper(source, site: site)
        diagnostics += checked.diagnostics
        guard let paper = checked.paper else { return nil }
        self = paper
    }
}
