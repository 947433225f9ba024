import PaperSamples
import TestSupport
import Testing

/// Lines that each begin with a label, and that a page runs together.
@Suite struct LabelledLinesTests {
    @Test(
        "three lines or more are marked at the first",
        arguments: [
            """
            1️⃣Travel remaining: £43,965
            Total spent: £306,608
            Left of £350,000, at most: none
            """,
            """
            1️⃣**Version:** 1.0
            **Owner**: Director of Places
            *Date:* 14 January 2027
            """,
            """
            > 1️⃣Chairman: A Patel
            > Vice-chairman: B Jones
            > Secretary (acting): C Lee
            > Date: 4 May
            """,
            """
            - 1️⃣Present: A Patel
              Absent: B Jones
              Notes: C Lee
            """,
        ])
    func found(_ text: String) { expectFindings("lines-joined", in: PaperSample(inOption: text)) }

    @Test(
        "lines that end, lists, prose and two lines are not",
        arguments: [
            """
            Travel remaining: £43,965\\
            Total spent: £306,608\\
            Left in the year: none
            """,
            """
            - Travel remaining: £43,965
            - Total spent: £306,608
            - Left in the year: none
            """,
            """
            Travel remaining: £43,965
            Total spent: £306,608
            """,
            """
            There are two things to say: the price is open,
            and the term is short. And a third one: it takes
            time to let a contract.
            """,
            """
            Travel remaining: £43,965
            and this is a sentence
            Total spent: £306,608
            Left in the year: none
            """,
            """
            The times are 10:30 and
            Total at: 11:45 and
            Left at 12:00 and
            Late: none
            """,
        ])
    func others(_ text: String) { #expect(PaperSample(inOption: text).findings == []) }
}
