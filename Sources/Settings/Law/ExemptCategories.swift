extension ExemptCategories {
    /// The words of paragraphs 6 and 17 are put on one line.
    static let england = ExemptCategories(
        nation: .england, part: 1, inForce: "2006-03-01",
        source: "Local Government Act 1972, Schedule 12A, Part 1, as substituted by the Local Government (Access to "
            + "Information) (Variation) Order 2006 (SI 2006/88), article 4; read on legislation.gov.uk as it stood on "
            + "21 April 2022",
        categories: [
            ExemptCategory(paragraph: 1, words: "Information relating to any individual"),
            ExemptCategory(
                paragraph: 2, words: "Information which is likely to reveal the identity of an individual"),
            ExemptCategory(paragraph: 3, words: business),
            ExemptCategory(paragraph: 4, words: labour),
            ExemptCategory(paragraph: 5, words: privilege),
            ExemptCategory(paragraph: 6, words: notices),
            ExemptCategory(paragraph: 7, words: crime),
        ])

    /// It lets alone paragraphs 18A to 18C, which are for committees on standards.
    static let wales = ExemptCategories(
        nation: .wales, part: 4, inForce: "2007-04-21",
        source: "Local Government Act 1972, Schedule 12A, Part 4, as substituted by the Local Government (Access to "
            + "Information) (Variation) (Wales) Order 2007 (SI 2007/969 (W. 86)), article 3 and Schedule; read on "
            + "legislation.gov.uk as made",
        categories: [
            ExemptCategory(paragraph: 12, words: "Information relating to a particular individual"),
            ExemptCategory(
                paragraph: 13, words: "Information which is likely to reveal the identity of an individual"),
            ExemptCategory(paragraph: 14, words: business),
            ExemptCategory(paragraph: 15, words: labour),
            ExemptCategory(paragraph: 16, words: privilege),
            ExemptCategory(paragraph: 17, words: notices),
            ExemptCategory(paragraph: 18, words: crime),
        ])

    package static let all = [england, wales]

    private static let business =
        "Information relating to the financial or business affairs of any particular person (including the authority "
        + "holding that information)"
    private static let labour =
        "Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in "
        + "connection with any labour relations matter arising between the authority or a Minister of the Crown and "
        + "employees of, or office holders under, the authority"
    private static let privilege =
        "Information in respect of which a claim to legal professional privilege could be maintained in legal "
        + "proceedings"
    private static let notices =
        "Information which reveals that the authority proposes (a) to give under any enactment a notice under or by "
        + "virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment"
    private static let crime =
        "Information relating to any action taken or to be taken in connection with the prevention, investigation or "
        + "prosecution of crime"
}
