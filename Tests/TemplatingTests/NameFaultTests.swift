import Diagnostics
import Templating
import Testing

/// Every name in a template is checked against the page, also where no present page would print it.
@Suite struct NameFaultTests {
    @Test func unknownNameSaysWhichIsNear() throws {
        let fault = try expectFaults(.templateUnknownName, in: "<h1>1️⃣{{titel}}</h1>")
        #expect(fault.message == "“titel” is not a name here")
        #expect(fault.suggestion == "did you mean “title”?")
    }

    @Test func unknownNameOfAGroupSaysWhereItBelongs() throws {
        let fault = try expectFaults(.templateUnknownName, in: "1️⃣{{phone}}")
        #expect(fault.suggestion == "it belongs to “author”: write {{#author}}…{{/author}} around it")
    }

    @Test func unknownNameWithoutNearOnesListsWhatThereIs() throws {
        let fault = try expectFaults(.templateUnknownName, in: "{{#author}}1️⃣{{author.recommendation}}{{/author}}")
        #expect(fault.suggestion == "the names here are name, phone")
    }

    @Test(arguments: [
        "{{#is-final}}1️⃣{{nobody}}{{/is-final}}",
        "{{^is-final}}1️⃣{{nobody}}{{/is-final}}",
        "{{#options}}{{title}} 1️⃣{{nobody}}{{/options}}",
        "{{$main}}1️⃣{{nobody}}{{/main}}",
        "1️⃣{{#nobody}}{{/nobody}}",
        "1️⃣{{^nobody}}{{/nobody}}",
        "1️⃣{{{nobody}}}",
        "1️⃣{{author.nobody}}",
    ])
    func unknownNameIsFoundWhereverItStands(_ template: String) throws {
        try expectFaults(.templateUnknownName, in: template)
    }

    @Test func everyFaultIsReportedInOneRun() throws {
        try expectFaults(.templateUnknownName, in: "1️⃣{{one}}\n2️⃣{{two}}\n{{title}}3️⃣{{three}}")
    }

    @Test func anUnknownSectionHidesNoFaultAndMakesNone() throws {
        try expectFaults(
            .templateUnknownName, in: "1️⃣{{#optoins}}{{whatever}}{{#more}}{{title}}{{/more}}{{/optoins}}2️⃣{{nobody}}")
    }

    @Test func faultInAPartialNotesWhereItIsCalled() throws {
        let page = SourceFile(
            path: "Templates/page.html.mustache", text: "\n{{#options}}{{> row}}{{/options}}{{> row}}")
        let files = TemplateFiles(page: page, partials: ["row.html": "{{title}}\n{{owner.name}}"])
        var diagnostics = files.diagnostics
        _ = files.templates.template("page.html", diagnostics: &diagnostics)
        #expect(
            diagnostics.map { "\($0.place.span.map(String.init(describing:)) ?? "") \($0.message)" } == [
                "Templates/partials/row.html.mustache:2:1 “owner” is not a name here"
            ])
        #expect(diagnostics.flatMap(\.notes).map { "\($0.span)" } == ["Templates/page.html.mustache:2:34"])
    }

    @Test func aFaultOfTwoPagesIsReportedOnce() {
        let page = SourceFile(path: "Templates/page.html.mustache", text: "{{> row}}")
        let files = TemplateFiles(page: page, partials: ["row.html": "{{nobody}}"])
        var faults = TemplateFaults()
        for _ in 1...2 { _ = files.templates.template("page.html", for: PaperPage.self, faults: &faults) }
        #expect(faults.list.count == 1)
    }

    // MARK: Values that may be missing

    @Test(arguments: ["1️⃣{{council}}", "{{^council}}1️⃣{{council}}{{/council}}", "1️⃣{{contact.name}}"])
    func anOptionalValueOutsideItsSectionIsRefused(_ template: String) throws {
        try expectFaults(.templateOptional, in: template)
    }

    @Test func theMessageNamesTheValueThatMayBeMissing() throws {
        let fault = try expectFaults(.templateOptional, in: "1️⃣{{contact.name}}")
        #expect(fault.message == "“contact” may be missing")
        #expect(fault.suggestion == "use it between {{#contact}} and {{/contact}}")
    }

    @Test func aGroupThatIsThereSaysNothingOfItsOptionalNames() throws {
        try expectFaults(.templateOptional, in: "{{#contact}}{{name}}1️⃣{{phone}}{{/contact}}")
    }

    @Test func anItemSaysNothingOfTheNextItem() throws {
        try expectFaults(
            .templateOptional, in: "{{#options}}{{#owner.phone}}{{/owner.phone}}1️⃣{{owner.phone}}{{/options}}")
    }

    @Test func aPartialMayUseWhatItsCallerHasMadeSureOf() throws {
        let page = PaperPage(council: "Camden")
        #expect(
            try render("{{#council}}{{> name}}{{/council}}", page, partials: ["name.html": "{{council}}"]) == "Camden")
    }

    // MARK: Names used as what they are not

    @Test(arguments: [
        "1️⃣{{is-final}}", "1️⃣{{author}}", "1️⃣{{options}}", "{{#options}}1️⃣{{.}}{{/options}}",
        "1️⃣{{#title}}{{.}}{{/title}}", "1️⃣{{^title}}{{/title}}", "1️⃣{{^author}}{{/author}}", "1️⃣{{#body}}{{/body}}",
        "1️⃣{{title.first}}", "1️⃣{{options.title}}", "{{#wards}}1️⃣{{#.}}{{/.}}{{/wards}}",
    ])
    func aNameUsedAgainstItsShapeIsRefused(_ template: String) throws {
        try expectFaults(.templateShape, in: template)
    }

    @Test func aListThatIsPrintedIsToldHowToBeWritten() throws {
        let fault = try expectFaults(.templateShape, in: "1️⃣{{options}}")
        #expect(fault.message == "“options” is a list and cannot be printed")
        #expect(fault.suggestion == "write {{#options}}…{{/options}}")
    }

    // MARK: Raw and escaped

    @Test(arguments: ["1️⃣{{{title}}}", "1️⃣{{&title}}", "{{#wards}}1️⃣{{{.}}}{{/wards}}"])
    func plainTextInsertedRawIsRefused(_ template: String) throws {
        try expectFaults(.templateRaw, in: template)
    }

    @Test(arguments: ["1️⃣{{body}}", "{{#notes}}1️⃣{{.}}{{/notes}}"])
    func finishedOutputThatWouldBeEscapedIsRefused(_ template: String) throws {
        try expectFaults(.templateRaw, in: template)
    }

    @Test func theMessageSaysWhatToWriteInstead() throws {
        #expect(try expectFaults(.templateRaw, in: "1️⃣{{{title}}}").suggestion == "write {{title}}")
        #expect(try expectFaults(.templateRaw, in: "1️⃣{{body}}").suggestion == "write {{{body}}}")
    }

    @Test func finishedOutputOfAnotherKindIsRefused() throws {
        let fault = try expectFaults(.templateRaw, in: "{{#chart}}1️⃣{{{chart}}}{{/chart}}", kind: .markdown)
        #expect(fault.message == "“chart” is finished HTML, and this template makes Markdown")
    }
}
