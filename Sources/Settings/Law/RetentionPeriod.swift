package import Datasets

/// For how many years what a meeting had before it stays open to the public, and where the law says so. It holds facts
/// alone; which day that is, is in `RequiredRetention`.
package struct RetentionPeriod: Sendable, Equatable {
    package let kind: Kind
    package let nation: Nation
    /// Beginning with the day of the meeting.
    package let years: Int
    /// Since when it has been so.
    package let from: CalendarDate
    /// `section 100C(1) of the Local Government Act 1972`
    package let provision: String
    /// Where it can be read.
    package let address: String

    /// What stays open.
    package enum Kind: String, CaseIterable, Sendable {
        /// The agenda, the report and the minutes.
        case report
        case backgroundPapers = "background-papers"
    }

    /// - Parameter from: Nil is given back for a day that the calendar does not have.
    private init?(
        _ kind: Kind, _ nation: Nation, _ years: Int, from: (year: Int, month: Int, day: Int), provision: String,
        address: String
    ) {
        guard let from = CalendarDate(year: from.year, month: from.month, day: from.day) else { return nil }
        self.kind = kind
        self.nation = nation
        self.years = years
        self.from = from
        self.provision = provision
        self.address = address
    }
}

extension RetentionPeriod {
    private static let act = "Local Government Act 1972"
    private static let address = "https://www.legislation.gov.uk/ukpga/1972/70/section"
    private static let welshAddress = "https://www.legislation.gov.uk/asc/2021/1/schedule/4"

    /// Of meetings of a council and its committees. What the regulations on executives ask for could not be read with its
    /// number of years: a council says it in site.yml.
    package static let all = [
        RetentionPeriod(
            .report, .england, 6, from: (1986, 4, 1), provision: "section 100C(1) of the \(act)",
            address: "\(address)/100C"),
        RetentionPeriod(
            .backgroundPapers, .england, 4, from: (1986, 4, 1), provision: "section 100D(2) of the \(act)",
            address: "\(address)/100D"),
        RetentionPeriod(
            .report, .wales, 6, from: (2021, 5, 1), provision: "section 100C(1A) of the \(act)",
            address: "\(welshAddress)/paragraph/8"),
        RetentionPeriod(
            .backgroundPapers, .wales, 6, from: (2021, 5, 1), provision: "section 100D(2A) of the \(act)",
            address: "\(welshAddress)/paragraph/9"),
    ].compactMap(\.self)

    /// The one that holds for a meeting; nil where the program knows none.
    package static func holding(
        for kind: Kind, in nation: Nation, after body: NoticePeriod.Body, on date: CalendarDate
    ) -> RetentionPeriod? {
        guard body == .council else { return nil }
        return all.filter { $0.kind == kind && $0.nation == nation && $0.from <= date }.max { $0.from < $1.from }
    }

    /// As `explain` prints it.
    package static var basis: [String] {
        all.map { period in
            "\(period.nation.name): \(period.kind.subject) for \(period.years) years, by \(period.provision), from "
                + "\(period.from.printed) (\(period.address)), of meetings of the council and its committees"
        }
    }
}

extension RetentionPeriod.Kind {
    /// `the report and the minutes`
    package var subject: String {
        switch self {
        case .report: "the agenda, the report and the minutes"
        case .backgroundPapers: "the background papers"
        }
    }
}

/// For how long something stays open after a meeting: what the law asks for, or more where the council does.
package struct RequiredRetention: Sendable {
    package let years: Int
    /// Nil where the council alone says so.
    package let period: RetentionPeriod?

    /// Who asks for it: the provision, or the council's own settings.
    package var authority: String {
        guard let period else { return "“retention-years” in site.yml" }
        return years > period.years ? "“retention-years” in site.yml (the law: \(period.years))" : period.provision
    }

    /// The last day of it. A period that begins with a day ends with the eve of that day, so many years later.
    package func lastDay(after meeting: CalendarDate) -> CalendarDate? {
        let sameDay =
            CalendarDate(year: meeting.year + years, month: meeting.month, day: meeting.day)
            // 29 February has no such day in most years.
            ?? CalendarDate(year: meeting.year + years, month: 3, day: 1)
        return sameDay?.adding(days: -1)
    }
}
