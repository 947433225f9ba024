import Testing

@testable import Publishing

@Suite struct ManifestTests {
    private static let checksum = String(repeating: "0123456789abcdef", count: 4)

    private static let manifest = Manifest(
        tool: "1.0.0",
        files: ManifestLines([(path("b.html"), checksum), (path("a/é \"x\"\\\n.html"), checksum)]),
        inputs: ManifestLines([(path("Content/site.yml"), checksum)]))

    private static func path(_ text: String) -> TreePath { TreePath(found: text) }

    @Test func isJSONOfOneEntryALineInTheOrderOfPaths() {
        #expect(
            String(decoding: Self.manifest.bytes, as: UTF8.self) == """
                {
                  "version": 1,
                  "tool": "1.0.0",
                  "files": {
                    "a/é \\"x\\"\\\\\\u000a.html": "\(Self.checksum)",
                    "b.html": "\(Self.checksum)"
                  },
                  "inputs": {
                    "Content/site.yml": "\(Self.checksum)"
                  }
                }

                """)
    }

    @Test(arguments: [manifest, Manifest(tool: "\u{1}\u{1F}", files: ManifestLines(), inputs: ManifestLines())])
    func isReadBackAsItWasWritten(_ manifest: Manifest) throws {
        #expect(try ManifestReader.read(manifest.bytes) == manifest)
    }

    /// What is changed in a sound manifest, and the line that is blamed.
    @Test(arguments: [
        ("{", "[", 1),
        ("\"version\": 1", "\"version\": 2", 2),
        ("1.0.0", "1.0.0\u{7}", 3),
        ("b.html", "../b.html", 6),
        ("b.html", "/b.html", 6),
        ("b.html", "manifest.json", 6),
        ("b.html", "0.html", 6),
        ("b.html", "\\u0062.html", 6),
        ("b.html", "b.html\\u00zz", 6),
        ("b.html\": \"01", "b.html\": \"X1", 6),
        ("b.html\": \"01", "b.html\": \"1", 6),
        ("  },\n", "  }\n", 7),
        ("\n}\n", "\n}", 11),
        ("\n}\n", "\n}\n\n", 12),
        ("{\n", "{\r\n", 1),
    ])
    func aChangedManifestIsDamaged(_ original: String, _ changed: String, _ line: Int) {
        let sound = String(decoding: Self.manifest.bytes, as: UTF8.self)
        let damaged = sound.replacingFirst(original, with: changed)
        #expect(throws: ManifestReader.Damage(line: line)) { try ManifestReader.read(Array(damaged.utf8)) }
    }

    @Test func everyTruncatedManifestIsDamaged() {
        let bytes = Self.manifest.bytes
        for count in 0..<bytes.count {
            #expect(throws: ManifestReader.Damage.self) { try ManifestReader.read(Array(bytes.prefix(count))) }
        }
    }
}

extension String {
    fileprivate func replacingFirst(_ part: String, with new: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return replacingCharacters(in: range, with: new)
    }

    private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
