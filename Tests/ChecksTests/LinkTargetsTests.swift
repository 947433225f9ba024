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
        ("a.pdf#page=3", .file("a.pdf", place: "page=3")), ("said.md#answers", .file("said.md", place: "answers")),
        ("said.md#", .file("said.md")), ("./a.pdf", .file("a.pdf")), ("././images/./a.png", .file("images/a.png")),
        ("../b/", .paper("b")), ("../b", .paper("b")), ("../b/#why", .paper("b", place: "why")),
        ("../b/report.md", .paper("b", "report.md")), ("./../b/c%20d.md#e", .paper("b", "c d.md", place: "e")),
        ("../other/a.pdf", .paper("other", "a.pdf")),
        ("my%20file.pdf", .file("my file.pdf")), ("100%.pdf", .file("100%.pdf")), ("a%+5.pdf", .file("a%+5.pdf")),
        ("caf%C3%A9.pdf", .file("café.pdf")),
        ("javascript:alert(1)", .unsafe), ("java\tscript:alert(1)", .unsafe), ("JAVASCRIPT:x", .unsafe),
        ("data:text/html,x", .unsafe),
        ("file:///etc/passwd", .unsafe), ("ftp://a.b", .unsafe), ("//a.b", .unsafe), ("/etc/passwd", .unsafe),
        ("../", .unsafe), ("..", .unsafe), ("../../b/", .unsafe), ("../b/../c.md", .unsafe), ("..//b.md", .unsafe),
        ("a/../../b.pdf", .unsafe), ("./", .unsafe), (".", .unsafe), ("a//b.pdf", .unsafe),
        ("a\\b.pdf", .unsafe),
        ("%2e%2e/%2e%2e/a.pdf", .unsafe), ("a%00.pdf", .unsafe), ("C:\\a.pdf", .unsafe),
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
        ("1️⃣[x](../)", "link-unsafe", "an address begins with https://, http://, mailto: or tel:"),
        (
            "1️⃣[x](../other/)", "link-paper",
            "write ../, the name of the paper’s folder, / and the name of its text"
        ),
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
        let text = try reading.appraisal().text
        let links = text.tree.all.filter { text.tree[$0].kind == .link }
        #expect(
            links.map { "\(text.words(of: $0)) \(text.marks.links[$0]?.placeID ?? "elsewhere")" }
                == ["a spot", "b spot", "c option-2", "d spot", "e elsewhere", "f spot"])
    }
}

/// Links to the anchors that code hosts give to headings.
@Suite struct HeadingAnchorTests {
    private static let text = """
        # Care

        See [why](#why-now), [the costs](#costs-in-202728) and [pros](#pros).

        ## Why now?

        Words.

        ## Costs in 2027/28

        Words.

        ## Option 1

        ### Pros

        Words.
        """

    @Test func aLinkLeadsToTheHeadingThatACodeHostWouldFind() throws {
        let reading = PaperSample(Self.text)
        #expect(reading.findings == [])
        let text = try reading.appraisal().text
        #expect(
            text.marks.links.all.map { $0.value.placeID }
                == ["section-1", "section-2", "option-1-part-1"])
    }

    @Test func aHeadingWithoutAnIdIsOfferedOne() throws {
        let reading = PaperSample(
            """
            # Care

            See 1️⃣[the lease](#the-lease).

            ## Why

            ### The lease

            Words.

            ## Option 1
            """)
        expectFindings("link-target", in: reading)
        let fix = try #require(reading.diagnostics.first?.fix)
        #expect(fix.isSafe)
        #expect(fix.replacements.map(\.text) == [" {#the-lease}"])
        #expect(reading.suggestions == ["put {#the-lease} at the end of the heading"])
    }
}

extension PaperAddress {
    fileprivate init(_ slug: String, _ file: String? = nil, place: String? = nil) {
        self.init(slug: slug, file: file, place: place)
    }
}

extension Destination {
    fileprivate static func paper(_ slug: String, _ file: String? = nil, place: String? = nil) -> Destination {
        .paper(PaperAddress(slug, file, place: place))
    }
}

extension LinkTarget {
    fileprivate var placeID: String? {
        if case .place(let id, _) = destination { id } else { nil }
    }
}
