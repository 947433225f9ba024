import Foundation
import TestSupport
import Testing

/// Links from one paper of a site to another.
@Suite struct LinkedPapersTests {
    private static let buses = """
        ---
        title: Minibuses
        meeting: Cabinet
        date: 14 January 2027
        report-of: Director of Places
        decision: non-key
        background-papers: none
        appendices:
          - {title: What people said, file: said.md}
        ---

        ## Recommendations

        1. **Approve** new leases.

        ## Background

        Eight are needed.
        """
    private static let said = """
        # What people said

        Table: Most agree. Answers. {#answers}

        | Answer | People |
        | --- | ---: |
        | Yes | 139 |
        """
    private static let appraisal = """
        # The options

        ## Option 1 – Let the contract run (do nothing)

        ### Pros

        - Nothing changes for residents

        ### Cons

        - The price is open after June

        ### Outcome

        Rejected

        ## Option 2 – Lease eight buses {#buses}

        ### Pros

        - The price is fixed for four years

        ### Cons

        - It takes nine months

        ### Outcome

        Recommended
        """

    private static func folder(_ link: String) throws -> Appraise {
        let folder = try Appraise()
        try folder.write(buses, to: "Content/minibuses/report.md")
        try folder.write(said, to: "Content/minibuses/said.md")
        try folder.write(appraisal, to: "Content/minibuses/appraisal.md")
        let drivers = appraisal.replacing("# The options", with: "# Drivers\n\nThis follows \(link).")
        try folder.write(drivers, to: "Content/drivers/appraisal.md")
        return folder
    }

    @Test(arguments: [
        (
            "[the leases](../minibuses/appraisal.md#buses)", "../minibuses/appendix-2.html#buses",
            "../minibuses/appendix-2.md#option-2--lease-eight-buses", "the leases"
        ),
        (
            "[](../minibuses/appraisal.md#option-2)", "../minibuses/appendix-2.html#buses",
            "../minibuses/appendix-2.md#option-2--lease-eight-buses", "Option 2 of Minibuses"
        ),
        ("[](../minibuses/)", "../minibuses/index.html", "../minibuses/index.md", "Minibuses"),
        (
            "[](../minibuses/said.md)", "../minibuses/appendix-1.html", "../minibuses/appendix-1.md",
            "Appendix 1 of Minibuses"
        ),
        (
            "[](../minibuses/said.md#answers)", "../minibuses/appendix-1.html#answers",
            "../minibuses/appendix-1.md#appendix-1-what-people-said", "Table 1 of Appendix 1 of Minibuses"
        ),
        (
            "[](../minibuses/report.md#background)", "../minibuses/index.html#section-2",
            "../minibuses/index.md#2-background", "section 2 of Minibuses"
        ),
    ])
    func aLinkLeadsToThePageOfAnotherPaper(
        _ link: String, _ html: String, _ markdown: String, _ words: String
    ) throws {
        let folder = try Self.folder(link)
        defer { folder.remove() }
        let run = try folder.run("build")
        #expect(run.status == 0, "\(run.errors)")
        let page = try folder.text("index.html").replacing("\u{A0}", with: " ")
        #expect(page.contains("This follows <a href=\"\(html)\">\(words)</a>."))
        #expect(try folder.text("index.md").contains("This follows [\(words)](\(markdown))."))
        #expect(try folder.run("verify").status == 0)
    }

    @Test(arguments: [
        ("[x](../minibusses/)", "this site has no paper in a folder “minibusses”"),
        ("[x](../minibuses/notes.md)", "“notes.md” is no text of the paper “minibuses” that has a page"),
        ("[x](../minibuses/appraisal.md#bus)", "no place in the paper “minibuses” has the id “bus”"),
        ("[](../minibuses/appraisal.md#title)", "the place “title” has no number or name that could stand here"),
    ])
    func aLinkThatLeadsNowhereIsAnError(_ link: String, _ message: String) throws {
        let folder = try Self.folder(link)
        defer { folder.remove() }
        try folder.write(
            Self.appraisal.replacing("# The options", with: "# The options {#title}"),
            to: "Content/minibuses/appraisal.md")
        let run = try folder.run("check", "drivers")
        #expect(run.status == 1)
        #expect((run.output + run.errors).contains("Content/drivers/appraisal.md:3:14: error: \(message)"))
    }

    @Test func nothingIsSaidOfAPaperThatIsExempt() throws {
        let folder = try Self.folder("[](../minibuses/)")
        defer { folder.remove() }
        let exempt = """
            decision: non-key
            private-notice: {agreed-by: the Chair of Scrutiny}
            exempt: {paragraph: 3, because: It names the bidders.}
            """
        try folder.write(
            Self.buses.replacing("decision: non-key", with: exempt), to: "Content/minibuses/report.md")
        let run = try folder.run("build")
        #expect(run.status == 1)
        #expect((run.output + run.errors).contains("the paper “minibuses” is exempt from publication"))
    }

    @Test func aPaperThatCannotBeReadIsNoSecondFault() throws {
        let folder = try Self.folder("[x](../minibuses/appraisal.md#nowhere)")
        defer { folder.remove() }
        try folder.write("title: Minibuses", to: "Content/minibuses/report.md")
        let run = try folder.run("check", "drivers")
        #expect(!(run.output + run.errors).contains("link-paper"))
    }
}

extension Appraise {
    /// A page of the paper with the link.
    fileprivate func text(_ page: String) throws -> String {
        try String(contentsOf: folder.appending(path: "Output/drivers/\(page)"), encoding: .utf8)
    }
}
