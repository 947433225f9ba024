package import Diagnostics

extension Rule {
    /// Every rule of this room.
    package static let ofValues = [
        // Files
        spreadsheetFile, dataTwice, dataWorkbook, dataDrawing, dataName, tableEmpty,
        // Cells and rows
        emptyCell, notMoney, notNumber, notDate, monthFirst, notChoice, duplicateRow, reservedName, columnDiffers,
        totalRow, figureScale, percentageSign,
        numberTooLarge,
        // Rates
        ownTwice, ownMissing,
        // Risks
        riskId, riskOption, riskScaleCell, riskScore, riskRises, riskAction, riskReview,
        columnsUndeclared,
        // Costs
        costOption, costYear, costPrices, costBaseline, costRange, costSign, costBudget, costBias, costTotal,
        figureOption,
        criterionOption,
        // Scores
        scoreOption, scoreCriterion, scoreMissing, scoreRange, scoreScale, scoreTotal, weightSum, weightsMissing,
        // Figures
        figureName, figureEmpty, figureUnit, formula, formulaCycle, figureDisagrees, figureRange, figureRounded,
        switchCompare, switchOptions, exemptFigure, exemptRow,
    ]
}
