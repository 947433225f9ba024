internal import Datasets
package import Diagnostics
internal import Markdown

extension Rule {
    /// Every rule that a paper's files may break.
    static let ofContent = ofDiagnostics + ofMarkdown + ofDatasets + ofSettings + ofValues + ofAppraisals

    /// Every rule of this room.
    package static let ofAppraisals = [
        // The folder
        slug, documentName, paperEmpty, unusedFile,
        // Settings
        appendixFile,
        referenceDuplicate,

        // What makes an appraisal
        recommendations, titleMissing, titleTwice, titleMisplaced, titleWords, noOptions, optionHeading,
        optionDuplicate,
        sectionBetweenOptions, outcome, outcomeTwice, tableHeads, captionMissing, captionAlone, captionEmpty,
        abbreviation, abbreviationTwice,
        // The text
        headingEmpty, headingNested, headingLevel, headingDuplicate, headingMark, tableUnformed, bulletSign,
        fenceUnclosed, codeWords,
        rawHTML,
        // Data and their names

        unknownName, nameUnclosed, nameInAddress, blockInText,
        blockTwice,
        unusedData,
        riskUnshown,
        proseDiffers,
        unboundFigure, acceptanceUnused,
        // The words
        placeholder, doubledWord, bracketUnclosed, quotationUnclosed, dateOvertaken, spellingMixed,
        abbreviationUnexpanded, abbreviationDiffers,
        // What an appraisal must say
        oneRecommended, outcomeMissing, baselineMissing, aspectEmpty, optionPoints,
        // Ids, links and files
        idDuplicate, idReserved, idMisplaced, unknownClass, referenceUnnamed, linkTarget, linkUnsafe, linkEmpty,
        fileMissing, fileKind,
        imageElsewhere, imageText,
    ]
}
