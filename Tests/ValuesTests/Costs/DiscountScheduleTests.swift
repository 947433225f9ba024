import Datasets
import TestSupport
import Testing
import Values

@Suite struct DiscountScheduleTests {
    private let schedule = DiscountSchedule.greenBook2022

    @Test(
        "the factors of the Green Book, to six places",
        arguments: [
            (0, "1"), (1, "0.966184"), (2, "0.933511"), (30, "0.356278"), (31, "0.345901"), (60, "0.146782"),
        ])
    func factors(_ year: Int, _ factor: String) throws {
        #expect(try schedule.factors(through: year)[year].decimalText(places: 6) == factor)
    }

    @Test("no rate is above the one before it, and no factor as high as the one before it")
    func falling() throws {
        let factors = try schedule.factors(through: schedule.lastYear)
        #expect(factors.count == schedule.lastYear + 1)
        #expect(zip(factors, factors.dropFirst()).allSatisfy { $0 > $1 })
        #expect(zip(schedule.bands, schedule.bands.dropFirst()).allSatisfy { $0.rate > $1.rate })
        #expect(zip(schedule.bands, schedule.bands.dropFirst()).allSatisfy { $0.lastYear < $1.lastYear })
    }

    @Test("a factor is exact: with the growth of all years before it, it makes one again")
    func exact() throws {
        let factor = try #require(try schedule.factors(through: 60).last)
        var grown = factor
        for year in 1...60 {
            let rate = try Rational.decimal(digits: year <= 30 ? 1_035 : 1_030, places: 3)
            grown = try grown.multiplied(by: rate)
        }
        #expect(grown == Rational(1))
    }
}
