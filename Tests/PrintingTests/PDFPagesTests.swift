import Foundation
import TestSupport
import Testing

@testable import Printing

/// `Tests/Fixtures/printed` has documents as programs write them: three pages by WeasyPrint and by Chromium.
@Suite struct PDFPagesTests {
    @Test(arguments: ["weasyprint", "chromium"])
    func pagesAreCountedAsTheDocumentSaysItself(_ program: String) throws {
        let file = packageRoot.appending(path: "Tests/Fixtures/printed/\(program).pdf")
        #expect(PDFPages.count(in: Array(try Data(contentsOf: file))) == 3)
    }

    @Test(arguments: [
        "<</Type /Pages /Kids [] /Count 4>>",
        "<</Type/Pages/Count 4/Kids[5 0 R]>>",
        "<</Count 4\n/Type\n/Pages>> <</Type /Pages /Parent 1 0 R /Count 2>>",
        "<</Type /PagesOfSomethingElse /Count 3>> <</Type /Pages /Count 4>>",
    ])
    func theRootOfTheTreeOfPagesCounts(_ text: String) {
        #expect(PDFPages.count(in: Array("%PDF-1.7\n\(text)\n".utf8)) == 4)
    }

    @Test(arguments: [
        "", "<</Type /Pages>>", "<</Type /Pages /Count 0>>", "<</Type /Pages /Count 4 0 R>>",
        "<</Type /Pages /Count 4>> <</Type /Pages /Count 5>>", "<</Type /Pages /Count 4>> /Encrypt 9 0 R",
        "<</Type /Pages /Count 4>> <</Type /ObjStm>> stream\ndamaged\nendstream",
    ])
    func whatIsNotKnownForSureIsNotSaid(_ text: String) {
        #expect(PDFPages.count(in: Array("%PDF-1.7\n\(text)\n".utf8)) == nil)
    }

    @Test func anotherDocumentHasNoPages() {
        #expect(PDFPages.count(in: Array("PK <</Type /Pages /Count 4>>".utf8)) == nil)
    }
}
