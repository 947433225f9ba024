import Diagnostics
import Markdown
import TestSupport
import Testing

/// Links within a Markdown page lead to headings of that page.
@Suite struct MarkdownLinkTests {
    @Test(arguments: ["sections", "table"])
    func leadToTheHeadingThatThePlaceStandsUnder(_ layout: String) throws {
        let page = try SamplePages.text(
            of: "paper/index.md",
            markdown: """
                ---
                layout: \(layout)
                ---
                # Contents

                Before. {#before}

                To [before](#before), [contents](#section-1), [points](#good), [an item](#item), [two](#option-2),
                [details](#details) and [more](#option-2-part-3).

                ## Contents

                ## Option 1

                ### Pros {#good}

                - a {#item}

                ### Cons

                - b

                ## Option 2 – Contents

                ### Pros

                - c

                ### Cons

                - d

                ### Costs

                #### Details {#details}

                ### Outcome

                Discounted
                """)
        let headings = anchors(of: page)
        let links = page.matches(of: /\]\(#([^)]*)\)/).map { String($0.1) }
        #expect(links.count > 10)
        #expect(links.filter { !headings.contains($0) } == [])
        #expect(page.contains("[contents](#contents-2)"))
    }

    /// As a code host makes them: small letters, blanks as hyphens, no other signs; numbered when they repeat.
    private func anchors(of page: String) -> Set<String> {
        var anchors: Set<String> = []
        for heading in page.split(separator: "\n").filter({ $0.hasPrefix("#") }) {
            let words = heading.drop { $0 == "#" || $0 == " " }.lowercased()
            let slug = words.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
                .replacing(" ", with: "-")
            let free = (0...).lazy.map { $0 == 0 ? slug : "\(slug)-\($0)" }.first { !anchors.contains($0) }
            if let free { anchors.insert(free) }
        }
        return anchors
    }
}
