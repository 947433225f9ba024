internal import Diagnostics

/// A page as the preview shows it: with the script that loads it anew, and a panel of the faults that keep it as it was.
///
/// The page in the output folder has neither.
struct ServedPage {
    let bytes: [UInt8]

    /// - Parameters:
    ///   - page: As it stands in the output folder; nil where it has not been made yet.
    ///   - version: See `Versions`.
    ///   - faults: As they are printed for people; empty when there are none.
    init(_ page: [UInt8]?, version: Int, faults: String) {
        var page = page ?? Array(Self.empty.utf8)
        Self.removePolicy(of: &page)
        let end = page.firstRange(ofBytes: "</body>".utf8)?.lowerBound ?? page.endIndex
        bytes = page[..<end] + Array(Self.addition(version: version, faults: faults).utf8) + page[end...]
    }

    /// What the page may load: as published, and the script.
    static let policy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; script-src 'self'; connect-src 'self'"
    static let scriptPath = "/.appraise/reload.js"

    private static let empty = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>No page yet</title></head>
        <body><main><h1>No page yet</h1><p>It is made once the faults are mended.</p></main></body></html>

        """

    /// The policy of published pages lets no script run.
    private static func removePolicy(of page: inout [UInt8]) {
        let start = "<meta http-equiv=\"Content-Security-Policy\"".utf8
        guard let range = page.firstRange(ofBytes: start),
            let end = page[range.upperBound...].firstIndex(of: UInt8(ascii: ">"))
        else { return }
        page.removeSubrange(range.lowerBound...end)
    }

    private static func addition(version: Int, faults: String) -> String {
        let script = "<script src=\"\(scriptPath)\" data-version=\"\(version)\"></script>\n"
        return faults.isEmpty ? script : panel(faults) + script
    }

    private static func panel(_ faults: String) -> String {
        """
        <aside role="alert" aria-label="What keeps this page as it was" style="position:fixed;inset:auto 0 0;max-height:50vh;\
        overflow:auto;padding:1rem 1.5rem;background:#fff;color:#0b0c0c;border-top:.375rem solid #b10e1e;z-index:9">
        <p style="margin:0 0 .5rem;font:700 1rem/1.4 system-ui,sans-serif">This page is as it was before: mend these first.</p>
        <pre style="margin:0;white-space:pre-wrap;font:.875rem/1.5 ui-monospace,monospace">\(escaped(faults))</pre>
        </aside>

        """
    }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
