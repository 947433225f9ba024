/// What `appraise new` writes: a short report and appraisal with rates, risks and figures, which an author then overwrites line by
/// line. Every council in it is invented.
struct StarterPaper {
    struct File {
        /// The path inside the paper's folder.
        let path: String
        let bytes: [UInt8]
    }

    static let files = [
        File(path: "report.md", bytes: Array(report.utf8)), File(path: "appraisal.md", bytes: Array(appraisal.utf8)),
        .sheet("rates.csv", rates),
        .sheet("risks.csv", risks), .sheet("figures.csv", figures),
    ]

    static let site = Array(
        """
        # What holds for all papers. The council's name stands at the top of every page.
        council: Examplebury Council
        # The name of the council in files of rates.
        authority: Examplebury

        """.utf8)
}

extension StarterPaper {
    /// What no repository should hold: the exempt edition, and what builds remember.
    static let ignored = Array(
        """
        Output-exempt
        .Output-exempt.*
        .Output.stage
        .Output.lock
        .Output.cache
        .Output.cache.new

        """.utf8)
}

extension StarterPaper.File {
    /// A file that spreadsheet programs open with a click: with a byte order mark, without which they read £ wrong,
    /// and their line ends.
    fileprivate static func sheet(_ path: String, _ text: String) -> Self {
        let lines = text.utf8.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
        return Self(path: path, bytes: [0xEF, 0xBB, 0xBF] + lines)
    }
}

extension StarterPaper {
    private static let appraisal = """
        ---
        title: Meals at home
        topic: Adult social care
        status: draft
        version: "0.1"
        layout: sections
        ---

        The contract for meals at home ends within a year. This paper compares two ways to go on; it recommends to commission the service anew, which costs {{ figures.cost-new }} a year.

        ## Why now

        The council buys {{ figures.meals }} meals a year and pays {{ rates.own }} a meal, the {{ rates.own.rank }} of {{ rates.count }} rates and {{ rates.own.against-median }} the median of its neighbours.

        {{ rates.table }}

        ## Option 1 – Extend the contract (business as usual)

        ### Pros

        - Nothing changes for residents.

        ### Cons

        - The price is fixed for one year only.

        ### Financial assessment

        A year costs {{ figures.cost-now }}.

        ### What could go wrong

        {{ risks.option-1.list }}

        ### Outcome

        Not recommended

        because the price is not secured.

        ## Option 2 – Commission the service anew {#commission}

        ### Pros

        - Fixes the price for four years.

        ### Cons

        - Takes nine months to prepare.

        ### Financial assessment

        A year costs {{ figures.cost-new }}, {{ figures.saving }} less than now ({{ figures.saving-share }}).

        ### What could go wrong

        {{ risks.commission.list }}

        ### Outcome

        Recommended

        because it secures the price for the whole term.

        ## Risks

        The register holds {{ risks.count }} risks; the highest score is {{ risks.highest }}.

        {{ risks.register }}

        """

    /// The last column is never empty: spreadsheet programs leave off commas at the end of a row where it is.
    private static let rates = """
        authority,own,rate,unit,service,year,source
        Examplebury,yes,6.40,£ per meal,Meals at home,2026/27,Neighbours' survey
        Fennick,,5.95,£ per meal,Meals at home,2026/27,Neighbours' survey
        Gorsewick,,6.10,£ per meal,Meals at home,2026/27,Neighbours' survey
        Harrowmere,,6.25,£ per meal,Meals at home,2026/27,Neighbours' survey
        Ilverton,,6.80,£ per meal,Meals at home,2026/27,Neighbours' survey

        """

    private static let risks = """
        id,risk,option,likelihood,impact,current-likelihood,current-impact,target-likelihood,target-impact,owner,controls,response,action,action-owner,action-due
        price-rise,The provider asks for a higher price after a year,1,4,4,4,3,2,3,Head of commissioning,Open-book accounts,treat,Agree a price formula in the extension,Commissioning manager,2027-03-31
        late-start,The new service starts late,commission,3,4,2,4,1,4,Head of commissioning,Project plan with a reserve of six weeks,treat,Keep the present provider for three more months,Contract manager,2027-06-30

        """

    private static let figures = """
        name,label,value,formula,unit,decimals,period,source,note
        meals,Meals a year,"52,000",,count,,2026/27,Contract monitoring,
        rate-new,Rate expected in the new contract,6.05,,£,,2027/28,Soft market test,
        cost-now,Cost a year at the present rate,,meals * rates.own,£,0,2026/27,,
        cost-new,Cost a year at the new rate,,meals * rate-new,£,0,2027/28,,
        saving,Saving a year,,cost-now - cost-new,£,0,2027/28,,
        saving-share,Saving as a share of the present cost,,saving / cost-now,%,1,2027/28,,

        """
}
