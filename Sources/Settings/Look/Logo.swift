package import Diagnostics

extension Rule {
    package static let logo = Rule(
        "logo", .error, "The logo that site.yml names is missing, or is no picture that browsers show.",
        example: .site(
            "logo: crest.png", mended: "logo: crest.svg", given: [.template("assets/crest.svg", "")]))
}

extension Diagnostic {
    fileprivate static func logoKind(_ logo: Located<String>, kinds: [String]) -> Diagnostic {
        Diagnostic(
            .logo, at: logo.span, "\(logo.value.quoted) is not a picture that browsers show",
            suggestion: "the kinds are \(kinds.joined(separator: ", "))")
    }

    fileprivate static func logoMissing(_ logo: Located<String>, in folder: String, advice: String?) -> Diagnostic {
        Diagnostic(
            .logo, at: logo.span, "there is no file \(logo.value.quoted) in \(folder)",
            suggestion: advice ?? "make that folder and put the file there, or delete this line")
    }
}

extension Look {
    private static let kinds = ["svg", "png", "jpg", "jpeg", "webp"]
    static let pictureForm = SettingForm.words(
        "the name of a picture: \(kinds.joined(separator: ", "))",
        pattern: "\\.(\(kinds.map(\.inEitherCase).joined(separator: "|")))$")

    static func picture(_ logo: Located<String>, diagnostics: inout [Diagnostic]) -> Located<String>? {
        if kinds.contains(logo.value.fileKind) { return logo }
        diagnostics.append(.logoKind(logo, kinds: kinds))
        return nil
    }

    /// A finding when the logo is not among the assets.
    ///
    /// - Parameters:
    ///   - assets: Paths inside the folder of assets.
    ///   - folder: What the folder is called: `Templates/assets`.
    package func missingFiles(among assets: [String], in folder: String) -> [Diagnostic] {
        guard let logo, !assets.contains(where: { $0.utf8.elementsEqual(logo.value.utf8) }) else { return [] }
        let pictures = assets.filter { Self.kinds.contains($0.fileKind) }
        let name = logo.value.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? logo.value
        let near = didYouMean(logo.value, among: pictures) ?? didYouMean(name, among: pictures)
        let all = pictures.isEmpty ? nil : "the pictures there are \(pictures.prefix(10).joined(separator: ", "))"
        return [.logoMissing(logo, in: folder, advice: near ?? all)]
    }
}

extension String {
    /// Of ASCII letters, as a regular expression.
    fileprivate var inEitherCase: String { map { "[\($0.uppercased())\($0.lowercased())]" }.joined() }
}
