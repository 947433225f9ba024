import Testing

@testable import Workbooks

/// Days as spreadsheets count them.
@Suite struct CellDateTests {
    private static let day = DateForm(hasYear: true, hasMonth: true, hasDay: true)
    private static let moment = DateForm(hasYear: true, hasMonth: true, hasDay: true, hasTime: true)

    @Test(arguments: [-1.0, 0, 1, 59, 60, 60.5, 2_958_466])
    func aDayThatIsCountedInTwoWaysIsNone(_ serial: Double) {
        #expect(CellDate(serial, countsFrom1904: false, form: Self.day) == nil)
    }

    @Test(arguments: [
        (61.0, false, "1900-03-01"), (44_986, false, "2023-03-01"), (44_986, true, "2027-03-02"),
        (0, true, "1904-01-01"),
    ])
    func aDayIsWrittenInOneWay(_ serial: Double, _ countsFrom1904: Bool, _ text: String) {
        #expect(CellDate(serial, countsFrom1904: countsFrom1904, form: Self.day)?.text == text)
    }

    @Test func aTimeIsRoundedOnceBeforeItIsTakenApart() {
        #expect(CellDate(45_000.999999, countsFrom1904: false, form: Self.moment)?.text == "2023-03-16 00:00")
    }

    @Test func aDayThatIsShownWithoutItsTimeHidesIt() {
        #expect(CellDate(45_000.25, countsFrom1904: false, form: Self.day)?.hiddenTime == "06:00")
    }

    @Test(arguments: [(1.5, "36:00"), (0.25, "6:00")]) func hoursGoOnBeyondADay(_ serial: Double, _ text: String) {
        let form = DateForm(hasTime: true, isElapsed: true)
        #expect(CellDate(serial, countsFrom1904: false, form: form)?.text == text)
    }
}
