import Datasets
import Diagnostics
import TestSupport
import Testing

@Test("Every rule of the room is in its list") func everyRuleOfDatasetsIsListed() throws {
    #expect(Rule.ofDatasets.map(\.id).sorted() == (try declaredRules(in: "Datasets")))
}
