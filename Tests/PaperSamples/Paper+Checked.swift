import Checks
package import Diagnostics
package import Papers
package import Settings

extension Paper {
    /// The paper of a folder; nil when it cannot be read.
    ///
    /// - Parameter diagnostics: Gets all that is wrong with it.
    package static func read(_ source: PaperSource, site: Site, diagnostics: inout [Diagnostic]) -> Paper? {
        let checked = CheckedPaper(source, site: site)
        diagnostics += checked.diagnostics
        return checked.paper
    }
}
