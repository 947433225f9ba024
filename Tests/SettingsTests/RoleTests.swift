import Markdown
import PaperSamples
import Settings
import TestSupport
import Testing

@Suite struct RoleTests {
    @Test(arguments: [
        ("Pros", Role.advantages), ("opportunities", .advantages), ("ADVANTAGES", .advantages), ("For", .advantages),
        ("Cons", .disadvantages), ("Risks", .disadvantages), ("Against", .disadvantages),
        ("Financial assessment", .finance), ("Financial\u{A0}implications", .finance), ("Costs", .finance),
        ("Benchmarking", .benchmarking), ("**Pros**", .advantages), ("Pros:", .advantages), ("Pros :", .advantages),
        ("Pros {#pros}", .advantages), ("Pros and cons", nil), ("Risk", nil), ("Why?", nil),
    ])
    func headingsGiveRoles(_ heading: String, _ role: Role?) throws {
        let reading = PaperSample(inOption: "### \(heading)\n\nWords.\n")
        #expect(reading.findings == [])
        #expect(try reading.option().aspects.map(\.role) == [role])
    }

    @Test func aspectsWithoutARoleAreKeptInTheirPlace() throws {
        let reading = PaperSample(inOption: "### Pros\n\na\n\n### Timing\n\nb\n\n### Cons\n\nc\n")
        let text = try reading.appraisal().text
        let aspects = try reading.option().aspects
        #expect(aspects.map { text.words(of: $0.heading) } == ["Pros", "Timing", "Cons"])
        #expect(aspects.map { text.words(in: $0.content) } == [["a"], ["b"], ["c"]])
    }

    @Test func aSiteAddsWordsOfItsOwn() throws {
        let site = Site.sound("roles:\n  advantages: [Upsides]\n  finance: [Risks]\n")
        let reading = PaperSample(inOption: "### upsides\n\n### Pros\n\n### Risks\n\n### Cons\n", site: site)
        let roles = try reading.option().aspects.map(\.role)
        #expect(roles == [.advantages, .advantages, .finance, .disadvantages])
    }

    @Test func theFirstAspectOfARoleIsTheOnePrintedBesideTheOther() throws {
        let reading = PaperSample(inOption: "### Pros\n\na\n\n### Benefits\n\nb\n")
        let text = try reading.appraisal().text
        #expect(try reading.option().aspect(.advantages).map { text.words(of: $0.heading) } == "Pros")
    }
}
