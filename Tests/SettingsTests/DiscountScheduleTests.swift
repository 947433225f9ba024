import Datasets
import Settings
import TestSupport
import Testing

@Suite struct DiscountScheduleTests {
    @Test(
        "the factors of each edition of the Green Book, to six places", arguments: DiscountSchedule.all,
        [
            (0, "1"), (1, "0.966184"), (2, "0.933511"), (30, "0.356278"), (31, "0.345901"), (60, "0.146782"),
        ])
    func factors(_ schedule: DiscountSchedule, _ vector: (year: Int, factor: String)) throws {
        #expect(try schedule.factors(through: vector.year)[vector.year].decimalText(places: 6) == vector.factor)
    }

    @Test("an edition goes as far as its source: that of 2022 has no rate after year 125")
    func lastYears() {
        #expect(DiscountSchedule.greenBook2022.lastYear == 125)
        #expect(DiscountSchedule.greenBook2026.lastYear == 300)
    }

    @Test("every edition says where it is published, and when")
    func sources() {
        #expect(
            DiscountSchedule.all.allSatisfy {
                $0.source.contains($0.edition) && String($0.published.year) == $0.edition
            })
        #expect(Set(DiscountSchedule.all.map(\.id)).count == DiscountSchedule.all.count)
    }

    @Test(
        "no rate is above the one before it, and no factor as high as the one before it",
        arguments: DiscountSchedule.all)
    func falling(_ schedule: DiscountSchedule) throws {
        let factors = try schedule.factors(through: schedule.lastYear)
        #expect(factors.count == schedule.lastYear + 1)
        #expect(zip(factors, factors.dropFirst()).allSatisfy { $0 > $1 })
        #expect(zip(schedule.bands, schedule.bands.dropFirst()).allSatisfy { $0.rate > $1.rate })
        #expect(zip(schedule.bands, schedule.bands.dropFirst()).allSatisfy { $0.lastYear < $1.lastYear })
    }

    @Test("a factor is exact: with the growth of all years before it, it makes one again")
    func exact() throws {
        let factor = try #require(try DiscountSchedule.greenBook2026.factors(through: 60).last)
        var grown = factor
        for year in 1...60 {
            let rate = try Rational.decimal(digits: year <= 30 ? 1_035 : 1_030, places: 3)
            grown = try grown.multiplied(by: rate)
        }
        #expect(grown == Rational(1))
    }
}
