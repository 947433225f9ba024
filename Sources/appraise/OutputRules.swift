import Diagnostics
import Publishing
import Settings

extension Rule {
    /// What is found in the output folder.
    static let ofOutput = [outputDiffers, outputUnknown]

    fileprivate static let outputDiffers = Rule(
        "output-differs", .error, "A file of the output folder is not what a build would make now.",
        example: .told(
            "“appraise verify” compares the output folder with what a build would make, and a file of it "
                + "differs, is missing or is left over. Run “appraise build”."))
    fileprivate static let outputUnknown = Rule(
        "output-unknown", .error, "A file stands in the output folder that no build has made and no page names.",
        canBeLowered: true,
        example: .told(
            "Somebody has put a file into the output folder, and whoever uploads the folder publishes it, though no page "
                + "names it. Delete it; or put it into the folder of a paper that links to it, and build. “appraise "
                + "verify” counts it as an error, “appraise build” leaves it there and warns. What servers and hosts look "
                + "for at the top of a site may stand there: .htaccess, .nojekyll, .well-known, CNAME, _headers, "
                + "_redirects, favicon.ico, robots.txt, web.config, and .git."))
}

extension Diagnostic {
    /// What “appraise verify” says of a difference.
    ///
    /// - Parameter edition: Whose pages were compared.
    static func difference(_ difference: Difference, in output: String, of edition: Edition) -> Diagnostic {
        let run = "run “appraise build\(edition == .open ? "" : " --edition \(edition.rawValue)")”"
        let path = "\(output)/\(difference.path)"
        let (what, mended) =
            switch difference.kind {
            case .missing: ("this file is missing", run)
            case .different: ("this file is not what the papers and templates make now", run)
            case .extra: ("no paper makes this file any more", run)
            case .foreign: (unknownMessage, unknownAdvice)
            case .damaged(let line):
                (
                    "line \(line) is not as appraise wrote it",
                    "bring back the file as it was, or move the folder \(output) away, then \(run)"
                )
            }
        return Diagnostic(
            difference.kind == .foreign ? .outputUnknown : .outputDiffers, at: .path(path), what, suggestion: mended)
    }

    /// What a build says of a file that it leaves in the output folder.
    static func leftInOutput(_ path: String) -> Diagnostic {
        Diagnostic(
            .outputUnknown, at: .path(path), "\(unknownMessage); this build leaves it there", suggestion: unknownAdvice
        ).with(severity: .warning)
    }

    private static let unknownMessage = "this file is of no build, and is published with the folder"
    private static let unknownAdvice =
        "delete it, or put it into the folder of a paper that links to it and run “appraise build”"
}
