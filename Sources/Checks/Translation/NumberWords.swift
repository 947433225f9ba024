internal import Diagnostics

/// Numbers that a passage says in words, in English or in Welsh: where one language writes digits, the other may write
/// a word.
enum NumberWords {
    /// Those of a passage: each word by itself, and what tens and ones make together, as in “twenty-five”.
    static func read(_ bytes: ArraySlice<UInt8>, isWelsh: Bool) -> Set<Int> {
        let known = isWelsh ? welsh : english
        var all: Set<Int> = []
        // The sum so far of words that follow one another.
        var open: Int?
        for word in bytes.split(whereSeparator: { $0.isASCII && !$0.isLetterOrDigit }) {
            let text = String(decoding: word.map(\.lowercased), as: UTF8.self)
            guard word.count <= longest, let number = known[text] else {
                open = nil
                continue
            }
            all.insert(number)
            if let last = open {
                // “tri deg”; “thirty five”
                let joined = number == 10 && last < 10 ? last * 10 : last.isMultiple(of: 10) ? last + number : number
                all.insert(joined)
                open = joined < 100 ? joined : nil
            } else {
                open = number < 100 ? number : nil
            }
        }
        return all
    }

    /// Whether these words stand in a passage, in small or capital letters.
    static func has(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(whereSeparator: { $0.isASCII && !$0.isLetterOrDigit }).contains { part in
            part.count == word.utf8.count && part.map(\.lowercased).elementsEqual(word.utf8)
        }
    }

    private static let longest = 12
    private static let english = table(
        """
        0 zero nil none no;1 one once first single;2 two twice second both;3 three third;4 four fourth quarter;5 five fifth;
        6 six sixth;7 seven seventh;8 eight eighth;9 nine ninth;10 ten tenth;11 eleven;12 twelve dozen;13 thirteen;
        14 fourteen fortnight;15 fifteen;16 sixteen;17 seventeen;18 eighteen;19 nineteen;20 twenty;30 thirty;40 forty;50 fifty half;
        60 sixty;70 seventy;80 eighty;90 ninety;100 hundred;1000 thousand;1000000 million
        """)
    private static let welsh = table(
        """
        0 dim sero;1 un unwaith cyntaf gyntaf chyntaf;2 dau ddau dwy ddwy dwywaith ddwywaith ail deuddydd deufis ddeufis;
        3 tri dri thri tair dair thair trydydd drydydd trydedd drydedd teirgwaith;
        4 pedwar bedwar phedwar pedair bedair phedair pedwerydd bedwerydd pedwaredd bedwaredd chwarter;
        5 pump bump phump pum bum phum pumed bumed;6 chwech chwe chweched;7 saith seithfed;8 wyth wythfed;9 naw nawfed;
        10 deg ddeg deng ddeng degfed ddegfed;12 deuddeg ddeuddeg dwsin ddwsin;14 pythefnos bythefnos;
        15 pymtheg bymtheg phymtheg;18 deunaw ddeunaw;20 ugain;40 deugain ddeugain;50 hanner hanner;60 trigain;
        100 cant gant chant can gan;1000 mil fil;1000000 miliwn filiwn
        """)

    private static func table(_ lists: String) -> [String: Int] {
        let entries = lists.split { $0 == ";" || $0 == "\n" }.flatMap { list -> [(String, Int)] in
            let words = list.split(separator: " ")
            guard let number = words.first.flatMap({ Int($0) }) else { return [] }
            return words.dropFirst().map { (String($0), number) }
        }
        return Dictionary(entries) { first, _ in first }
    }
}
