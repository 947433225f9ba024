import Diagnostics
import Papers
import Publishing
import Reports
import Settings

extension OtherPapers {
    /// Those of a folder, each read when a link leads to it, and let go of again.
    init(_ folder: ContentFolder, of site: Site, through files: any ReadableFiles) {
        self.init(folder.papers.map(\.slug)) { slug in
            folder.papers.first { $0.slug == slug }.map { PaperGuide(to: $0, of: site, through: files) }
        }
    }
}

extension PaperGuide {
    /// What is wrong with the paper is said where it is checked itself.
    fileprivate init(to folder: PaperFiles, of site: Site, through files: any ReadableFiles) {
        var ignored: [Diagnostic] = []
        guard let source = try? folder.source(for: site.edition, through: files, diagnostics: &ignored),
            let reading = PaperReading.read(source, site: site, diagnostics: &ignored), reading.doubts.textsAreWhole,
            let paper = reading.paper
        else {
            self = .unreadable
            return
        }
        guard paper.exemption == nil else {
            self = .exempt
            return
        }
        self.init(to: paper, words: site.words[paper.language].references)
        exemptFiles = reading.parsed.exempt
        isHeldBack = paper.status == .draft && !site.showsDrafts
    }
}
