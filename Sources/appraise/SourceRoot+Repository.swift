import Diagnostics
import Glibc
import Publishing

extension SourceRoot {
    /// That of the repository of git that holds the folder in which the program works; without one that folder itself.
    ///
    /// - Throws: A `FileError`.
    static func ofRepository() throws(FileError) -> SourceRoot {
        guard let folder = getcwd(nil, 0) else { throw FileError(afterFailing: .read, ".") }
        defer { free(folder) }
        // In a second working tree of a repository, and in one inside another, it is a file.
        return SourceRoot(above: String(cString: folder)) { access("\($0)/.git", F_OK) == 0 }
    }
}
