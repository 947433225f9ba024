package import Diagnostics
package import Settings
internal import Values

extension Site {
    /// Its settings as they are printed. No data belong to a site, so a name in its settings is a finding.
    package func resolvingNames(diagnostics: inout [Diagnostic]) -> Site {
        var names = NameResolution(KnownNames(.none, options: []))
        let site = changingTexts { names.resolve($0) }
        diagnostics += names.diagnostics
        return site
    }
}
