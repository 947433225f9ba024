import Testing

@testable import Reports

/// What a browser makes of the name of a file that a page links to.
@Suite struct PercentEncodingTests {
    @Test(arguments: [
        ("costs.pdf", "costs.pdf"), ("annex a/costs.pdf", "annex%20a/costs.pdf"), ("100%.pdf", "100%25.pdf"),
        ("lot #2.pdf", "lot%20%232.pdf"), ("why?.pdf", "why%3F.pdf"), ("javascript:go.csv", "javascript%3Ago.csv"),
        ("£.pdf", "%C2%A3.pdf"),
    ])
    func aNameIsNothingButAName(_ name: String, _ address: String) {
        #expect(PercentEncoding.address(ofFile: name) == address)
    }
}
