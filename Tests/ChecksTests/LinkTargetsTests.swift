import Markdown
import PaperSamples
import Papers
import TestSupport
import Testing

@testable import Checks

@Suite struct LinkTargetsTests {
    @Test(arguments: [
        ("https://a.b/c?d#e", Destination.external), ("HTTP://a.b", .external), ("mailto:a@b.c", .external),
        ("tel:020", .external),
        ("ht\ntps://a.b", .external), (" \u{1}https://a.b", .external), ("#why", .place("why")), ("#", .none),
        ("", .none),
        (" ", .none), ("a.pdf", .file("a.pdf")), ("images/a.png", .file("images/a.png")),
        ("a.pdf#page=3", .file("a.pdf")),
        ("my%20file.pdf", .file("my file.pdf")), ("100%.pdf", .file("100%.pdf")), ("a%+5.pdf", .file("a%+5.pdf")),
        ("caf%C3%A9.pdf", .file("café.pdf")),
        ("javascript:alert(1)", .unsafe), ("java\tscript:alert(1)", .unsafe), ("JAVASCRIPT:x", .unsafe),
        ("data:text/html,x", .unsafe),
        ("file:///etc/passwd", .unsafe), ("ftp://a.b", .unsafe), ("//a.b", .unsafe), ("/etc/passwd", .unsafe),
        ("../other/a.pdf", .unsafe), ("a/../../b.pdf", .unsafe), ("./a.pdf", .unsafe), ("a//b.pdf", .unsafe),
        ("a\\b.pdf", .unsafe),
        ("%2e%2e/a.pdf", .unsafe), ("%2E%2e%2fa.pdf", .unsafe), ("a%00.pdf", .unsafe), ("C:\\a.pdf", .unsafe),
        ("\u{7F}//a.b", .unsafe),
    ])
    func anAddressLeadsSomewhere(_ address: String, _ destination: Destination) {
        #expect(Destination(address) == destination)
    }

    @Test(arguments: [
        ("1️⃣[x](#why-now)", "link-target", "did you mean “why-not”?"),
        ("1️⃣[x](#Why-Not)", "link-target", "did you mean “why-not”?"),
        (
            "1️⃣[x](#elsewhere)", "link-target",
            "give the place an id: put {#elsewhere} at the end of its heading or paragraph"
        ),
        (
            "1️⃣[x](#Else%20where)", "link-target",
            "give the place an id: put {#some-name} at the end of its heading or paragraph"
        ),
        ("1️⃣[x]()", "link-target", "write the address between the round brackets"),
        ("1️⃣[x](#)", "link-target", "write the address between the round brackets"),
        ("1️⃣[x](javascript:alert)", "link-unsafe", "an address begins with https://, http://, mailto: or tel:"),
        ("1️⃣[x](&#106;avascript:alert)", "link-unsafe", "an address begins with https://, http://, mailto: or tel:"),
        ("1️⃣[x](../other/)", "link-unsafe", "an address begins with https://, http://, mailto: or tel:"),
        ("1️⃣[](https://a.b)", "link-empty", "write the words between the square brackets"),
        ("1️⃣[&nbsp;](https://a.b)", "link-empty", "write the words between the square brackets"),
    ])
    func aLinkThatLeadsNowhereIsAnError(_ text: String, _ rule: String, _ suggestion: String) {
        let reading = PaperSample(inOption: "\(text)\n\nBecause. {#why-not}\n")
        expectFindings(rule, in: reading)
        #expect(reading.suggestions == [suggestion])
    }

    @Test(arguments: [
        "### A [link](#nowhere)", "- [link](#nowhere)", "> [link](#nowhere)", "| [link](#nowhere) |\n|---|",
        "**[link](#nowhere)**",
        "x[^n]\n\n[^n]: [link](#nowhere)", "[link][a]\n\n[a]: #nowhere",
    ])
    func linksAreCheckedWhereverTheyStand(_ text: String) {
        #expect(PaperSample(inOption: text).diagnostics.map(\.rule) == [.linkTarget])
    }

    @Test func anImageWithWordsGivesALinkItsWords() {
        #expect(PaperSample(inOption: "[![A map](map.png)](https://a.b)", files: ["map.png"]).findings == [])
        #expect(
            PaperSample(inOption: "[![](map.png)](https://a.b)", files: ["map.png"]).diagnostics.map(\.rule) == [
                .imageText
            ])
    }

    @Test func linksToAnOptionsKeyLeadToTheIdOnThePage() throws {
        let reading = PaperSample(
            """
            # P

            ## Option 1 {#spot}

            ## Option 2

            - *[a](#option-1)*

            | [b](#option-1) |
            |---|

            > [c](#option-2) [d](#spot) [e](https://a.b/#option-1)

            Note[^n]

            [^n]: [f](#option-1)
            """)
        #expect(reading.findings == [])
        let appraisal = try reading.appraisal()
        let blocks = appraisal.options.flatMap(\.description) + appraisal.footnotes.flatMap(\.blocks)
        let addresses = blocks.inlines.compactMap { inline in
            if case .link(let link) = inline.kind { "\(link.content.plainText) \(link.destination)" } else { nil }
        }
        #expect(addresses == ["a #spot", "b #spot", "c #option-2", "d #spot", "e https://a.b/#option-1", "f #spot"])
    }
}
