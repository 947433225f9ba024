import PaperSamples
import Settings
import TestSupport
import Testing

@Suite struct RiskScaleTests {
    @Test(
        "the bands of the standard scale",
        arguments: [
            (1, 1, "1 (Low)"), (2, 2, "4 (Low)"), (5, 1, "5 (Medium)"), (3, 3, "9 (Medium)"), (2, 5, "10 (High)"),
            (4, 4, "16 (High)"), (4, 5, "20 (Very high)"), (5, 5, "25 (Very high)"),
        ])
    func standard(_ likelihood: Int, _ impact: Int, _ phrase: String) {
        #expect(RiskScale.standard.score(likelihood: likelihood, impact: impact).phrase == phrase)
    }

    @Test("a site has its own scale")
    func own() {
        let site = Site.sound(
            "risk:\n  scale: 3\n  bands:\n    - {name: Green, from: 1}\n    - {name: Amber, from: 3}\n    - {name: Red, from: 6}\n"
        )
        let reading = PaperSample(
            data: ["risks.csv": "id,risk,likelihood,impact\na,T,2,2\nb,T,1️⃣4,2\n"], site: site)
        expectDataFindings("risk-scale", in: reading)
        #expect(reading.paper?.data.risks?.scale.size == 3)
        #expect(reading.paper?.data.risks?.scale.bands.map(\.isHigh) == [false, false, true])
        #expect(reading.value("risks.a.score") == "4 (Amber)")
        #expect(reading.value("risks.amber.count") == "1")
    }

    @Test(
        "bands that make no scale are one finding",
        arguments: [
            "  bands:\n    - 1️⃣{name: A, from: 2}", "  bands:\n    - {name: A, from: 1}\n    - 1️⃣{name: B, from: 1}",
            "  bands:\n    - {name: A, from: 1}\n    - 1️⃣{name: B, from: 26}", "  bands:\n    - 1️⃣A",
            "  bands:\n    - 1️⃣{name: A}", "  scale: 1️⃣4",
            "  bands:\n    - {name: A, from: 1}\n    - 1️⃣{name: a, from: 5}",
            "  bands:\n    - 1️⃣{name: 高, from: 1}", "  bands:\n    - 1️⃣{name: Option 2, from: 1}",
        ])
    func faults(_ text: String) {
        let reading = SiteSample("risk:\n\(text)\n")
        expectFindings(["risk-bands"], in: reading.diagnostics, of: reading.text)
    }
}
