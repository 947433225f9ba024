package import Diagnostics

extension Rule {
    /// Every rule of this room.
    package static let ofAppraisals = [
        // The folder
        slug, paperEmpty, reportUnread, unusedFile,
        // Settings
        frontMatterUnclosed, unknownKey, settingKind, language, roleTwice, ruleUnknown, ruleFixed,
        // What makes an appraisal
        titleMissing, titleTwice, titleMisplaced, titleWords, noOptions, optionHeading, optionDuplicate,
        sectionBetweenOptions, outcome, outcomeTwice, tableHeads,
        // The text
        headingEmpty, headingNested, headingLevel, headingMark, tableUnformed, bulletSign, fenceUnclosed, codeWords,
        rawHTML, unknownName, nameUnclosed, nameInAddress,
        // Ids, links and files
        idDuplicate, idReserved, idMisplaced, unknownClass, linkTarget, linkUnsafe, linkEmpty, fileMissing, fileKind,
        imageElsewhere, imageText,
    ]
}
