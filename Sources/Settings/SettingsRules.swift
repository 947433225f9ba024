package import Diagnostics

extension Rule {
    /// Every rule of this room.
    package static let ofSettings = [
        // The front matter of a text
        frontMatterUnclosed, settingMissing, settingDate, dataSetting, discountFactors, statementMissing, exemption,
        exemptionMissing, exemptionOver, urgency, correction, signOff, movedName, decisionRecord, translationSetting,
        translationWords,
        unknownKey,
        settingKind, language, acceptance,
        // site.yml
        ruleUnknown, ruleFixed, roleTwice, optionWordTwice, baseURL, riskBands, riskLevels, spellingTwice,
        columnWordTwice, noticeDays, retentionYears,
        colour, colourContrast, logo,
        // The program's own words
        strings, stringsMissing,
    ]
}
