package import Markdown
package import Settings

extension ReferenceWords {
    /// `Table 1`, `Figure 1`
    package func numbered(_ caption: Caption) -> String {
        switch caption.kind {
        case .table: table(caption.number)
        case .figure: figure(caption.number)
        }
    }
}
