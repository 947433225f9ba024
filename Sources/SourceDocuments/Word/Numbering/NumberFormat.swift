/// How a number is written in front of a paragraph.
enum NumberFormat: String {
    case decimal, decimalZero, lowerLetter, upperLetter, lowerRoman, upperRoman, ordinal, cardinalText, ordinalText
    case chicago, bullet, none
    /// One that is not read: it is written in figures, and said.
    case unknown

    func text(_ number: Int) -> String {
        switch self {
        case .decimal, .unknown: String(number)
        case .decimalZero: number < 10 ? "0\(number)" : String(number)
        case .lowerLetter: Self.letters(number)
        case .upperLetter: Self.letters(number).uppercased()
        case .lowerRoman: Self.roman(number)
        case .upperRoman: Self.roman(number).uppercased()
        case .ordinal: String(number) + Self.ending(number)
        case .cardinalText: Self.word(number).capitalisedFirst
        case .ordinalText: Self.ordinalWord(number).capitalisedFirst
        case .chicago: Self.sign(number)
        case .bullet, .none: ""
        }
    }

    /// a … z, then aa, bb …
    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number), let letter = Unicode.Scalar(UInt32(97 + (number - 1) % 26)) else {
            return String(number)
        }
        return String(repeating: String(letter), count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return String(number) }
        let signs = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
            (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var (rest, text) = (number, "")
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    /// The signs of notes, doubled when they are used up.
    private static func sign(_ number: Int) -> String {
        guard (1...40).contains(number) else { return String(number) }
        return String(repeating: ["*", "†", "‡", "§"][(number - 1) % 4], count: (number - 1) / 4 + 1)
    }

    private static func ending(_ number: Int) -> String {
        if (11...13).contains(number % 100) { return "th" }
        return switch number % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
    }
}

// MARK: - Numbers in words

extension NumberFormat {
    private static let words = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let ordinals = [
        "zero": "zeroth", "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
        "nine": "ninth", "twelve": "twelfth",
    ]

    private static func word(_ number: Int) -> String {
        guard (0..<100).contains(number) else { return String(number) }
        if number < 20 { return words[number] }
        return tens[number / 10] + (number % 10 == 0 ? "" : "-\(words[number % 10])")
    }

    private static func ordinalWord(_ number: Int) -> String {
        guard (1..<100).contains(number) else { return String(number) + ending(number) }
        let rest = number < 20 ? number : number % 10
        let start = number < 20 || rest == 0 ? "" : "\(tens[number / 10])-"
        if number >= 20, rest == 0 { return String(tens[number / 10].dropLast()) + "ieth" }
        return start + (ordinals[words[rest]] ?? "\(words[rest])th")
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
