import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Each folder of `Tests/Fixtures/differences` holds what stands in a file (`old.txt`), what would be made (`new.txt`)
/// and what is shown (`shown.txt`).
@Suite struct LineDiffTests {
    private static let folder = "Tests/Fixtures/differences"
    static let cases = names.sorted()

    private static var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: packageRoot.appending(path: folder).path)) ?? []
    }

    @Test(arguments: cases) func changesAreShownLineByLine(_ name: String) throws {
        let lines = try #require(try LineDiff.lines(from: bytes("\(name)/old.txt"), to: bytes("\(name)/new.txt")))
        try expectSnapshot(lines.map { "\($0)\n" }.joined(), at: "\(Self.folder)/\(name)/shown.txt")
    }

    private func bytes(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: packageRoot.appending(path: "\(Self.folder)/\(file)")))
    }

    /// Twice a hundred thousand lines, none of them in both: a comparison of all takes hours.
    @Test func ofTextsThatHaveNothingInCommonTheFirstLinesAreShown() throws {
        let old = (1...100_000).map { "old \($0)\n" }.joined()
        let new = (1...100_000).map { "new \($0)\n" }.joined()
        let lines = try #require(LineDiff.lines(from: Array(old.utf8), to: Array(new.utf8)))
        #expect(lines.count == 61)
        #expect(lines.first == "@@ -1,500 +1,500 @@")
        #expect(lines.last == "… and more that differs")
    }

    @Test(arguments: [[0x25, 0x50, 0x00], [0xFF, 0xD8]] as [[UInt8]]) func otherBytesAreNoText(_ bytes: [UInt8]) {
        #expect(LineDiff.lines(from: bytes, to: Array("text".utf8)) == nil)
        #expect(LineDiff.lines(from: Array("text".utf8), to: bytes) == nil)
    }
}
