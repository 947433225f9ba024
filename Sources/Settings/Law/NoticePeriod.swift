package import Datasets

/// How many clear days something has to lie open before a meeting, and where the law says so. It holds facts alone; how
/// days are counted is in `WorkingDays`.
package struct NoticePeriod: Sendable, Equatable {
    package let purpose: Purpose
    package let nation: Nation
    package let body: Body
    /// Between the day of the notice and the day of the meeting, neither of which counts.
    package let clearDays: Int
    package let counting: Counting
    /// Since when it has been so.
    package let from: CalendarDate
    /// `regulation 9(2) of SI 2012/2089`
    package let provision: String
    /// The name of what it is a part of, and what changed it.
    package let enactment: String
    /// Where it can be read.
    package let address: String

    /// What has to lie open.
    package enum Purpose: String, CaseIterable, Sendable {
        /// The agenda, and the reports with it.
        case publication
        /// That a key decision is to be made.
        case keyDecision = "key-decision"
        /// The same where there was no time for it: the general exception.
        case generalException = "general-exception"
        /// That a meeting is to be held in private.
        case privateMeeting = "private-meeting"
        /// The same once more, with what was said against it.
        case privateMeetingAgain = "private-meeting-again"
    }

    /// Who meets.
    package enum Body: Sendable {
        /// A council’s executive: Cabinet, its committees and members.
        case executive
        /// The council itself and its other committees.
        case council
    }

    /// Which days count.
    package enum Counting: String, Sendable {
        /// All but weekends and bank holidays.
        case workingDays = "working days"
        case days
    }

    /// - Parameter from: Nil is given back for a day that the calendar does not have.
    init?(
        _ purpose: Purpose, _ nation: Nation, _ body: Body, _ clearDays: Int, _ counting: Counting,
        from: (year: Int, month: Int, day: Int), provision: String, of enactment: String, address: String
    ) {
        guard let from = CalendarDate(year: from.year, month: from.month, day: from.day) else { return nil }
        self.purpose = purpose
        self.nation = nation
        self.body = body
        self.clearDays = clearDays
        self.counting = counting
        self.from = from
        self.provision = provision
        self.enactment = enactment
        self.address = address
    }
}

extension NoticePeriod {
    /// Those of all nations, in the order in which they are printed.
    package static let all = english + welsh

    /// The one that holds for a meeting; nil where the law of that nation asks for none.
    package static func holding(
        for purpose: Purpose, in nation: Nation, before body: Body, on date: CalendarDate
    ) -> NoticePeriod? {
        all.filter { $0.purpose == purpose && $0.nation == nation && $0.body == body && $0.from <= date }
            .max { $0.from < $1.from }
    }

    /// As `explain` prints it: `England: 28 clear days, by regulation 9(2) of SI 2012/2089, the …, from 10 September
    /// 2012 (https://…)`
    package static func basis(of purposes: Purpose...) -> [String] {
        all.filter { purposes.contains($0.purpose) }.map { period in
            "\(period.nation.name): \(period.clearDays) clear days"
                + (period.counting == .workingDays ? " on which offices are open" : "")
                + ", by \(period.provision), \(period.enactment), from \(period.from.printed) (\(period.address))"
        }
    }
}
