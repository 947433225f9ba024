import Diagnostics
import Testing

/// What is stored is read back as it was, and nothing that was not.
@Suite struct StoredTests {
    private static let findings = FindingSamples.all.map { SettledFinding($0) }
    private static let rules = Dictionary(findings.map { ($0.rule.id, $0.rule) }) { first, _ in first }

    private static var bytes: [UInt8] {
        var writer = StoreWriter()
        writer.write(findings)
        return writer.bytes
    }

    private static func read(_ bytes: [UInt8]) throws(StoreDamage) -> [SettledFinding] {
        var reader = StoreReader(bytes, rules: rules)
        let findings: [SettledFinding] = try reader.values()
        guard reader.isAtEnd else { throw StoreDamage() }
        return findings
    }

    @Test func findingsOfAllKindsAreReadBack() throws {
        #expect(try Self.read(Self.bytes) == Self.findings)
    }

    @Test func whatIsCutShortIsDamage() {
        let bytes = Self.bytes
        for count in 0..<bytes.count {
            #expect(throws: StoreDamage.self) { try Self.read(Array(bytes.prefix(count))) }
        }
    }

    @Test func anyOtherByteIsReadWithoutHarm() {
        var bytes = Self.bytes
        for index in bytes.indices {
            bytes[index] ^= 0x80
            _ = try? Self.read(bytes)
            bytes[index] ^= 0x80
        }
    }

    @Test func aFindingOfARuleThatIsGoneIsDamage() {
        var reader = StoreReader(Self.bytes)
        #expect(throws: StoreDamage.self) { let _: [SettledFinding] = try reader.values() }
    }

    @Test(arguments: [0, 1, 127, 128, -1, .max, .min]) func numbersAreReadBack(_ number: Int) throws {
        var writer = StoreWriter()
        writer.write(number)
        var reader = StoreReader(writer.bytes)
        #expect(try reader.int() == number)
        #expect(reader.isAtEnd)
    }

    @Test func aChangedByteShows() {
        let bytes = Array("the bytes of a file".utf8)
        let sum = DamageCheck(of: bytes).value
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            #expect(DamageCheck(of: changed).value != sum)
        }
        #expect(DamageCheck(of: Array(bytes.dropLast())).value != sum)
    }
}
