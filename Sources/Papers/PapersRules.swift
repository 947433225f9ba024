package import Diagnostics

extension Rule {
    /// Every rule of this room.
    package static let ofPapers = [
        // The folder
        slug, documentName, paperEmpty, appendixFile,
        // What makes a paper
        recommendations, titleMissing, titleTwice, titleMisplaced, titleWords, noOptions, optionHeading,
        optionDuplicate, sectionBetweenOptions, outcome, outcomeTwice,
        captionMissing, captionAlone, captionEmpty, bars, abbreviation, abbreviationTwice,
        // Names of data
        unknownName, nameUnclosed, nameInAddress, blockInText, blockTwice,
        // Ids, links and files
        idDuplicate, idReserved, idMisplaced, referenceUnnamed, linkPaper, fileMissing, fileKind, imageElsewhere,
        exemptNamed, exemptBlock, importNamed,
    ]
}
