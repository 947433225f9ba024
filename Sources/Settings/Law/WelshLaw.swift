extension NoticePeriod {
    /// Wales has neither the notice of a key decision nor that of a private meeting.
    ///
    /// Three days for other meetings than those of the executive were the Act’s own before they stood in section 100BA,
    /// by SI 2002/715, whose note says so; the day given is the one on which England parted from it.
    static let welsh = [
        NoticePeriod(
            .publication, .wales, .executive, 3, .workingDays, from: (2002, 5, 17),
            provision: "regulation 5(4) of SI 2001/2290",
            of: "the Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) "
                + "Regulations 2001, put in by SI 2002/1385",
            address: "https://www.legislation.gov.uk/wsi/2001/2290/regulation/5"),
        NoticePeriod(
            .publication, .wales, .council, 3, .workingDays, from: (2002, 10, 1),
            provision: "section 100BA(3) of the Local Government Act 1972",
            of: "put in by the Local Government and Elections (Wales) Act 2021, and section 100B before it",
            address: "https://www.legislation.gov.uk/asc/2021/1/schedule/4"),
    ].compactMap(\.self)
}
