/// A file with some of its findings fixed, in memory.
package struct MendedFile: Sendable {
    /// As it was read.
    package let original: SourceFile
    /// Those of the original, but for what the fixes replace: byte order mark and line ends stay as they are.
    package let bytes: [UInt8]
    /// How many fixes were made.
    package let count: Int

    /// Of fixes that overlap or touch, the first is made: what is left of the others is found when the file is read
    /// again.
    /// - Parameter fixes: All of this file.
    package init(_ file: SourceFile, fixing fixes: [Fix]) {
        let made = fixes.apart
        original = file
        bytes = file.bytes(replacing: made.flatMap(\.replacements))
        count = made.count
    }
}

extension [Diagnostic] {
    /// The files that safe fixes of these findings change, in the order of their first findings.
    /// - Parameter isMeant: Whether the file at a path may be changed.
    package func mendedFiles(where isMeant: (String) -> Bool) -> [MendedFile] {
        // Of a file that is kept back in part, the bytes are not those of the disk.
        let fixes = compactMap(\.fix).filter { $0.isSafe && isMeant($0.file.path) && $0.file.withheld.isEmpty }
        let byPath = Dictionary(grouping: fixes, by: \.file.path)
        var seen: Set<String> = []
        return fixes.compactMap { fix in
            guard seen.insert(fix.file.path).inserted else { return nil }
            return MendedFile(fix.file, fixing: byPath[fix.file.path] ?? [])
        }
    }
}

extension [Fix] {
    /// Those of which none touches another, in the order of the file.
    fileprivate var apart: [Fix] {
        var kept: [Fix] = []
        for fix in sorted(by: { $0.extent.lowerBound < $1.extent.lowerBound }) {
            if let last = kept.last, fix.extent.lowerBound <= last.extent.upperBound { continue }
            kept.append(fix)
        }
        return kept
    }
}

extension SourceFile {
    /// - Parameter replacements: In order and apart.
    fileprivate func bytes(replacing replacements: [Fix.Replacement]) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        for replacement in replacements {
            result += bytes[end..<replacement.range.lowerBound]
            result += replacement.text.utf8
            end = replacement.range.upperBound
        }
        return result + bytes[end...]
    }
}
