import Datasets
import Diagnostics
import TestSupport
import Testing

@Test func everyRuleOfDatasetsIsListed() throws {
    #expect(Rule.ofDatasets.map(\.id).sorted() == (try declaredRules(in: "Datasets")))
}
