import PaperSamples
import Papers
import TestSupport
import Testing

@testable import Revisions

/// Reports at random with one change at random: exactly that is told.
@Suite struct RandomRevisionTests {
    @Test(arguments: 0..<40)
    func aVersionAgainstItselfHasNoChanges(_ seed: Int) throws {
        let report = RandomReport(seed: seed)
        #expect(try Revision(from: report.version(), to: report.version()).isEmpty)
    }

    @Test(arguments: 0..<40)
    func otherLineBreaksAndMarksAreNoChange(_ seed: Int) throws {
        let report = RandomReport(seed: seed)
        #expect(try Revision(from: report.version(), to: report.version(reflowed: true)).isEmpty)
    }

    @Test(arguments: 0..<60)
    func oneWordIsToldAlone(_ seed: Int) throws {
        var dice = Dice(seed: seed)
        let old = RandomReport(seed: seed)
        var new = old
        let place = new.anyPlace(&dice)
        let word = dice.roll(new.sections[place.section][place.paragraph].count)
        let gone = new.sections[place.section][place.paragraph][word]
        new.sections[place.section][place.paragraph][word] = "another"
        let revision = try Revision(from: old.version(), to: new.version())
        let change = try #require(revision.passages.first)
        #expect(revision.passages.count == 1 && revision.renumbered.isEmpty)
        #expect(change.kind == .changed)
        #expect(change.place == "Paragraph \(place.section + 1).\(place.paragraph + 1)")
        #expect(change.corrections.count == 1)
        #expect(change.corrections[0].old.hasSuffix(gone) && change.corrections[0].new.hasSuffix("another"))
    }

    @Test(arguments: 0..<60)
    func oneParagraphMoreIsToldAloneWithWhatCountsOn(_ seed: Int) throws {
        var dice = Dice(seed: seed)
        let new = RandomReport(seed: seed)
        var old = new
        let place = old.anyPlace(&dice)
        old.sections[place.section].remove(at: place.paragraph)
        let added = try Revision(from: old.version(), to: new.version())
        #expect(added.passages.map(\.kind) == [.added])
        #expect(added.passages[0].place == "Paragraph \(place.section + 1).\(place.paragraph + 1)")
        let behind = new.sections[place.section].count - place.paragraph - 1
        #expect(added.renumbered.map(\.count) == (behind == 0 ? [] : [behind]))
        let removed = try Revision(from: new.version(), to: old.version())
        #expect(removed.passages.map(\.kind) == [.removed])
        #expect(removed.passages[0].text == added.passages[0].text)
    }

    @Test(arguments: 0..<60)
    func aParagraphThatMovesIsToldAsMoved(_ seed: Int) throws {
        var dice = Dice(seed: seed)
        let old = RandomReport(seed: seed)
        var new = old
        let place = new.anyPlace(&dice)
        let paragraph = new.sections[place.section].remove(at: place.paragraph)
        let other = (place.section + 1 + dice.roll(new.sections.count - 1)) % new.sections.count
        new.sections[other].insert(paragraph, at: dice.roll(new.sections[other].count + 1))
        let revision = try Revision(from: old.version(), to: new.version())
        #expect(revision.passages.map(\.kind) == [.moved])
        #expect(revision.passages[0].was == "Paragraph \(place.section + 1).\(place.paragraph + 1)")
    }

    @Test func papersWithNothingInCommonAreToldAsTwo() {
        func version(_ word: String) -> PaperVersion {
            PaperVersion(
                title: "Paper",
                passages: (0..<2_000).map { number in
                    Passage(
                        kind: .paragraph, document: .report, part: "", number: nil, below: nil, id: nil, identity: nil,
                        content: .line(
                            (0..<20).map {
                                let text = "\(word)\(number)-\($0)"
                                return PassageWord(text: text, key: text, name: nil, isJoined: false)
                            }))
                })
        }
        let revision = Revision(from: version("a"), to: version("b"))
        #expect(revision.passages.count { $0.kind == .removed } == 2_000)
        #expect(revision.passages.count { $0.kind == .added } == 2_000)
    }
}

/// Sections of paragraphs of words that chance chooses.
private struct RandomReport {
    /// The words of each paragraph.
    var sections: [[[String]]]

    private static let words = """
        the council homes budget costs would residents service option contract year rate care officers report agree
        reserve lease roof school library pool bus route market street light bridge clerk plan
        """.split { $0 == " " || $0 == "\n" }.map { String($0) }

    init(seed: Int) {
        var dice = Dice(seed: seed)
        sections = (0..<(2 + dice.roll(3))).map { _ in
            (0..<(2 + dice.roll(4))).map { _ in
                (0..<(8 + dice.roll(14))).map { _ in
                    dice.roll(5) == 0 ? "£\(100 + dice.roll(9_000))" : dice.pick(Self.words)
                }
            }
        }
    }

    func anyPlace(_ dice: inout Dice) -> (section: Int, paragraph: Int) {
        let section = dice.roll(sections.count)
        return (section, dice.roll(sections[section].count))
    }

    func version(reflowed: Bool = false) throws -> PaperVersion {
        let body = sections.enumerated().map { number, paragraphs in
            let heading = reflowed ? "Part \(number)\n---" : "## Part \(number)"
            return "\(heading)\n\n"
                + paragraphs.map { words in
                    reflowed
                        ? "*\(words[0])*\n" + words.dropFirst().joined(separator: "\n") : words.joined(separator: " ")
                }.joined(separator: "\n\n")
        }
        let sample = ReportSample("It begins.\n\n" + body.joined(separator: "\n\n") + "\n")
        return PaperVersion(of: try #require(sample.paper), withheld: .none) { _, _ in [] }
    }
}
