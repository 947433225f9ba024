extension NoticePeriod {
    private static let regulations =
        "the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012"
    private static let address = "https://www.legislation.gov.uk/uksi/2012/2089"

    /// What the regulations call clear days, of the shorter periods, is counted as the Court of Appeal counted it for
    /// section 100B of the Act of 1972: R v Swansea City Council, ex parte Elitestone Ltd (1993). For the periods of 28
    /// days no source says that weekends do not count; a council that leaves them out asks for more in site.yml.
    static let english = [
        NoticePeriod(
            .publication, .england, .executive, 5, .workingDays, from: (2012, 9, 10),
            provision: "regulations 6(2) and 7 of SI 2012/2089", of: regulations,
            address: "\(address)/regulation/6"),
        NoticePeriod(
            .publication, .england, .council, 5, .workingDays, from: (2002, 10, 1),
            provision: "section 100B(3) and (4) of the Local Government Act 1972", of: "as changed by SI 2002/715",
            address: "https://www.legislation.gov.uk/ukpga/1972/70/section/100B"),
        NoticePeriod(
            .keyDecision, .england, .executive, 28, .days, from: (2012, 9, 10),
            provision: "regulation 9(2) of SI 2012/2089", of: regulations,
            address: "\(address)/regulation/9"),
        NoticePeriod(
            .generalException, .england, .executive, 5, .workingDays, from: (2012, 9, 10),
            provision: "regulation 10(1) of SI 2012/2089", of: regulations,
            address: "\(address)/regulation/10"),
        NoticePeriod(
            .privateMeeting, .england, .executive, 28, .days, from: (2012, 9, 10),
            provision: "regulation 5(2) of SI 2012/2089", of: regulations,
            address: "\(address)/regulation/5"),
        NoticePeriod(
            .privateMeetingAgain, .england, .executive, 5, .workingDays, from: (2012, 9, 10),
            provision: "regulation 5(4) of SI 2012/2089", of: regulations,
            address: "\(address)/regulation/5"),
    ].compactMap(\.self)
}
