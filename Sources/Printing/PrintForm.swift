/// A form beside the web pages in which the texts of papers are wanted.
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

    /// Where the file goes inside `Output`: `home-care/home-care.pdf`, so that it keeps a name of its own when it is saved
    /// or sent.
    ///
    /// - Parameter name: Of the document, without an ending: `home-care/home-care`.
    package func path(ofDocument name: String) -> String { "\(name).\(rawValue)" }

    /// The page that it is made from: `home-care/index.html`.
    ///
    /// - Parameter page: Without its ending.
    func source(ofPage page: String) -> String {
        switch self {
        case .pdf: "\(page).html"
        case .docx: "\(page).md"
        }
    }
}
