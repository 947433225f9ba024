internal import Foundation

/// A program of the machine that prints.
struct PrintTool: Sendable, Equatable {
    let kind: Kind
    /// Its file: `/usr/bin/pandoc`.
    let executable: String

    enum Kind: Sendable, Equatable {
        case weasyPrint
        case chromium
        case pandoc
    }
}

extension PrintTool {
    /// The program for a form that is found first; the best one if there are several.
    ///
    /// - Parameter path: Folders between colons, as in the variable `PATH`.
    /// - Throws: A `PrintError`, when there is none.
    init(for form: PrintForm, in path: String) throws(PrintError) {
        let folders = path.utf8.split(separator: UInt8(ascii: ":")).map { String(decoding: $0, as: UTF8.self) }
        for (kind, name) in Self.names(for: form) {
            let candidates = folders.map { "\($0)/\(name)" }
            if let found = candidates.first(where: Self.isProgram) {
                self.init(kind: kind, executable: found)
                return
            }
        }
        throw .missing(form)
    }

    /// A folder may be executable too.
    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// WeasyPrint stands first, since its PDF is the one for the archive: PDF/UA-1, and the same bytes every time.
    private static func names(for form: PrintForm) -> [(Kind, String)] {
        switch form {
        case .pdf:
            [(.weasyPrint, "weasyprint")]
                + ["chromium-headless-shell", "chromium", "google-chrome", "google-chrome-stable", "chromium-browser"]
                .map { (.chromium, $0) }
        case .docx: [(.pandoc, "pandoc")]
        }
    }
}

extension PrintTool.Kind {
    var name: String {
        switch self {
        case .weasyPrint: "WeasyPrint"
        case .chromium: "Chromium"
        case .pandoc: "pandoc"
        }
    }
}
