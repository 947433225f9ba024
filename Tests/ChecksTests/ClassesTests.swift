import PaperSamples
import TestSupport
import Testing

@Suite struct ClassesTests {
    @Test(arguments: [
        ("## Option 2 1️⃣{.basline}", "did you mean “baseline”?"),
        ("Words 1️⃣{#a .wide}", "in braces stand an id, {#some-name}, {.baseline}, {.bars} or {.share}"),
        ("- item 1️⃣{.baseline}", "put {.baseline} at the end of the option’s heading"),
        ("### Pros 1️⃣{.baseline}", "put {.baseline} at the end of the option’s heading"),
        ("## Next 1️⃣{#next .baseline}", "put {.baseline} at the end of the option’s heading"),
    ])
    func whatMeansNothingIsNotDroppedInSilence(_ text: String, _ suggestion: String) {
        let reading = PaperSample(inOption: text)
        expectFindings("unknown-class", in: reading)
        #expect(reading.suggestions == [suggestion])
    }
}
