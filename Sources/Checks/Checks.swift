internal import Diagnostics
internal import Papers

/// All checks of a paper that was read. A check is a file of this room and a line of one of these lists.
enum Checks {
    static var ofPaper: [any PaperCheck.Type] {
        [
            KeyFigures.self,
            LoweredRequirements.self,
            TakenFileNames.self,
            UnusedFiles.self,
            LinkedColumns.self,
            UnshownRisks.self,
            MissingUnits.self,
            OptionOutcomes.self,
            FirstOption.self,
            TableLayout.self,
            RejectedReasons.self,
            UnknownFactors.self,
            RecommendedOption.self,
            RecommendedScores.self,
            SwitchRanges.self,
            CostLives.self,
            MissingRecommendations.self,
            EmptySections.self,
            KeyDecisionNotices.self,
            LatePublication.self,
            Corrections.self,
            SignOffs.self,
            PrivateMeetings.self,
            MeetingDays.self,
            RequiredSections.self,
            UnlistedSources.self,
            DecidedRecommendations.self, DecidedValues.self,
            MissingTranslations.self,
        ]
    }

    static var ofNodes: [any NodeCheck.Type] {
        [
            HeadingOutline.self,
            PlainLines.self,
            UnclosedFences.self,
            CodeWords.self,
            RawHTML.self,
            Classes.self,
            LinkTargets.self,
            LinkWords.self,
            TypedNumbers.self,
            ListNumbers.self,
            EmptyItems.self,
            LabelledLines.self,
            RawMarks.self,
            BoldHeadings.self,
            ImageTexts.self,
            Totals.self,
            RatesInTables.self,
            HiddenCodes.self,
            CallIns.self,
        ]
    }

    static var ofWords: [any WordCheck.Type] {
        [
            ProseAmounts.self,
            MissingReferences.self,
            LinkedReferences.self,
            TypedLinks.self,
            PartCounts.self,
            AddressBlanks.self,
            UnitsBesideNames.self,
            ClaimsInWords.self,
            ValuesOfOtherOptions.self,
            YearsWithCommas.self,
            Placeholders.self,
            DoubledWords.self,
            Brackets.self,
            QuotationMarks.self,
            DatesOvertaken.self,
            ImpossibleDates.self,
            MixedSpellings.self,
            Abbreviations.self,
            Comments.self,
            BoldStars.self,
            LoneStars.self,
            Backticks.self,
            Backslashes.self,
            Tildes.self,
            UnreadLinks.self,
            TypedNotes.self,
            ExemptWords.self,
            ExemptAmounts.self,
        ]
    }

    /// - Parameter countsAmounts: Whether the amounts of the texts are counted too; else there is no count.
    static func find(
        in reading: PaperReading, countingAmounts countsAmounts: Bool
    ) -> (findings: [Diagnostic], amounts: CountedAmounts?) {
        let walk = PaperWalk(of: reading, for: ofNodes)
        let prose = walk.prose
        var found = walk.findings
        for check in ofWords { found += check.find(in: prose, of: reading) }
        for check in ofPaper { found += check.find(in: reading) }
        return (found, countsAmounts ? ProseAmounts.count(in: prose, of: reading) : nil)
    }
}
