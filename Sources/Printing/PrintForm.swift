/// A form beside the web pages in which a main document is wanted.
package enum PrintForm: String, Sendable, CaseIterable {
    case pdf
    case docx

    /// What an officer calls it: `PDF`
    package var name: String {
        switch self {
        case .pdf: "PDF"
        case .docx: "Word"
        }
    }

    /// Where the file of a paper goes inside `Output`: `home-care/home-care.pdf`, so that it keeps a name of its own
    /// when it is saved or sent.
    package func path(ofPaper slug: String) -> String { "\(slug)/\(slug).\(rawValue)" }

    /// The page that it is made from: `home-care/index.html`.
    func source(ofPaper slug: String) -> String {
        switch self {
        case .pdf: "\(slug)/index.html"
        case .docx: "\(slug)/index.md"
        }
    }
}
