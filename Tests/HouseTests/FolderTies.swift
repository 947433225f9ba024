import Foundation
import TestSupport

/// Which folders of a room use types that another of its folders declares.
struct FolderTies {
    struct File {
        /// The folder, by its path inside the room: `Figures/Formula`.
        let folder: String
        let text: String
    }

    /// By the folder that uses, then by the one that declares: the names of the types.
    private var uses: [String: [String: Set<String>]] = [:]

    init(_ files: [File]) {
        let files = files.map { (folder: $0.folder, words: SourceWords($0.text)) }
        var folders: [String: Set<String>] = [:]
        for file in files {
            for type in file.words.shared { folders[type, default: []].insert(file.folder) }
        }
        for file in files {
            for name in file.words.used {
                for folder in folders[name] ?? [] where folder != file.folder {
                    uses[file.folder, default: [:]][folder, default: []].insert(name)
                }
            }
        }
    }

    /// The pairs of folders that use each other: `Blocks ⇄ Pages`.
    var twoWay: [String] {
        uses.flatMap { folder, others in
            others.keys.filter { folder < $0 && uses[$0]?[folder] != nil }.map { "\(folder) ⇄ \($0)" }
        }.sorted()
    }

    /// What each of the two uses of the other.
    func names(of tie: String) -> String {
        let folders = tie.components(separatedBy: " ⇄ ")
        return [(folders[0], folders[1]), (folders[1], folders[0])].map { user, other in
            "\(user) uses of \(other): \((uses[user]?[other] ?? []).sorted().joined(separator: ", "))"
        }.joined(separator: "; ")
    }
}

extension FolderTies {
    /// Those of a folder of `Sources/`.
    init(room: String) throws {
        let folder = packageRoot.appending(path: "Sources/\(room)").standardizedFileURL
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }
        self.init(
            try (files ?? []).filter { $0.pathExtension == "swift" }.map { file in
                let parts = file.standardizedFileURL.pathComponents.dropFirst(folder.pathComponents.count).dropLast()
                return File(
                    folder: parts.joined(separator: "/"), text: try String(contentsOf: file, encoding: .utf8))
            })
    }
}

/// The names of types in a file of Swift, without those in comments and texts.
private struct SourceWords {
    /// Types that other files can use.
    private(set) var shared: Set<String> = []
    /// Names with a capital letter that are no types of the file itself.
    private(set) var used: Set<String> = []

    init(_ text: String) {
        var own: Set<String> = []
        var isInText = false
        for line in text.split(separator: "\n") {
            let marks = line.components(separatedBy: "\"\"\"").count - 1
            defer { if marks % 2 == 1 { isInText.toggle() } }
            if isInText { continue }
            let words = Self.words(of: line)
            let type = zip(words, words.dropFirst()).first { Self.kinds.contains($0.0) }?.1
            if let type { own.insert(type) }
            if let type, !line.hasPrefix(" "), !words.contains("private"), !words.contains("fileprivate") {
                shared.insert(type)
            }
            used.formUnion(words.filter { $0.first?.isUppercase ?? false })
        }
        used.subtract(own)
    }

    private static let kinds: Set<String> = ["struct", "enum", "class", "protocol", "typealias", "actor"]

    /// `RowReader` of `RowReader.Place`, and none of `.place`.
    private static func words(of line: Substring) -> [String] {
        let code = line.components(separatedBy: "//")[0]
        let outside = code.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        return outside.joined(separator: " ").split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
            .map { String($0.prefix { $0 != "." }) }
    }
}
