internal import Diagnostics
internal import Markdown

extension PaperTexts {
    /// The files that the texts ask for as tables: `lots-2026` of `{{ table.lots-2026 }}`. What stands in code asks for
    /// none.
    var tablesAskedFor: Set<String> {
        var names: Set<String> = []
        for text in texts where text.tree.source.bytes.contains(bytes: Self.braces) {
            let (tree, bytes) = (text.tree, text.tree.source.bytes)
            for node in tree.all where tree[node].kind == .text {
                names.formUnion(NamePlaces(in: bytes, range: tree[node].range).places.compactMap(Self.table))
            }
        }
        for setting in settingTexts where setting.value.utf8.contains(UInt8(ascii: "{")) {
            names.formUnion(NamePlaces(in: setting.value).places.compactMap(Self.table))
        }
        return names
    }

    private static let braces = Array("{{".utf8)
    private static let start = Array("table.".utf8)

    private static func table(_ place: NamePlaces.Place) -> String? {
        guard let name = place.name, name.utf8.starts(with: start) else { return nil }
        return String(Substring(name.utf8.dropFirst(start.count).prefix { $0 != UInt8(ascii: ".") }))
    }
}
