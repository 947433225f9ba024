package import Diagnostics

extension Rule {
    package static let pictureContent = Rule(
        "picture-content", .error,
        "A picture in SVG holds more than a drawing: a script, or the address of another file.",
        example: .file(
            "map.svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">
            <image href="wards.png" width="80" height="40"/>
            </svg>
            """,
            mended: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">
                <rect width="80" height="40" fill="#2f43a5"/>
                </svg>
                """,
            given: [.text("![The wards of the council](map.svg)")]))

    package static let pictureForm = Rule(
        "picture-form", .error, "A picture in SVG cannot be read: it is not well-formed.",
        example: .file(
            "map.svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">
            <rect width="80" height="40">
            </svg>
            """,
            mended: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">
                <rect width="80" height="40"/>
                </svg>
                """,
            given: [.text("![The wards of the council](map.svg)")]))
}

extension Diagnostic {
    static func pictureForm(_ fault: XMLFault, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .pictureForm, at: Span(file, fault.range), "this picture cannot be read: \(fault.message)",
            suggestion: "export it anew from the program that it was drawn with, as SVG")
    }

    static func pictureAddress(_ address: some Collection<UInt8>, at span: Span) -> Diagnostic {
        Diagnostic(
            .pictureContent, at: span,
            "the picture names \(String(decoding: address.prefix(longestShown), as: UTF8.self).quoted),"
                + " and may name nothing outside itself",
            suggestion: "put a picture inside as PNG, JPEG or GIF (“embed”), write a link in the paper’s text")
    }

    static func pictureElement(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .pictureContent, at: span, "\(name.quoted) is no part of a drawing", suggestion: advice(onElement: name))
    }

    static func pictureAttribute(_ name: String, at span: Span) -> Diagnostic {
        let startsScript = name.utf8.prefix(2).map(\.lowercased).elementsEqual("on".utf8)
        return Diagnostic(
            .pictureContent, at: span, "\(name.quoted) \(startsScript ? "starts a script" : "is no part of a drawing")",
            suggestion: "delete it and its value, or export the picture as plain SVG")
    }

    static func pictureStyle(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .pictureContent, at: span, "the style \(name.quoted) may name another file",
            suggestion: "delete it, or export the picture as plain SVG")
    }

    static func pictureNote(_ what: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .pictureContent, at: span, what, suggestion: "delete it, or export the picture as plain SVG")
    }

    private static func advice(onElement name: String) -> String {
        switch String(decoding: name.utf8.map(\.lowercased), as: UTF8.self) {
        case "foreignobject": "export the picture with plain text in place of formatted text"
        case "animate", "animatecolor", "animatemotion", "animatetransform", "set":
            "export the picture without animation"
        default: "delete it, or export the picture as plain SVG"
        }
    }

    /// More is never quoted; an address may be a whole picture.
    private static let longestShown = 400
}
