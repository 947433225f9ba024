/// The months as texts write them, in English and in Welsh, where a word before them changes their first letter.
enum MonthNames {
    /// Of the year, from 1; nil for any other word.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        word.count <= longest ? months[String(decoding: word, as: UTF8.self)] : nil
    }

    static let october = 10

    private static let longest = 11
    private static let lists = [
        "January Jan Ionawr Ion", "February Feb Chwefror Chwef", "March Mar Mawrth Fawrth Maw", "April Apr Ebrill Ebr",
        "May Mai Fai", "June Jun Mehefin Fehefin Meh", "July Jul Gorffennaf Orffennaf Ngorffennaf Gorff",
        "August Aug Awst", "September Sep Sept Medi Fedi", "October Oct Hydref Hyd",
        "November Nov Tachwedd Dachwedd Nhachwedd Thachwedd Tach", "December Dec Rhagfyr Ragfyr Rhag",
    ]
    private static let months = Dictionary(
        lists.enumerated().flatMap { index, names in
            names.split(separator: " ").map { (String($0), index + 1) }
        }
    ) { first, _ in first }
}
