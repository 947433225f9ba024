internal import Datasets
internal import Diagnostics

/// Numbers that a passage says in words, in English or in Welsh: where one language writes digits, the other may write
/// a word.
struct NumberWords {
    /// Each word by itself, and what words make together, as in “twenty-five” or “pum mlynedd ar hugain”.
    private(set) var wholes: Set<Int> = []
    /// Shares, as “half” or “tri chwarter”.
    private(set) var shares: Set<Rational> = []
    /// Whether they name money, and percentages.
    private(set) var (hasMoney, hasPercentages) = (false, false)
    /// Whether they name noon, and midnight.
    private(set) var (hasNoon, hasMidnight) = (false, false)

    // Of the words that follow one another so far.
    /// Of thousands and millions, and of what stands behind them.
    private var (scaled, sum): (Int, Int?) = (0, nil)
    /// The share that stands before: “half a million”.
    private var share: Rational?
    /// The last number below twenty, and how many words ago: “un bws ar hugain” is 21.
    private var (small, age): (Int?, Int) = (nil, 0)
    /// The word before.
    private var before = Before.other
    private var isMiddle = false

    private enum Before { case number, digits, ar, joining, other }

    init(_ lines: [ArraySlice<UInt8>], isWelsh: Bool) {
        for line in lines {
            close()
            small = nil
            var end = line.startIndex
            for word in line.split(whereSeparator: { $0.isASCII && !$0.isLetterOrDigit }) {
                if !line[end..<word.startIndex].allSatisfy({ $0 == .space || $0 == UInt8(ascii: "-") }) { close() }
                read(word.count > Self.longest ? "" : String(decoding: word.map(\.lowercased), as: UTF8.self), isWelsh)
                end = word.endIndex
            }
        }
    }

    /// Whether a word stands in a passage, in small or capital letters.
    static func has(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(whereSeparator: { $0.isASCII && !$0.isLetterOrDigit }).contains { part in
            part.count == word.utf8.count && part.map(\.lowercased).elementsEqual(word.utf8)
        }
    }

    private static let longest = 12
}

extension NumberWords {
    private mutating func read(_ word: String, _ isWelsh: Bool) {
        age += 1
        hasMoney = hasMoney || Self.money.contains(word)
        hasPercentages = hasPercentages || Self.percentages.contains(word)
        if let decade = Self.decades[word] { wholes.insert(decade) }
        // “hanner dydd”
        hasNoon = hasNoon || ["noon", "midday"].contains(word) || isMiddle && word == "dydd"
        hasMidnight = hasMidnight || word == "midnight" || isMiddle && word == "nos"
        isMiddle = ["hanner", "canol", "ganol"].contains(word)
        let share = Fractions.word(word)
        if let share { read(share) }
        if let number = (isWelsh ? Self.welsh : Self.english)[word] { return read(number, isWelsh) }
        let isJoining = Self.joining.contains(word)
        if !isJoining, share == nil { close() }
        before = word == "ar" ? .ar : isJoining ? .joining : word.utf8.first?.isDigit == true ? .digits : .other
    }

    private mutating func read(_ number: Int, _ isWelsh: Bool) {
        // “Fifty thousand” and “50 thousand”
        let isScale = number >= 100
        if !isScale || before != .digits { wholes.insert(number) }
        if isScale, let share, let part = try? share.multiplied(by: Rational(number)), let whole = part.wholeNumber {
            wholes.insert(whole)
        }
        if isScale, before != .number { close() }
        if before == .ar, isWelsh, [10, 15, 20, 40, 60].contains(number), let small, age <= 4 {
            // “un ar ddeg ar hugain”
            wholes.insert(small + number)
            (self.small, sum) = (small + number, small + number)
        } else if !isScale || before != .digits {
            if number < 20 { small = number }
            add(number, isWelsh)
        }
        if number <= 20 { age = 0 }
        (before, share) = (.number, nil)
    }

    private mutating func add(_ number: Int, _ isWelsh: Bool) {
        let last = sum ?? 0
        switch number {
        case 1000...:
            scaled += max(last, 1) * number
            sum = 0
        case 100 where last < 100: sum = max(last, 1) * 100
        // “tri deg”
        case 10 where isWelsh && (2...9).contains(last % 100): sum = last - last % 10 + last % 10 * 10
        case _ where last % (number < 10 ? 10 : 100) == 0 && last % 100 != 10: sum = last + number
        default:
            close()
            sum = number
        }
        wholes.insert(scaled + (sum ?? 0))
    }

    private mutating func read(_ share: Rational) {
        // “tri chwarter”
        let several = (try? share.multiplied(by: Rational(max(sum ?? 1, 1)))) ?? share
        shares.formUnion([share, several])
        // “miliwn a hanner”
        if share == Fractions.half, scaled > 0 { wholes.insert(scaled + Self.lastScale(of: scaled) / 2) }
        self.share = several
    }

    private static func lastScale(of number: Int) -> Int { number.isMultiple(of: 1_000_000) ? 1_000_000 : 1_000 }

    private mutating func close() { (scaled, sum, share, before) = (0, nil, nil, .other) }
}

extension NumberWords {
    /// They stand inside a number.
    private static let joining: Set<String> = ["and", "a", "ac", "ar", "of", "o"]
    private static let money: Set<String> = [
        "pound", "pounds", "punt", "bunt", "phunt", "bunnoedd", "bunnau", "pence", "ceiniog", "geiniog", "cheiniog",
        "euro", "euros", "ewro", "ewros", "dollar", "dollars", "doler", "ddoler", "ddoleri",
    ]
    private static let percentages: Set<String> = ["cent", "percent", "cant", "canran"]
    private static let decades = table(
        """
        1920 twenties ugeiniau;1930 thirties tridegau dridegau;1940 forties pedwardegau;1950 fifties pumdegau;
        1960 sixties chwedegau;1970 seventies saithdegau;1980 eighties wythdegau;1990 nineties nawdegau
        """)
    private static let english = table(
        """
        0 zero nil none no;1 one once first single;2 two twice second both;3 three third;4 four fourth;5 five fifth;
        6 six sixth;7 seven seventh;8 eight eighth;9 nine ninth;10 ten tenth;11 eleven eleventh;12 twelve twelfth dozen;
        13 thirteen thirteenth;14 fourteen fourteenth fortnight;15 fifteen fifteenth;16 sixteen sixteenth;
        17 seventeen seventeenth;18 eighteen eighteenth;19 nineteen nineteenth;20 twenty twentieth;30 thirty thirtieth;
        40 forty;50 fifty fiftieth;60 sixty;70 seventy;80 eighty;90 ninety;100 hundred hundredth;1000 thousand thousands;
        1000000 million millions;1000000000 billion;1000000000000 trillion
        """)
    private static let welsh = table(
        """
        0 dim ddim sero;1 un unwaith cyntaf gyntaf chyntaf unfed;
        2 dau ddau dwy ddwy dwywaith ddwywaith ail deuddydd deufis ddeufis;
        3 tri dri thri tair dair thair trydydd drydydd thrydydd trydedd drydedd teirgwaith;
        4 pedwar bedwar phedwar pedair bedair phedair pedwerydd bedwerydd pedwaredd bedwaredd;
        5 pump bump phump pum bum phum pumed bumed;6 chwech chwe chweched;7 saith seithfed;8 wyth wythfed;9 naw nawfed;
        10 deg ddeg deng ddeng degfed ddegfed;12 deuddeg ddeuddeg deuddegfed ddeuddegfed dwsin ddwsin;
        14 pythefnos bythefnos;15 pymtheg bymtheg phymtheg pymthegfed bymthegfed;18 deunaw ddeunaw deunawfed ddeunawfed;
        20 ugain hugain ugeinfed;40 deugain ddeugain;60 trigain drigain thrigain;100 cant gant chant can gan canfed ganfed;
        1000 mil fil miloedd filoedd;1000000 miliwn filiwn miliynau filiynau;1000000000 biliwn;
        1000000000000 triliwn driliwn
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
