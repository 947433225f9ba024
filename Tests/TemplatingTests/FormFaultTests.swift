import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// Faults that a template has by itself, whatever page it is for.
@Suite struct FormFaultTests {
    @Test(arguments: [
        "<p>1️⃣{{title</p>\n{{title}}", "1️⃣{{title\n}}", "1️⃣{{title <p>{{title}}", "1️⃣{{title}", "1️⃣{{",
        "1️⃣{{{body}}", "a\n1️⃣{{! no end\n{{title}", "1️⃣{{=<% %>}}",
    ])
    func aTagWithoutEndIsReportedWhereItBegins(_ template: String) throws {
        try expectFaults(.templateUnclosed, in: template)
    }

    @Test(arguments: [
        "1️⃣{{#options}}", "{{#options}}1️⃣{{#contact}}{{/options}}", "1️⃣{{^options}}2️⃣{{$main}}", "1️⃣{{<page}}",
    ])
    func aSectionWithoutEndIsReportedWhereItBegins(_ template: String) throws {
        try expectFaults(.templateUnclosed, in: template, partials: ["page.html": ""])
    }

    @Test(arguments: [
        "1️⃣{{/options}}", "{{#options}}1️⃣{{/contact}}{{/options}}", "1️⃣{{a name}}", "1️⃣{{ #options}}", "1️⃣{{}}",
        "1️⃣{{a..b}}", "1️⃣{{> ../secret}}", "1️⃣{{> /etc/passwd}}", "1️⃣{{#a b}}{{c}}{{/a b}}", "1️⃣{{=one=}}",
        "1️⃣{{= a b c =}}", "1️⃣{{=<<<<<<<<<<<<<<<<< >=}}", "1️⃣{{café}}",
    ])
    func aTagThatCannotBeReadIsReported(_ template: String) throws {
        try expectFaults(.templateSyntax, in: template)
    }

    @Test func aMisspeltClosingTagIsOneFault() throws {
        let fault = try expectFaults(.templateSyntax, in: "{{#options}}{{title}}1️⃣{{/optoins}}{{title}}")
        #expect(fault.suggestion == "write {{/options}}")
    }

    @Test func aWrongClosingTagIsOneFaultToo() throws {
        let fault = try expectFaults(.templateSyntax, in: "{{#options}}{{owner.name}}1️⃣{{/wrong}}{{title}}")
        #expect(fault.suggestion == "write {{/options}}")
    }

    @Test func faultsOfFormDoNotHideFaultsOfNames() {
        let files = TemplateFiles(page: SourceFile(path: "Templates/page.html.mustache", text: "{{a b}}\n{{nobody}}"))
        var diagnostics = files.diagnostics
        _ = files.templates.template("page.html", diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == [.templateSyntax, .templateUnknownName])
    }

    @Test func partialsThatNobodyUsesAreReadToo() {
        let page = SourceFile(path: "Templates/page.html.mustache", text: "")
        let files = TemplateFiles(page: page, partials: ["a.html": "{{#open}}", "b.html": "{{> nowhere}}"])
        #expect(files.diagnostics.map(\.rule) == [.templateUnclosed, .templateUnknownPartial])
    }

    @Test func aBrokenPartialSpoilsThePage() {
        let page = SourceFile(path: "Templates/page.html.mustache", text: "{{> a}}")
        let files = TemplateFiles(page: page, partials: ["a.html": "{{#is-final}}"])
        var diagnostics = files.diagnostics
        let template = files.templates.template("page.html", diagnostics: &diagnostics)
        #expect(template.map { _ in "a template" } == nil)
        #expect(diagnostics.map(\.rule) == [.templateUnclosed])
    }

    // MARK: Encoding

    @Test func aByteThatIsNotUTF8IsReportedWithItsPlace() {
        let file = SourceFile(path: "Templates/page.html.mustache", bytes: Array("£\nab".utf8) + [0xA3, 0x35])
        let diagnostics = TemplateFiles(page: file).diagnostics
        #expect(diagnostics.map(\.rule) == [.notUTF8])
        #expect(diagnostics.first?.place.span?.start == Position(line: 2, column: 3))
    }

    @Test func aNULIsReportedWithItsPlace() {
        let file = SourceFile(path: "Templates/page.html.mustache", bytes: Array("a\n\0".utf8))
        let diagnostics = TemplateFiles(page: file).diagnostics
        #expect(diagnostics.map(\.rule) == [.nulByte])
        #expect(diagnostics.first?.place.span?.start == Position(line: 2, column: 1))
    }

    @Test func aByteOrderMarkIsNotPrinted() throws {
        #expect(try render("\u{FEFF}{{title}}") == "Home care")
    }

    // MARK: Limits

    @Test func aFileOfOneMebibyteIsRead() throws {
        let text = String(repeating: "x", count: Limits.fileSize)
        #expect(try render(text).utf8.count == Limits.fileSize)
    }

    @Test func aLargerFileIsRefused() {
        let text = String(repeating: "x", count: Limits.fileSize + 1)
        let files = TemplateFiles(page: SourceFile(path: "Templates/page.html.mustache", text: text))
        #expect(files.diagnostics.map(\.rule) == [.templateLimit])
    }

    @Test func sectionsMayBeNestedUpToTheLimit() throws {
        #expect(try render(Self.nested(Limits.depth, inside: "x"), PaperPage(isFinal: true)) == "x")
    }

    @Test func sectionsNestedDeeperAreRefused() throws {
        let inner = "1️⃣{{#is-final}}{{/is-final}}"
        try expectFaults(.templateLimit, in: Self.nested(Limits.depth, inside: inner))
    }

    @Test func sectionsNestedDeeperAreRefusedInPartialsThatNobodyUses() {
        let page = SourceFile(path: "Templates/page.html.mustache", text: "")
        let files = TemplateFiles(page: page, partials: ["p.html": Self.nested(Limits.depth + 1, inside: "")])
        #expect(files.diagnostics.map(\.rule) == [.templateLimit])
    }

    @Test func partialsThatCallEachOtherTooDeepAreRefused() throws {
        let partials = (1...Limits.depth).map { ("p\($0).html", "{{> p\($0 + 1)}}") }
        let page = SourceFile(path: "Templates/page.html.mustache", text: "{{> p1}}")
        let files = TemplateFiles(
            page: page, partials: Dictionary(uniqueKeysWithValues: partials + [("p\(Limits.depth + 1).html", "")]))
        var diagnostics = files.diagnostics
        _ = files.templates.template("page.html", diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == [.templateLimit])
    }

    @Test func partialsThatCallEachOtherTooOftenAreRefused() throws {
        let partials = (1...4).map { ("p\($0).html", String(repeating: "{{> p\($0 + 1)}}", count: 10)) }
        let last = ("p5.html", String(repeating: "x", count: 1_000))
        let page = SourceFile(path: "Templates/page.html.mustache", text: "{{> p1}}")
        let files = TemplateFiles(page: page, partials: Dictionary(uniqueKeysWithValues: partials + [last]))
        var diagnostics = files.diagnostics
        _ = files.templates.template("page.html", diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == [.templateLimit])
    }

    @Test func aBlockThatIsPrintedTooOftenIsRefused() throws {
        let layout = String(repeating: "{{$a}}{{/a}}", count: 100)
        let block = String(repeating: "x", count: Limits.expandedSize / 50)
        let page = SourceFile(
            path: "Templates/page.html.mustache", text: "{{<layout}}{{$a}}\(block){{/a}}{{/layout}}")
        let files = TemplateFiles(page: page, partials: ["layout.html": layout])
        var diagnostics = files.diagnostics
        _ = files.templates.template("page.html", diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == [.templateLimit])
    }

    private static func nested(_ depth: Int, inside: String) -> String {
        let open = String(repeating: "{{#is-final}}", count: depth)
        return open + inside + String(repeating: "{{/is-final}}", count: depth)
    }
}
