extension Phrases {
    /// For those who change or translate the strings file, below the names of the templates.
    static let guide = """

        ## The words of the program

        Every word that is not the paper’s stands in `strings/en.yml`, a phrase a line: what templates say by the \
        name of a phrase, `{{words.all-papers}}`, and what no template says, such as “Table 1”, “7th lowest”, “21 \
        November 2026” or “13 risks: 1 Very high”. A phrase that a template says may name values of its page: “Report \
        of {reportOf}”. Change the words, and keep the names before the colons and the values in braces. A phrase \
        that is missing, unknown, or has other values is an error with its file, line and column.

        The program has Welsh, `strings/cy.yml`, as a draft that a translator has to check: papers in Welsh, such as \
        `report.cy.md`, and papers or sites with `language: cy` take their words from there. A file of your own of \
        one of the two needs only the phrases that it says in another way. For another language copy `strings/en.yml` \
        to `strings/gd.yml`, with the short name of the language, and translate all of it. A phrase of a number may \
        have a form for each of `zero`, `one`, `two`, `few` (3) and `many` (6), and needs one for all `other` \
        numbers. The templates of this folder are the same for all languages.

        """
}
