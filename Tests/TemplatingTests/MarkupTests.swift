import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// Where in HTML a value may stand.
@Suite struct MarkupTests {
    @Test(arguments: [
        "<p>{{title}}</p>", "<p class=\"a {{title}}\">", "<p class='{{title}}' id=x>{{title}}", "a < b {{title}}",
        "<p title=\"a > b\">{{title}}</p>", "<p {{#is-final}}class=\"{{title}}\"{{/is-final}}>",
        "<!-- <p class=x> -->{{title}}", "<!doctype html>{{title}}",
        "<STYLE>p { color: red }</STYLE>{{title}}", "<br/>{{title}}",
        "<p class>{{title}}", "</p class=x>{{title}}", "<style>a</stylex></style>{{title}}",
    ])
    func whereItIsSafeNothingIsSaid(_ template: String) throws {
        _ = try render(template)
    }

    @Test(arguments: [
        "<1️⃣{{title}}>", "</1️⃣{{title}}>", "<p 1️⃣{{title}}=\"x\">", "<p data-1️⃣{{title}}=\"x\">",
        "<p class=1️⃣{{title}}>", "<p class=a1️⃣{{title}} id=\"{{title}}\">", "<p class = 1️⃣{{title}}2️⃣{{title}}>",
        "<style>p { color: 1️⃣{{title}} }</style>", "<p style=\"color: 1️⃣{{title}}\">", "<p\nclass=1️⃣{{title}}\n>",
        "<p class={{#is-final}}1️⃣{{title}}{{/is-final}}>",
    ])
    func whereNothingMakesItSafeItIsRefused(_ template: String) throws {
        try expectFaults(.templateMarkup, in: template)
    }

    @Test(arguments: [
        "1️⃣<script>var a = '<p class=';</script>{{title}}", "1️⃣<SCRIPT src=a.js></script>", "1️⃣<script>{{title}}</script>",
        "<p 1️⃣onclick=\"go('{{title}}')\">", "<p 1️⃣ONCLICK='{{title}}'>", "<p title=\"\" 1️⃣onload>",
        "1️⃣<iframe srcdoc=\"{{title}}\">", "1️⃣<object data=\"a.svg\">",
        "<img src=\"1️⃣https://example.org/a.png\">", "<img src='1️⃣//example.org/a.png'>",
        "<IMG SRC=1️⃣http://example.org/a.png>", "<source srcset=\"1️⃣https://example.org/{{title}}\">",
        "<link rel=\"stylesheet\" href=\"1️⃣https://example.org/a.css\">",
        "<link href=\"1️⃣https://example.org/a.css\" rel=stylesheet>",
        "1️⃣<base href=\"https://example.org/\">", "<meta http-equiv=\"1️⃣Refresh\" content=\"5; url=x.html\">",
        "<a href=\"1️⃣javascript:print()\">", "<a href=\"1️⃣java\nscript:print()\">",
        "<p style=\"background: URL( '1️⃣https://example.org/a.png')\">",
        "<style>@import \"1️⃣//example.org/a.css\";</style>",
        "<style>@import url(1️⃣https://example.org/a.css); p { background: url('2️⃣http://example.org/a.png') }</style>",
        "1️⃣<script type=\"module\">a</script>", "1️⃣<script type=\"text/javascript\" 2️⃣onload=\"a\">b</script>",
    ])
    func aPageNeedsNothingButItself(_ template: String) throws {
        try expectFaults(.templateOutside, in: template)
    }

    @Test(arguments: [
        "<a href=\"https://example.org/\">", "<link rel=\"license\" href=\"https://example.org/\">",
        "<img src=\"{{link}}\">", "</script>", "<p on>", "<!-- <script> -->", "<img alt=\"https://example.org/\">",
        "<p one=\"x\">", "<script type=\"application/ld+json\">{\"a\": \"<b\"}</script>{{title}}",
        "<meta http-equiv=\"refresher\">",
        "<textarea><script></textarea>", "<title><base {{title}}</title>",
        "<style>p { background: url(assets/a.png) }</style>",
        "<style>a { content: \"https://example.org\" }</style>", "<p style=\"color: red\">url(https://example.org)</p>",
    ])
    func whatAReaderFollowsIsNotFetched(_ template: String) throws {
        _ = try render(template)
    }

    @Test(arguments: [
        "<a href=\"{{link}}\">", "<a href='#{{title}}'>", "<a href=\"{{link}}{{link}}#{{title}}\">",
        "<a href=\"papers/{{title}}\">", "<img src=\"{{link}}\" alt=\"{{title}}\">",
        "<a href=\"mailto:{{title}}\">", "<a href=\"?q={{title}}\">", "<a href=\"\" title=\"{{title}}\">",
    ])
    func addressesBeginWithAddresses(_ template: String) throws {
        _ = try render(template)
    }

    @Test(arguments: [
        "<a href=\"1️⃣{{title}}\">", "<a href=\"{{link}}1️⃣{{title}}/\">", "<img src='1️⃣{{title}}'>",
        "<form action=\"page1️⃣{{title}}\">", "<svg><use xlink:href=\"1️⃣{{title}}\"/></svg>",
        "<a HREF=\" 1️⃣{{title}}\">", "<a href=\"vb\nscript:1️⃣{{link}}\">", "<img src=\"data:1️⃣{{title}}\">",
        "<a href=\"{{#is-final}}1️⃣{{title}}{{/is-final}}#\">",
    ])
    func nothingElseBeginsAnAddress(_ template: String) throws {
        try expectFaults(.templateMarkup, in: template)
    }

    @Test func theMendedFormIsShown() throws {
        let fault = try expectFaults(.templateMarkup, in: "<p class=1️⃣{{title}}>")
        #expect(fault.suggestion == "write class=\"{{title}}\"")
    }

    @Test func otherKindsOfFilesHaveNoTags() throws {
        _ = try render("<p class={{title}}>", kind: .markdown)
    }
}
