import ArgumentParser
import Papers

/// The part of a site's papers that one of several builds makes: `2/8`. The papers in the order of their folders' names
/// are dealt out like cards, so that each part has as many as any other, give or take one.
struct Shard: Sendable, Equatable {
    /// From 1.
    let number: Int
    /// How many there are.
    let count: Int

    private static let most = 1_000

    /// Nil for a part that there cannot be.
    init?(number: Int, of count: Int) {
        guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// Those of the names, which are all and in order, that are of this part.
    func papers(among slugs: [String]) -> [String] {
        stride(from: number - 1, to: slugs.count, by: count).map { slugs[$0] }
    }

    /// Beside the output of a whole build: `Output-2-of-8`.
    func output(besides folder: String) -> String { "\(folder)-\(number)-of-\(count)" }
}

extension Shard: CustomStringConvertible {
    /// `part 2 of 8`
    var description: String { "part \(number) of \(count)" }
}

extension Shard: ExpressibleByArgument {
    init?(argument: String) {
        let parts = argument.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(String(decoding: parts[0], as: UTF8.self)),
            let count = Int(String(decoding: parts[1], as: UTF8.self))
        else { return nil }
        self.init(number: number, of: count)
    }
}
