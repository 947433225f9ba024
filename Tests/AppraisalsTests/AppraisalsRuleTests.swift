import Appraisals
import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct AppraisalsRuleTests {
    @Test func everyRuleOfAppraisalsIsListed() throws {
        #expect(Rule.ofAppraisals.map(\.id).sorted() == (try declaredRules(in: "Appraisals")))
    }

    @Test func noTwoRulesHaveOneId() {
        let ids = (Rule.ofDiagnostics + Rule.ofDatasets + Rule.ofAppraisals).map(\.id)
        #expect(Set(ids).count == ids.count)
    }
}
