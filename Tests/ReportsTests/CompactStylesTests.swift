import Foundation
import Reports
import TestSupport
import Testing

/// A style sheet loses what only its authors need, and means the same.
@Suite struct CompactStylesTests {
    @Test(
        "Comments and blank space go, and the last semicolon of a rule",
        arguments: [
            ("/* Ground */\nbody { margin: 0; color: red }\n", "body{margin:0;color:red}\n"),
            ("h1,\nh2 { margin: 0;; }", "h1,h2{margin:0}\n"),
            ("@media print {\n  a { top: 0 }\n}\n\nb { top: 1px }", "@media print{a{top:0}\n}\nb{top:1px}\n"),
            ("", ""), ("/* not closed", ""), ("@import 'a.css' ; ", "@import 'a.css';"),
        ])
    func goes(_ sheet: String, _ compact: String) {
        #expect(Self.compact(sheet) == compact)
    }

    @Test(
        "Blanks that part words stay, and strings and addresses as they are",
        arguments: [
            ("li :is(a , b) > c {}", "li :is(a ,b) > c{}\n"),
            ("a :hover, & .b { top: calc(1px + -2px) }", "a :hover,& .b{top:calc(1px + -2px)}\n"),
            ("a/* */b { margin: 0/**/1px }", "a b{margin:0 1px}\n"),
            ("a { content: \" ;  /* } */ \\\" ; \" }", "a{content:\" ;  /* } */ \\\" ; \"}\n"),
            ("a { content: 'x\n; top: 0 }", "a{content:'x\n;top:0}\n"),
            ("a { background: url( a/*b;c .png ) }", "a{background:url( a/*b;c .png )}\n"),
            ("a { background: url(\"b  c.png\") }", "a{background:url(\"b  c.png\")}\n"),
            (".\\31 0 \\; { top: 0 }", ".\\31 0 \\;{top:0}\n"),
            ("@page :first { size: A4 }", "@page :first{size:A4}\n"),
            ("@charset \"utf-8\";", "@charset \"utf-8\";"),
            ("a { --empty: ; top: 0 !important }", "a{--empty:;top:0 !important}\n"),
        ])
    func stays(_ sheet: String, _ compact: String) {
        #expect(Self.compact(sheet) == compact)
    }

    @Test("The program's own sheet stays as it is once it is compact, and is an eighth shorter")
    func ownSheet() throws {
        let sheet = try Array(Data(contentsOf: packageRoot.appending(path: "Templates/assets/style.css")))
        let compact = CompactStyles.bytes(of: sheet)
        #expect(CompactStyles.bytes(of: compact) == compact)
        #expect(compact.count < sheet.count * 7 / 8)
    }

    private static func compact(_ sheet: String) -> String {
        String(decoding: CompactStyles.bytes(of: Array(sheet.utf8)), as: UTF8.self)
    }
}
