/// The lists of rules that a word stands in.
struct WordClasses: OptionSet, Sendable {
    let rawValue: UInt64

    // Words beside dates
    static let preposition = WordClasses(bit: 0)
    /// What may stand between a preposition and its date: “by *the end of* March”.
    static let betweenPrepositionAndDate = WordClasses(bit: 1)
    static let future = WordClasses(bit: 2)
    static let past = WordClasses(bit: 3)
    /// They open a clause of their own, which says nothing of what stands before them.
    static let clauseOpener = WordClasses(bit: 4)
    /// With “have” after them they are past.
    static let conditional = WordClasses(bit: 5)
    static let have = WordClasses(bit: 6)
    static let and = WordClasses(bit: 7)
    static let may = WordClasses(bit: 8)
    static let participle = WordClasses(bit: 9)
    /// What begins, goes on or ends on a date.
    static let event = WordClasses(bit: 10)
    /// Before a participle: “to *be* reviewed”.
    static let helper = WordClasses(bit: 11)
    /// Something is still to happen until then.
    static let until = WordClasses(bit: 12)
    /// Something may be still to happen then.
    static let then = WordClasses(bit: 13)
    static let onward = WordClasses(bit: 14)
    /// Nouns that a date before them describes: “at 2023/24 prices”.
    static let described = WordClasses(bit: 15)
    /// Before these a date is not the time that a paper speaks from.
    static let notPresent = WordClasses(bit: 16)

    // Dates
    static let month = WordClasses(bit: 17)
    static let partOfYear = WordClasses(bit: 18)
    /// Between a part of a year and the year.
    static let ofYear = WordClasses(bit: 19)
    /// Between two months.
    static let betweenMonths = WordClasses(bit: 20)

    // Words that stand twice
    /// Good sentences double them: “those that had had care”, “the rules that came in in 2022”.
    static let doublable = WordClasses(bit: 21)
    /// They are no part of a name, whatever letter they begin with.
    static let noName = WordClasses(bit: 22)
    /// No sentence doubles them, unlike “what the cost is is known” or “whoever we spoke to to plan it”.
    static let neverDoubled = WordClasses(bit: 23)
    /// A sentence can double words around these: “what is agreed is agreed”, “all there is to do to do it well”.
    static let verb = WordClasses(bit: 24)
    /// A clause may end with these, and the next begin with the same: “which facet of it it requires”.
    static let endsClause = WordClasses(bit: 36)
    /// What does something: “what it does it does well”.
    static let subject = WordClasses(bit: 37)
    /// “And so on and so on”
    static let goesOn = WordClasses(bit: 38)
    /// What is done may stand first: “what it does it does well”, “all we have we have from them”.
    static let opensObject = WordClasses(bit: 39)

    // Abbreviations
    /// An abbreviation may leave them out.
    static let small = WordClasses(bit: 25)
    /// Between an abbreviation and its words.
    static let standsFor = WordClasses(bit: 26)

    // Placeholders
    static let placeholder = WordClasses(bit: 27)
    /// A placeholder when it is written in capitals.
    static let placeholderInCapitals = WordClasses(bit: 28)
    static let lorem = WordClasses(bit: 29)
    static let ipsum = WordClasses(bit: 30)
    /// Behind a bracket they ask for something.
    static let asking = WordClasses(bit: 31)
    /// After these a pair of X is a number: Article XX.
    static let numbered = WordClasses(bit: 32)

    // References
    /// What a number after it refers to.
    static let reference = WordClasses(bit: 33)
    /// Documents that a reference may be about.
    static let document = WordClasses(bit: 34)
    /// How many there are of something.
    static let count = WordClasses(bit: 35)
    /// Places and bodies other than the one whose paper it is.
    static let elsewhere = WordClasses(bit: 40)

    // Publication
    /// What is kept from the public is called so.
    static let secret = WordClasses(bit: 41)

    // Claims
    /// What is said of a value beside it has one of these.
    static let claim = WordClasses(bit: 42)

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }
}

extension WordClasses {
    /// The lists of rules. A word may stand in several.
    static let lists: [(classes: WordClasses, words: String)] = [
        (.preposition, "after at before beyond by during for from in on past since till to until"),
        (
            .betweenPrepositionAndDate,
            """
            about approximately around autumn beginning calendar close early end financial january february march april \
            may june july august september october november december late least mid middle of spring start summer the \
            winter year
            """
        ),
        (
            .future,
            """
            aim aims anticipated can cannot could due expect expected expects hope hoped intend intended intends may \
            might must need needed needs plan planned plans scheduled shall should will would
            """
        ),
        (.past, "did had was were"),
        (.clauseOpener, "although as because since than that when where which while who whose"),
        (.conditional, "would could should might may must"),
        (.have, "have"), (.and, "and"), (.may, "may"),
        (
            .participle,
            """
            became began bought came fell gave grew held let made met ran rose set spent took went won wrote begun built \
            done given put sent taken written
            """
        ),
        (
            .event,
            """
            available begin cease close commence complete conclude continue effective end expire extend finish happen \
            last launch live occur open operational place ready remain run start
            """
        ),
        (.helper, "be being get"),
        (.until, "by until till"), (.then, "in on at during from before after to for"), (.onward, "onward onwards"),
        (
            .described,
            """
            act baseline budget budgets census data figure figures level levels order plan price prices rate rates \
            regulations report return review strategy survey target targets value values
            """
        ),
        (.notPresent, "after before beyond by for from past till to until"),
        (
            .month,
            """
            january february march april may june july august september october november december jan feb mar apr jun \
            jul aug sep sept oct nov dec
            """
        ),
        (.partOfYear, "early mid middle late end spring summer autumn winter q1 q2 q3 q4"),
        (.ofYear, "of in"), (.betweenMonths, "to and or"),
        (
            .doublable,
            "blah bye can do far ha had her in long many may much no on quite really so that very will yes"
        ),
        (
            .noName,
            """
            an and are as at be been by for from has have if is it its not of or our the their this to was we were with
            """
        ),
        (.neverDoubled, "an and because if its my of or our the their your"),
        (
            .verb,
            """
            are be been can could did do does done had has have is may might must shall should was were will would
            """
        ),
        (.endsClause, "it you"), (.subject, "he i it she that they this we you"), (.goesOn, "forth on so"),
        (.opensObject, "all what whatever"),
        (.small, "a an and at by for in of on the to with"), (.standsFor, "stands means"),
        (.placeholder, "tbc tbd"), (.placeholderInCapitals, "todo fixme"), (.lorem, "lorem"), (.ipsum, "ipsum"),
        (.asking, "insert placeholder enter"), (.numbered, "article chapter protocol title volume"),
        (
            .reference,
            """
            option options paragraph paragraphs para paras section sections appendix appendices annex annexes table \
            tables figure figures recommendation recommendations risks
            """
        ),
        (
            .document,
            """
            act acts agreement annex annexes article audit bill book census chapter circular code committee constitution contract \
            deed directive document documents edition framework guidance guide guidelines handbook http https inquiry \
            journal law lease legislation licence license manual nppf ombudsman order orders paper papers plan plans \
            policies policy protocol publication regulation regulations report reports review rfc rule rules schedule \
            scheme scrutiny specification standard standards statute strategy study survey toolkit treaty www
            """
        ),
        (
            .elsewhere,
            """
            authorities boroughs councils counties cqc department departments elsewhere england europe government \
            governments ireland ministers ministry nationally neighbouring neighbours ofsted scotland treasury uk \
            wales whitehall
            """
        ),
        (.secret, "confidential exempt publication"),
        (
            .claim,
            """
            lowest highest cheapest dearest costliest least most above below over under more less higher lower \
            nearly almost first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth 1st \
            2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd \
            23rd 24th 25th 26th 27th 28th 29th 30th 31st 32nd 33rd 34th 35th 36th 37th 38th 39th 40th
            """
        ),
        (.count, "both two three four five six seven eight nine ten eleven twelve"),
    ]
}

/// The words of all rules, found by their hashes.
struct RuleWords: Sendable {
    /// The place of a hash and those behind it hold the words of that hash, up to a free one. Three places in four are
    /// free.
    private var places = [(hash: UInt64, classes: WordClasses)](repeating: (0, []), count: 1 << 11)

    static let all = RuleWords(WordClasses.lists)

    private init(_ lists: [(classes: WordClasses, words: String)]) {
        for (classes, words) in lists {
            for word in words.utf8.split(separator: UInt8(ascii: " ")) {
                let hash = WordHash(word).value
                let place = place(of: hash)
                places[place] = (hash, places[place].classes.union(classes))
            }
        }
    }

    /// The lists that a word stands in, by the hash of its small letters.
    @inline(__always)
    func classes(of hash: UInt64) -> WordClasses { places[place(of: hash)].classes }

    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
        while places[place].hash != hash, places[place].hash != 0 { place = (place + 1) & (places.count - 1) }
        return place
    }
}
