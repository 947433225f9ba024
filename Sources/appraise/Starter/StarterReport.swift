extension StarterPaper {
    /// The report that puts the appraisal before Cabinet. Its date is one to overwrite: the program has no clock.
    static let report = """
        ---
        title: "Meals at home: a new contract"
        meeting: Cabinet
        date: 14 January 2027
        report-of: Director of Adult Social Care
        decision: key
        forward-plan: first published 2 November 2026
        portfolio: Cabinet Member for Adults
        wards: All
        topic: Adult social care
        status: draft
        version: "0.1"
        contact:
          name: Commissioning team
          email: commissioning@examplebury.example
        key-figures:
          - value: "{{ figures.cost-new }}"
            label: a year for the new service
          - value: "{{ figures.saving }}"
            label: less than now
        classification: Public
        background-papers: [Neighbours' survey of rates, Contract monitoring, Soft market test]
        ---

        The contract for meals at home ends within a year. Cabinet is asked to commission the service anew, which costs {{ figures.cost-new }} a year and {{ figures.saving }} less than now.

        ## Recommendations

        1. **Approve** a new contract for meals at home, as in [](#commission) and for the reasons in [](#reason).
        2. **Note** the risks and their controls in [](appraisal.md).

        ## Reasons for the decision

        The present contract ends within a year, and its price is fixed until then only. The Council pays {{ rates.own.against-median }} the median of its neighbours.

        A new contract fixes the price for the whole term. {#reason}

        ## Options considered

        Officers compared two ways to go on. [](#compared) sets them side by side.

        Table: A new contract is the one recommended. Outcomes, and points for and against. {#compared}

        {{ options.summary }}

        The alternative that was considered and rejected follows.

        {{ options.rejected }}

        ## Financial implications

        A year costs {{ figures.cost-new }} ({{ figures.cost-new.working }}), which is {{ figures.saving-share }} less than now.

        ## Legal implications

        The Council has a duty to meet eligible needs under the Care Act 2014. The contract will be advertised as the Procurement Act 2023 requires.

        ## Equality

        Most residents who have meals at home are older or disabled. None of the options takes a meal away from anybody.

        """
}
