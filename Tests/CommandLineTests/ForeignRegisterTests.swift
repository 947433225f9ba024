import Foundation
import TestSupport
import Testing

/// Registers in the shapes in which councils keep them, without a word of what their heads mean. Each folder holds a
/// paper with its register.
@Suite struct ForeignRegisterTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/foreign-registers")

    /// The finding says all that the site has to say, in each way in which it may be meant.
    @Test(arguments: cases)
    func isOneErrorAndEachMappingThatItShowsMakesItBuild(_ register: PaperCase) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let content = packageRoot.appending(path: "\(register.path)/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        try PackedWorkbook.packAll(in: appraise.folder.appending(path: "Content"))
        let undeclared = try appraise.run("check")
        try expectSnapshot(undeclared.errors, at: "\(register.path)/findings.txt")
        let findings = undeclared.errors.matches(of: #/: (error|warning): /#)
        #expect(findings.map(\.output.1) == ["error"], "\(undeclared.errors)")
        let mappings = undeclared.errors.matches(of: #/“(columns: [^”]+)”/#).map { String($0.output.1) }
        #expect(!mappings.isEmpty)
        for mapping in mappings {
            try appraise.write(mapping + "\n", to: "Content/site.yml")
            let checked = try appraise.run("check")
            #expect(checked.status == 0, "\(mapping)\n\(checked.errors)")
            let built = try appraise.run("build")
            #expect(built.status == 0, "\(mapping)\n\(built.errors)")
            #expect(appraise.exists("Output/paper/index.html"))
            for (file, bytes) in try appraise.files(below: "Output") {
                #expect(!String(decoding: bytes, as: UTF8.self).contains("canary"), "\(file)")
            }
        }
    }
}
