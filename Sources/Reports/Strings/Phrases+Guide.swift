extension Phrases {
    /// For those who change or translate the strings file, below the names of the templates.
    static let guide = """

        ## The words of the program

        What no template says, such as “Table 1”, “7th lowest”, “21 November 2026” or “13 risks: 1 Very high”, stands \
        in `strings/en.yml`, a phrase a line. Change the words, and keep the names before the colons and the values in \
        braces. A phrase that is missing, unknown, or has other values is an error with its file, line and column.

        For another language copy the file to `strings/cy.yml`, with the short name of the language, and translate it: \
        a paper or a site with `language: cy` takes its words from there. A phrase of a number may have a form for each \
        of `zero`, `one`, `two`, `few` (3) and `many` (6), and needs one for all `other` numbers. The templates of this \
        folder are in English, and are the same for all languages.

        """
}
