package import Datasets

/// What the law asks for besides a number of days, and where it says so.
package struct Provision: Sendable, Equatable {
    package let nation: Nation
    /// `special urgency needs the agreement of …`
    package let demand: String
    /// `regulation 11 of SI 2012/2089`
    package let provision: String
    /// Since when it has been so.
    package let from: CalendarDate
    /// Where it can be read.
    package let address: String

    /// - Parameter from: Nil is given back for a day that the calendar does not have.
    private init?(
        _ nation: Nation, _ demand: String, from: (year: Int, month: Int, day: Int), provision: String, address: String
    ) {
        guard let from = CalendarDate(year: from.year, month: from.month, day: from.day) else { return nil }
        self.nation = nation
        self.demand = demand
        self.provision = provision
        self.from = from
        self.address = address
    }

    /// As `explain` prints it.
    package var basis: String {
        "\(nation.name): \(demand), by \(provision), from \(from.printed) (\(address))"
    }
}

extension Provision {
    /// Who has to agree before a key decision is made without any notice.
    package static let specialUrgency = [
        Provision(
            .england,
            "a case of special urgency needs the agreement of the chairman of the overview and scrutiny committee, or of "
                + "the council’s chairman or vice-chairman where there is none",
            from: (2012, 9, 10), provision: "regulation 11 of SI 2012/2089",
            address: "https://www.legislation.gov.uk/uksi/2012/2089/regulation/11")
    ].compactMap(\.self)

    /// What the record of a decision has to hold.
    package static let decisionRecord = [
        Provision(
            .england,
            "the record of an executive decision has the day, the reasons, the options that were considered and rejected, "
                + "and the conflicts of interest that were declared, with any dispensation",
            from: (2012, 9, 10), provision: "regulation 12 of SI 2012/2089",
            address: "https://www.legislation.gov.uk/uksi/2012/2089/regulation/12")
    ].compactMap(\.self)

    /// Which documents a report has to list.
    package static let backgroundPapers = [
        Provision(
            .england, documents, from: (2000, 10, 1), provision: "section 100D of the Local Government Act 1972",
            address: "https://www.legislation.gov.uk/ukpga/1972/70/section/100D"),
        Provision(
            .wales, documents, from: (2001, 7, 28), provision: "section 100D of the Local Government Act 1972",
            address: "https://www.legislation.gov.uk/ukpga/1972/70/section/100D"),
    ].compactMap(\.self)

    private static let documents =
        "a report has a list of the documents on which it is based and that were relied on to a material extent, other "
        + "than published works"
}
