internal import Datasets
internal import Templating
internal import Values

/// The block `risks.matrix`: likelihood down, impact across, and in each cell the risks whose present score it is.
struct RiskMatrix: PageModel {
    let summary: String
    let withheld: String?
    let impacts: [Level]
    let rows: [Row]
    let bands: [RiskBandModel]
    let firstNumber: String?
    /// The risks by their numbers, where no register on the same page says what these stand for.
    let unlisted: [Entry]

    init(_ register: RiskRegister, in setting: BlockSetting) {
        let phrases = setting.phrases.risks
        let scale = register.scale
        let listing = setting.paper.document(placing: .riskRegister)
        let entries = register.numbered(phrases).map {
            Entry(number: $0.number, risk: $0.risk, linkedBy: listing == nil ? nil : setting.addresses)
        }
        summary = phrases.matrix(of: register.byScore)
        withheld = setting.withheldRisks
        impacts = Level.all(of: scale.size, scale.impacts)
        let likelihoods = Level.all(of: scale.size, scale.likelihoods)
        rows = (1...scale.size).reversed().map { likelihood in
            let cells = (1...scale.size).map { impact in
                let score = scale.score(likelihood: likelihood, impact: impact)
                return Cell(
                    impact: String(impact), score: RiskScoreModel(score, on: scale),
                    risks: entries.filter { $0.risk.present == score })
            }
            return Row(likelihood: likelihoods[likelihood - 1], cells: cells)
        }
        bands = scale.bandModels(phrases).reversed()
        firstNumber = entries.first?.number
        unlisted = listing == setting.document ? [] : entries
    }

    static let title = "Matrix of risks"
    static let fields: [Field<Self>] = [
        .text("summary", "How many risks there are and the highest score", \.summary),
        .optionalText("withheld", "In the public edition: that risks are kept back, by which paragraph", \.withheld),
        .list("impacts", "The impacts, from 1", \.impacts),
        .list("rows", "The likelihoods, the highest first", \.rows),
        .list("bands", "The bands of scores, the highest first", \.bands),
        .flag("isListed", "Whether the register is on the same page", \.unlisted.isEmpty),
        .optionalText("firstNumber", "The id of the risk with the highest present score: R1", \.firstNumber),
        .list("unlisted", "The risks, where no register is on the same page", \.unlisted),
    ]
}

extension RiskMatrix {
    struct Row: PageModel {
        let likelihood: Level
        let cells: [Cell]

        static let title = "Row of the matrix"
        static let fields: [Field<Self>] = [
            .text("likelihood", "The likelihood: 5", \.likelihood.number),
            .optionalText("likelihoodName", "What the likelihood is called: Almost certain", \.likelihood.name),
            .list("cells", "The impacts, from 1", \.cells),
        ]
    }

    struct Level: PageModel {
        let number: String
        let name: String?

        /// - Parameter names: From 1; none where the levels have none.
        static func all(of size: Int, _ names: [String]) -> [Level] {
            (1...size).map { Level(number: String($0), name: $0 <= names.count ? names[$0 - 1] : nil) }
        }

        static let title = "Level of likelihood or impact"
        static let fields: [Field<Self>] = [
            .text("number", "The level: 5", \.number),
            .optionalText("name", "What it is called: Almost certain", \.name),
        ]
    }

    struct Cell: PageModel {
        let impact: String
        let score: RiskScoreModel
        let risks: [Entry]

        static let title = "Cell of the matrix"
        static let fields: [Field<Self>] = [
            .text("impact", "The impact: 4", \.impact),
            .record("score", "The score of the cell", \.score),
            .flag("hasRisks", "Whether any risk stands here") { !$0.risks.isEmpty },
            .list("risks", "The risks that stand here", \.risks),
        ]
    }

    struct Entry: PageModel {
        let number: String
        let risk: Risk
        /// Of a link to its row in the register; nil when no register is on the paper's pages.
        let link: String?

        init(number: String, risk: Risk, linkedBy addresses: Addresses?) {
            self.number = number
            self.risk = risk
            link = addresses?.address(ofId: risk.rowId)
        }

        private var isWord: Bool { number.utf8.count > Self.longestId }
        /// Of those that registers number their risks by.
        static let longestId = 8

        static let title = "Risk in the matrix"
        static let fields: [Field<Self>] = [
            .text("number", "The id of the risk as the register has it: R1", \.number),
            .flag("isWord", "Whether that is longer than ids of registers are: provider-failure", \.isWord),
            .lines("risk", "What might happen") { $0.risk.risk },
            .text("band", "The name of the band of its present score: Very high") { $0.risk.present.band.name },
            .text("value", "Its present score: 20") { String($0.risk.present.value) },
            .optionalAddress("link", "The address of a link to the row of the register, if there is one", \.link),
        ]
    }
}
