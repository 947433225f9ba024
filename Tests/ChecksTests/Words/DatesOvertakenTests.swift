import PaperSamples
import TestSupport
import Testing

@Suite struct DatesOvertakenTests {
    /// The Council met in June 2026.
    private func reading(_ text: String) -> PaperSample {
        PaperSample(inOption: text + "\n\nThe Council met on 5 June 2026.\n")
    }

    @Test("the published paper’s is found")
    func published() {
        let text = """
            - However, following mobilisation in late 2026, commissioners will review services.
            - Could not be implemented by 1️⃣July – Oct 2023 but could be considered later

            """
        expectFindings("date-overtaken", in: PaperSample(inOption: text))
    }

    @Test(
        "a date that has passed in a sentence about the future is marked",
        arguments: [
            "It will end by 1️⃣31 March 2024.", "It will start in 1️⃣spring 2024.", "It will run until 1️⃣2023/24.",
            "It must be in place by 1️⃣2024.", "It is due to start on 1️⃣1 April 2025.",
            "It is planned to open in 1️⃣May 2024.",
            "By the end of 1️⃣March 2024 it will be open.", "It will be reviewed in 1️⃣2024.",
            "It will apply from 1️⃣April 2024 onwards.", "It was let in 2022 and will run until 1️⃣2024.",
            "It will end by 1️⃣31/03/2024.", "It will be open by 1️⃣mid-2024.",
        ])
    func overtaken(_ text: String) {
        expectFindings("date-overtaken", in: reading(text))
    }

    @Test(
        "dates to come, dates in sentences about the past and dates in names are not",
        arguments: [
            "It will end by 31 March 2027.", "It was let in 2022 and will run until 2028.", "It ended in 2022.",
            "It will replace the contract let in 2022.", "Contracts that ended by 2022 will be renewed.",
            "The duties under the Care Act 2014 will stay.", "It will be costed at 2023/24 prices.",
            "It would have been done by 2022.", "It was to be done by 2022.", "They said “it will end by 2022”.",
            "> It will end by 2022", "In 2022 the Council agreed that it will grow.", "It will use data from 2022.",
            "It will restore the level in 2019.", "It will be open by June 2025.", "It will cost £2023 by then.",
            "Since 2022, it will have doubled.", "In May 2022 the strategy set targets.",
        ])
    func others(_ text: String) {
        #expect(reading(text).findings == [])
    }

    @Test("a forecast far ahead is not the paper’s time")
    func forecast() {
        let text = "It will start by October 2027. It will end by March 2028. In 2040 many will be old.\n"
        #expect(PaperSample(inOption: text).findings == [])
    }
}
