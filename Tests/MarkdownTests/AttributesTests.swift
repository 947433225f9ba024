import Diagnostics
import Markdown
import Testing

/// Ids and classes in braces.
@Suite struct AttributesTests {
    @Test(arguments: [
        ("# Heading {#id}", "Heading"), ("# Heading {#id} ##", "Heading"), ("Heading {#id}\n===", "Heading"),
        ("Text{#id}", "Text"), ("Text\n{#id}", "Text"), ("Text  \n{#id}", "Text"), ("*Text* {#id}", "Text"),
        ("Text &amp; \\* more {#id}", "Text & * more"), ("Text \\\\{#id}", "Text \\"),
        ("Text {{ a.b }} {#id}", "Text {{ a.b }}"),
    ])
    func idIsTakenOffTheEnd(markdown: String, words: String) throws {
        let (tree, findings) = try parse(markdown)
        #expect(findings.isEmpty)
        #expect(tree.attributes(of: tree.body.lowerBound)?.id == "id")
        #expect(tree.plainText(of: tree.body.lowerBound) == words)
    }

    @Test func idAndClassesAreRead() throws {
        let (tree, _) = try parse("## Option 1 {.baseline #do-nothing-2 .x}")
        let attributes = tree.attributes(of: tree.body.lowerBound)
        #expect(attributes?.id == "do-nothing-2")
        #expect(attributes?.classes == ["baseline", "x"])
        #expect(attributes?.span.text == "{.baseline #do-nothing-2 .x}")
    }

    @Test(arguments: [
        "Text \\{#id}", "Text {id}", "Text {}", "Text `{#id}`", "Text {{#id}}", "{ #id }", "Text &#123;#id}",
        "Text #id}", "\\{#id} text", "Text {#a{ b",
    ])
    func otherBracesAreText(markdown: String) throws {
        let (tree, findings) = try parse(markdown)
        #expect(findings.isEmpty)
        #expect(tree.allAttributes.isEmpty)
    }

    @Test(arguments: [
        "Text 1️⃣{#Id}", "Text 1️⃣{#1a}", "Text 1️⃣{#a b}", "Text 1️⃣{#a #b}", "Text 1️⃣{.}", "Text 1️⃣{#}",
        "Text 1️⃣{#a_b}", "- Text 1️⃣{#é}", "# 1️⃣{#A}",
    ])
    func malformedBracesAreFound(marked: String) throws {
        try expectFindings(in: marked, .attributes)
    }

    @Test(arguments: ["1️⃣{#id}", "# 1️⃣{#id}", "- 1️⃣{.x}\n", "> 1️⃣{#id}"])
    func bracesAloneAreFound(marked: String) throws {
        try expectFindings(in: marked, .attributes)
    }

    @Test(arguments: [
        "1. Agree 1️⃣{#agree}.", "*Text 1️⃣{#id}*", "Text 1️⃣{#a} {#b}", "Text 1️⃣{#a} more\nline", "| a 1️⃣{#a} |\n|---|",
    ])
    func bracesThatDoNotStandLastAreFound(marked: String) throws {
        try expectFindings(in: marked, .attributes)
    }

    @Test func itemTakesTheIdOfItsFirstParagraphOnly() throws {
        try expectOutline(
            of: """
                1. One {#one}
                   - two {#two}

                   three {#three}
                2. # Four {#four}
                """,
            """
            └─ list 1 loose @1:1-5:18
               ├─ item {#one} @1:1-4:18
               │  ├─ paragraph @1:4-14
               │  │  └─ text @1:4-7 "One"
               │  ├─ list @2:4-16
               │  │  └─ item {#two} @2:4-16
               │  │     └─ paragraph @2:6-16
               │  │        └─ text @2:6-9 "two"
               │  └─ paragraph {#three} @4:4-18
               │     └─ text @4:4-9 "three"
               └─ item @5:1-18
                  └─ heading 1 {#four} @5:4-18
                     └─ text @5:6-10 "Four"
            """)
    }
}
