import Foundation
import Testing

extension Appraise {
    /// Makes the folder a git repository with one revision of all its files.
    func commit() throws {
        try git("init", "--quiet")
        try git("add", ".")
        try git(
            "-c", "user.name=Clerk", "-c", "user.email=clerk@aldermere.example", "commit", "--quiet", "-m", "First")
    }

    func git(_ arguments: String...) throws {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git"] + arguments
        git.currentDirectoryURL = folder
        try git.run()
        git.waitUntilExit()
        try #require(git.terminationStatus == 0)
    }
}
