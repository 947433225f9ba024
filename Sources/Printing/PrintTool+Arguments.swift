internal import Foundation
internal import Glibc

extension PrintTool {
    /// What the program is told, so that it makes the file `product` of the page `source` and asks no other machine
    /// for anything.
    func arguments(from source: URL, to product: URL, in folder: PrintFolder, language: String) -> [String] {
        switch kind {
        case .weasyPrint: Self.weasyPrint(source, product, in: folder)
        case .chromium: Self.chromium(source, product, profile: folder.profile)
        case .pandoc: Self.pandoc(source, product, folder, language)
        }
    }

    /// The page holds all that it shows, so WeasyPrint may open no address but those that hold what they name. A link
    /// that is resolved all the same does not tell what the folder is called. Without its hints it counts `<ol start="4">`
    /// from one.
    private static func weasyPrint(_ source: URL, _ product: URL, in folder: PrintFolder) -> [String] {
        let inside = source.path.utf8.dropFirst(folder.root.path.utf8.count)
        return [
            "--quiet", "--pdf-variant", "pdf/ua-1", "--presentational-hints", "--allowed-protocols", "data",
            "--base-url", "file:///proc/self/cwd\(String(decoding: inside, as: UTF8.self))", source.path, product.path,
        ]
    }

    /// Chromium refuses to shut itself in when it is started by root, as in containers.
    private static func chromium(_ source: URL, _ product: URL, profile: URL) -> [String] {
        ["--headless", "--disable-gpu", "--no-first-run", "--user-data-dir=\(profile.path)"]
            + (geteuid() == 0 ? ["--no-sandbox"] : [])
            + [
                "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", "--export-tagged-pdf",
                "--generate-pdf-document-outline", "--print-to-pdf=\(product.path)", source.absoluteString,
            ]
    }

    /// Pandoc takes the name of a reader without capitals, as a temporary folder's is not; it works in the folder.
    /// The heading of the first level becomes the title, and the next ones Word's first.
    private static func pandoc(_ source: URL, _ product: URL, _ folder: PrintFolder, _ language: String) -> [String] {
        [
            "--from=\(folder.reader.lastPathComponent)", "--to=docx", "--shift-heading-level-by=-1",
            "--metadata=lang:\(language)",
            "--resource-path=\(source.deletingLastPathComponent().path)",
            "--output=\(product.path)",
        ] + (folder.wordStyles.map { ["--reference-doc=\($0.path)"] } ?? []) + [source.path]
    }
}
