package import Diagnostics

// What can be wrong with where a value stands in the HTML of a template.

extension Rule {
    package static let templateMarkup = Rule(
        "template-markup", .error, "A template prints a value where HTML cannot keep it apart from markup or code.",
        example: .template(
            "index.html.mustache",
            """
            <title>Papers</title>
            {{#meetings}}
            {{#papers}}
            <p id={{slug}}>{{title}}</p>
            {{/papers}}
            {{/meetings}}
            """,
            mended: """
                <title>Papers</title>
                {{#meetings}}
                {{#papers}}
                <p id="{{slug}}">{{title}}</p>
                {{/papers}}
                {{/meetings}}
                """))
    package static let templateOutside = Rule(
        "template-outside", .error,
        "A template asks for a script, for a page within the page or in its place, or for a file of another server.",
        example: .template(
            "index.html.mustache",
            """
            <title>Papers</title>
            <p onclick="print()">Print this page</p>
            {{#meetings}}
            {{#papers}}
            <p id="{{slug}}">{{title}}</p>
            {{/papers}}
            {{/meetings}}
            """,
            mended: """
                <title>Papers</title>
                {{#meetings}}
                {{#papers}}
                <p id="{{slug}}">{{title}}</p>
                {{/papers}}
                {{/meetings}}
                """))
}

extension Diagnostic {
    static func outsideHelper(_ helper: OutsideHelper, at span: Span) -> Diagnostic {
        let (why, mended) =
            switch helper.kind {
            case .tag where helper.text == "<base>":
                (
                    "“<base>” would lead every address of the page to another place, and those of the program are not "
                        + "made for that",
                    "leave it out, and begin addresses with {{root}}"
                )
            case .tag, .handler:
                (
                    "“\(helper.text.shortened)” would do nothing: pages run no script and hold no other page, and their "
                        + "policy sees to that",
                    "leave it out"
                )
            case .elsewhere:
                (
                    "“refresh” would take the page away while it is read, which nobody who reads slowly can stop",
                    "leave it out, and give readers a link"
                )
            case .address:
                (
                    "a browser would ask another server for this, and the policy of pages forbids it",
                    "put the file into Templates/assets, and name it as {{root}}assets/…"
                )
            }
        return Diagnostic(.templateOutside, at: span, why, suggestion: mended)
    }

    static func noAddress(_ name: String, _ shape: Shape, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateMarkup, at: span,
            "the value of “\(name.shortened)” would begin an address, and it is \(shape.title)",
            suggestion: "use a name that is an address, or let the address begin with words of the template, such as #")
    }

    static func unsafePlace(_ name: String, _ hazard: MarkupHazard, at span: Span) -> Diagnostic {
        let value = "the value of “\(name.shortened)”"
        let (why, mended) =
            switch hazard {
            case .name:
                (
                    "\(value) would become part of a tag or of an attribute’s name",
                    "print it among words, or as an attribute in quotes: class=\"{{\(name.shortened)}}\""
                )
            case .unquoted(let attribute):
                (
                    "\(value) stands without quotes, so a blank in it begins another attribute",
                    "write \(attribute.shortened)=\"{{\(name.shortened)}}\""
                )
            case .code(let tag):
                ("inside <\(tag)> \(value) would be code", "keep <\(tag)> free of values")
            case .codeAttribute(let attribute):
                (
                    "in “\(attribute.shortened)” \(value) would be code",
                    "choose by a class: class=\"{{\(name.shortened)}}\""
                )
            }
        return Diagnostic(.templateMarkup, at: span, why, suggestion: mended)
    }
}
