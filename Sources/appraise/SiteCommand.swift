import ArgumentParser
import Publishing

/// A command that works on the folders of a site. It may be typed anywhere inside the site.
protocol SiteCommand: ParsableCommand {
    /// The folder with the papers, as it was typed, or `Content`.
    var content: String { get }
    /// Takes what was typed as it is called from the site's folder.
    mutating func enter(_ site: SiteFolder)
    /// Whether only errors are printed.
    var isQuiet: Bool { get }
}

extension SiteCommand {
    /// Goes to the site's folder and says so; stays where the user said himself where the papers are.
    ///
    /// - Throws: A `FileError`.
    mutating func enterSite() throws(FileError) {
        guard content == ContentFolder.name else { return }
        let site = try SiteFolder.entered()
        if site.isAbove, !isQuiet { Terminal.error.say("in \(site.path):\n") }
        enter(site)
    }
}

extension PaperArguments {
    mutating func enter(_ site: SiteFolder, content: String) {
        slugs = site.papers(at: slugs, in: content)
    }
}

extension CommonOptions {
    mutating func enter(_ site: SiteFolder) {
        templates = templates.map(site.path)
        if output != edition.defaultOutput { output = site.path(output) }
    }
}
