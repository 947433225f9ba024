internal import Diagnostics

/// What may stand before a drawing.
enum SVGProlog {
    /// `<?xml version="1.0" encoding="UTF-8" standalone="no"?>`
    static func isDeclaration(_ bytes: ArraySlice<UInt8>) -> Bool {
        let inside = bytes.dropFirst("<?xml".utf8.count).dropLast("?>".utf8.count)
        return words(inside.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }).allSatisfy { word in
            ["version=1.0", "encoding=utf-8", "encoding=us-ascii", "standalone=yes", "standalone=no"]
                .contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
        }
    }

    /// Whether it is one of those that programs write and none looks up.
    static func isDocumentType(_ bytes: ArraySlice<UInt8>) -> Bool {
        let known = documentTypes.lazy.map { words("<!DOCTYPE svg\($0)>".utf8) }
        let found = words(bytes)
        return known.contains(found)
    }

    private static let documentTypes = [
        "",
        #" PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd""#,
        #" PUBLIC "-//W3C//DTD SVG 1.1 Basic//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11-basic.dtd""#,
        #" PUBLIC "-//W3C//DTD SVG 1.1 Tiny//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11-tiny.dtd""#,
        #" PUBLIC "-//W3C//DTD SVG 1.0//EN" "http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd""#,
        #" PUBLIC "-//W3C//DTD SVG 20010904//EN" "http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd""#,
    ]

    private static func words(_ bytes: some Collection<UInt8>) -> [[UInt8]] {
        bytes.split(whereSeparator: \.isXMLBlank).map { Array($0) }
    }
}
