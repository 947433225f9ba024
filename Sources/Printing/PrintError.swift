internal import Diagnostics

/// Why a document could not be printed, for an officer to act on.
package enum PrintError: Error, Equatable {
    /// No program for this form is on the machine.
    case missing(PrintForm)
    /// The program that was found cannot make what is needed: its name and version.
    case tooOld(String)
    /// - Parameters:
    ///   - page: What was being printed: `home-care/index.html`.
    ///   - tool: Its name: `WeasyPrint`.
    case failed(page: String, tool: String, why: String)
    /// Something that the page shows is a file of this machine that no page owns.
    ///
    /// - Parameters:
    ///   - file: Which names it: a page or style sheet of `Output`, or the template that the name stands in.
    ///   - address: As it is written there.
    case outside(page: String, file: String, address: String)
    /// The styles and pictures of this page are larger together than any printed page.
    case tooLarge(page: String)
    /// A template of packs has a place for a page that is not in `Output`.
    case noPage(String, in: String)
    /// The task was cancelled; nothing is left of the program or of its folder.
    case interrupted
    /// A picture of this page is drawn (SVG), and the program that pandoc needs for such pictures is not there.
    case drawing(page: String)
}

extension PrintError {
    init(_ fault: PageFault, on page: String) {
        switch fault {
        case .outside(let file, let address): self = .outside(page: page, file: file, address: address)
        case .tooLarge: self = .tooLarge(page: page)
        case .missing(let missing): self = .noPage(missing, in: page)
        }
    }
}

extension PrintError: CustomStringConvertible {
    /// One line without a full stop.
    package var description: String {
        switch self {
        case .missing(.pdf):
            "--pdf needs WeasyPrint or Chromium, and neither is on this machine; install one of them:"
                + " “pip install weasyprint”, or “apt-get install chromium”"
        case .missing(.docx):
            "--docx needs pandoc, which is not on this machine; install it: “apt-get install pandoc”"
        case .tooOld(let tool):
            "--pdf needs WeasyPrint 70 or a later one, and this is \(tool); install it: “pip install --upgrade weasyprint”"
        case .drawing(let page):
            "could not print \(page): its pictures in SVG need rsvg-convert, which is not on this machine; install it:"
                + " “apt-get install librsvg2-bin”"
        case .outside(let page, let file, let address):
            "could not print \(page): \(file) names \(address.quoted), which is no file of Output;"
                + " write the way from the page to a file of the folder assets"
        case .tooLarge(let page):
            "could not print \(page): its styles and pictures take more than \(PageFiles.most >> 20) MiB; make them smaller"
        case .noPage(let missing, let page):
            "could not print \(page): it has a place for \(missing), which is no page of the site"
        case .interrupted: "printing was interrupted"
        case .failed(let page, let tool, let why):
            "could not print \(page): \(tool) \(why)"
        }
    }
}
