internal import Diagnostics

/// How much of `Output` a build makes anew, and so how much it leaves as the last build made it.
package enum BuildScope: Sendable, Equatable {
    /// All of it: what the last build wrote and this one does not is dropped.
    case everything
    /// Some papers, and whatever files the build gives beside them. All other files of the last build stay, with
    /// their entries in the manifest, and so do the entries of the inputs that they were made from.
    /// - Parameters:
    ///   - folders: Folders of `Output`: `home-care`.
    ///   - sources: The folders that they are made from, as `InputFile` paths begin: `Content/home-care`.
    ///   - sitePages: Whether the build gives all files that stand in no folder or in that of meetings, so that a feed
    ///     that it does not give goes.
    case papers(folders: [String], sources: [String], sitePages: Bool = false)
}

extension BuildScope {
    /// The same with the files of one more paper.
    package func adding(folder: String, from source: String) -> BuildScope {
        switch self {
        case .everything: self
        case .papers(let folders, let sources, let sitePages):
            .papers(
                folders: folders.contains(folder) ? folders : folders + [folder],
                sources: sources.contains(source) ? sources : sources + [source], sitePages: sitePages)
        }
    }

    /// The same with all files that stand in no folder.
    package var withSitePages: BuildScope {
        switch self {
        case .everything: self
        case .papers(let folders, let sources, _): .papers(folders: folders, sources: sources, sitePages: true)
        }
    }

    /// Whether a file of the last build, by its path in `Output`, is for this build to replace or drop.
    func owns(file path: String) -> Bool {
        switch self {
        case .everything: true
        case .papers(let folders, _, let sitePages):
            sitePages
                && (!path.utf8.contains(UInt8(ascii: "/")) || path.utf8.starts(with: "\(SiteFolders.meetings)/".utf8))
                || folders.contains { path.utf8.starts(with: "\($0)/".utf8) }
        }
    }

    /// Whether the entry of a file that the last build read is for this build to replace or drop.
    func owns(input path: String) -> Bool {
        switch self {
        case .everything: true
        case .papers(_, let sources, _): sources.contains { path.utf8.starts(with: "\($0)/".utf8) }
        }
    }
}
