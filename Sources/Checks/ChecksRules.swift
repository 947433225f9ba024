internal import Datasets
package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings
internal import Values

extension Rule {
    /// Every rule that a paper's files may break.
    static let ofContent =
        ofDiagnostics + ofMarkdown + ofDatasets + ofSettings + ofValues + ofPapers + ofChecks

    /// Every rule of this room.
    package static let ofChecks = [
        // The paper
        unusedFile, unusedData, riskUnshown, referenceDuplicate, acceptanceUnused,
        // What an appraisal must say
        oneRecommended, outcomeMissing, baselineMissing, aspectEmpty, optionPoints, tableHeads,
        // The text
        headingEmpty, headingNested, headingLevel, headingDuplicate, headingMark, tableUnformed, bulletSign,
        fenceUnclosed, codeWords, rawHTML, unknownClass, linkTarget, linkUnsafe, linkEmpty, imageText,
        // Amounts
        proseDiffers, unboundFigure,
        // The words
        placeholder, doubledWord, bracketUnclosed, quotationUnclosed, dateOvertaken, spellingMixed,
        abbreviationUnexpanded, abbreviationDiffers,
    ]
}
