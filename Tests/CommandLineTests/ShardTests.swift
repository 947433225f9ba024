import Foundation
import Publishing
import TestSupport
import Testing

/// Papers that are made in parts, and put together.
@Suite struct ShardTests {
    /// The site of `Tests/Fixtures/shards`: with a feed, papers that link to one another, one that is exempt, one with a
    /// warning, one whose title is a value, and one with a file to save.
    private func site() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.copyFixture("shards")
        try appraise.write("%PDF-1 \0", to: "Content/minibuses/map.pdf")
        return appraise
    }

    private func folders(of count: Int) -> [String] { (1...count).map { "Output-\($0)-of-\(count)" } }

    /// Makes the parts, and nothing else.
    private func makeParts(_ count: Int, in appraise: Appraise) throws {
        for number in 1...count {
            let result = try appraise.run("build", "--shard", "\(number)/\(count)")
            #expect(result.status == 0, "\(result.errors)")
        }
    }

    @Test(arguments: [1, 2, 3, 8]) func partsMakeWhatOneBuildMakes(_ count: Int) throws {
        let appraise = try site()
        defer { appraise.remove() }
        let one = try appraise.run("build", "--output", "One")
        try makeParts(count, in: appraise)
        let merged = try appraise.run(["merge"] + folders(of: count).reversed())
        #expect(merged.status == 0)
        #expect(merged.errors == one.errors)
        #expect(try appraise.files(below: "Output") == appraise.files(below: "One"))
        #expect(try appraise.run("verify").status == 0)
    }

    /// What a part took other papers to be called is compared with what they are called.
    @Test func aPaperThatWouldNameItsNeighbourOtherwiseIsMadeAnew() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build", "--output", "One")
        try makeParts(3, in: appraise)
        for file in ["shard.record", "cycling/index.html"] {
            try appraise.change(file, in: "Output-1-of-3") {
                $0.replacing(Data("Drivers".utf8), with: Data("Dryvers".utf8))
            }
        }
        #expect(try appraise.run(["merge"] + folders(of: 3)).status == 0)
        #expect(try appraise.files(below: "Output") == appraise.files(below: "One"))
    }

    @Test func aPartHoldsItsPapersAlone() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(3, in: appraise)
        #expect(!appraise.exists("Output"))
        let folders = try folders(of: 3).map { folder in
            let inside = try appraise.files(below: folder).keys.filter { $0.contains("/") }
            return Set(inside.compactMap { $0.split(separator: "/").first })
        }
        #expect(folders == [["cycling", "minibuses"], ["drivers"], ["lunches"]])
    }

    @Test func whatIsPutTogetherIsRememberedForTheNextBuild() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(2, in: appraise)
        try appraise.run(["merge"] + folders(of: 2))
        let before = try appraise.files(below: "Output")
        let result = try appraise.run("build")
        #expect(result.errors.contains(", 0 pages written, "))
        #expect(try appraise.files(below: "Output") == before)
    }

    @Test func aPartWithErrorsIsNotWritten() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.write("No title.\n", to: "Content/drivers/appraisal.md")
        #expect(try appraise.run("build", "--shard", "2/3").status == 1)
        #expect(!appraise.exists("Output-2-of-3"))
        #expect(try appraise.run("build", "--shard", "3/3").status == 0)
    }

    // MARK: What is no whole

    /// Puts parts together that cannot be, and expects that nothing comes of it.
    private func expectRefusal(
        _ folders: [String], in appraise: Appraise, _ reason: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try appraise.run("build", "--quiet")
        let before = try appraise.files(below: "Output")
        let result = try appraise.run(["merge"] + folders)
        #expect(result.status == 3, sourceLocation: sourceLocation)
        #expect(result.errors.contains("appraise: \(reason)"), "\(result.errors)", sourceLocation: sourceLocation)
        #expect(try appraise.files(below: "Output") == before, sourceLocation: sourceLocation)
        #expect(!appraise.exists(".Output.stage"), sourceLocation: sourceLocation)
    }

    @Test func aLostPartIsNamed() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(3, in: appraise)
        try expectRefusal(
            ["Output-1-of-3", "Output-3-of-3"], in: appraise,
            "part 2 of 3 is missing; “appraise build --shard 2/3” makes it\n")
        try expectRefusal(["Output-3-of-3"], in: appraise, "parts 1, 2 of 3 are missing; ")
        try expectRefusal(["Output-1-of-3", "Nowhere"], in: appraise, "could not list Nowhere: there is no such file")
    }

    @Test func aPartThatIsNamedTwiceIsNamed() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(2, in: appraise)
        let (part, copy) = ("Output-1-of-2", "again")
        try FileManager.default.copyItem(
            at: appraise.folder.appending(path: part), to: appraise.folder.appending(path: copy))
        try expectRefusal([part, copy, "Output-2-of-2"], in: appraise, "\(part) and \(copy) are both part 1 of 2; ")
    }

    @Test func aPartOfAnotherCountIsNamed() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(2, in: appraise)
        try makeParts(3, in: appraise)
        try expectRefusal(
            ["Output-1-of-2", "Output-2-of-3"], in: appraise,
            "Output-2-of-3 is part 2 of 3, and Output-1-of-2 is part 1 of 2; ")
    }

    @Test(arguments: [
        "Content/lunches/report.md", "Content/site.yml", "Content/minibuses/map.pdf", "Templates/assets/own.css",
    ])
    func aPartOfOtherSourcesIsNamed(_ file: String) throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build", "--shard", "1/2")
        let before = try? appraise.files(below: ".")[file]
        let change = before.map { $0 + Data("\n".utf8) } ?? Data("p { margin: 0 }\n".utf8)
        try appraise.write(change, to: file)
        try appraise.run("build", "--shard", "2/2")
        try expectRefusal(
            folders(of: 2), in: appraise,
            "Output-1-of-2 was made from other papers, templates or settings than stand here; ")
    }

    @Test func aPartOfAnotherVersionOfTheProgramIsNamed() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(1, in: appraise)
        // The manifest of a part that another version made fits its record.
        try appraise.change("shard.record", in: "Output-1-of-1") {
            $0.replacing(Data("appraise 0.1.0".utf8), with: Data("appraise 9.9.9".utf8))
        }
        try expectRefusal(["Output-1-of-1"], in: appraise, "Output-1-of-1 was made by appraise 9.9.9")
    }

    @Test(arguments: ["drivers/index.html", "shard.record", "manifest.json"])
    func aDamagedFileIsNamed(_ file: String) throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(1, in: appraise)
        try appraise.write("cut", to: "Output-1-of-1/\(file)")
        try expectRefusal(
            ["Output-1-of-1"], in: appraise, "Output-1-of-1/\(file) is not there as the build of this part")
    }

    @Test func aRecordThatIsCutIsNamed() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(1, in: appraise)
        try appraise.change("shard.record", in: "Output-1-of-1") { $0.prefix($0.count / 2) }
        try expectRefusal(
            ["Output-1-of-1"], in: appraise, "Output-1-of-1/shard.record is not there as the build of this part")
    }

    @Test func aLostFileIsNamed() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try makeParts(1, in: appraise)
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Output-1-of-1/minibuses/map.pdf"))
        try expectRefusal(["Output-1-of-1"], in: appraise, "Output-1-of-1/minibuses/map.pdf is not there as the build")
    }

    @Test func anOutputThatIsNoPartIsNamed() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build", "--output", "One")
        try expectRefusal(["One"], in: appraise, "One holds no part of a build; ")
    }

    @Test(arguments: ["0/3", "4/3", "1", "1/0", "a/b", "1/3/3", "-1/3"]) func noSuchPart(_ part: String) throws {
        let appraise = try site()
        defer { appraise.remove() }
        #expect(try appraise.run("build", "--shard=\(part)").status == 2)
    }

    @Test func noPaperIsNamedBesidesAPart() throws {
        let appraise = try site()
        defer { appraise.remove() }
        #expect(try appraise.run("build", "drivers", "--shard", "1/3").status == 2)
    }

    // MARK: Findings

    @Test func whatTwoPartsDoWrongTogetherIsFoundWhenTheyArePutTogether() throws {
        let appraise = try site()
        defer { appraise.remove() }
        for slug in ["minibuses", "lunches"] {
            let file = "Content/\(slug)/report.md"
            let report = try String(contentsOf: appraise.folder.appending(path: file), encoding: .utf8)
            try appraise.write(report.replacing("meeting:", with: "reference: C/12\nmeeting:"), to: file)
        }
        let one = try appraise.run("build", "--output", "One")
        try makeParts(5, in: appraise)
        let merged = try appraise.run(["merge"] + folders(of: 5))
        #expect(merged.errors == one.errors)
        #expect(merged.status == one.status)
        #expect(appraise.exists("Output") == appraise.exists("One"))
    }

    @Test func findingsOfAllPartsAreInOneFile() throws {
        let appraise = try site()
        defer { appraise.remove() }
        let one = try appraise.run("build", "--output", "One", "--format", "json")
        try makeParts(3, in: appraise)
        #expect(try appraise.run(["merge", "--format", "json"] + folders(of: 3)).output == one.output)
        #expect(try appraise.run(["merge", "--strict"] + folders(of: 3)).status == 1)
    }
}

extension Appraise {
    /// Changes a file of a part of a build, and its manifest with it.
    fileprivate func change(_ file: String, in folder: String, _ change: (Data) -> Data) throws {
        let files = try files(below: folder)
        let old = try #require(files[file])
        let lines = String(decoding: try #require(files["manifest.json"]), as: UTF8.self)
        try #require(change(old) != old)
        try write(change(old), to: "\(folder)/\(file)")
        try write(lines.replacing(checksum(old), with: checksum(change(old))), to: "\(folder)/manifest.json")
    }

    private func checksum(_ bytes: Data) -> String { SHA256.hex(of: Array(bytes)) }

    /// Copies the folder of papers of a fixture.
    fileprivate func copyFixture(_ name: String) throws {
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/\(name)/Content"), to: folder.appending(path: "Content"))
    }
}
