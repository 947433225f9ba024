internal import Datasets
package import Diagnostics

/// A kind of data file, as editors check it where it is JSON or YAML. The rows of a CSV file have the same names.
package struct DataSchema: Sendable {
    /// `rates`
    package let name: String
    /// What is described: `rates.yml or rates.json`.
    package let title: String
    package let description: String
    package let schema: JSONSchema

    private init(_ name: String, _ description: String, _ schema: JSONSchema, title: String? = nil) {
        self.name = name
        self.title = title ?? "\(name).yml or \(name).json"
        self.description = description
        self.schema = schema
    }

    package static let all = [
        DataSchema("rates", "What councils pay: an item each.", RateColumns.shapes.schema()),
        DataSchema(
            "risks", "A register of risks: an item each.",
            RiskColumns.shapes.schema(oneOf: RiskColumns.waysOfScores)),
        DataSchema(
            "figures", "The figures of a paper: an item each, with a value, a formula, or both.",
            FigureColumns.shapes.schema(oneOf: [["value"], ["formula"]])),
        DataSchema("costs", "What options cost over years: an item for each amount.", CostColumns.shapes.schema()),
        DataSchema(
            "scores",
            "The scores of options: an item for each score, or one for each criterion with a key for each option.",
            .either([ScoreColumns.shapes.schema(), ScoreColumns.wideShapes.schema()])),
        DataSchema("weights", "What criteria weigh: an item each.", WeightColumns.shapes.schema()),
        DataSchema(
            "options", "What options are compared by: an item for each criterion, with a key for each option.",
            [ColumnShape("criterion", "What they are compared by.", .filled)].schema()),
        DataSchema(
            "table", "Any other data: a list of items whose keys are the columns.", [ColumnShape]().schema(),
            title: "A data file of your own"),
    ]
}
