internal import Datasets
internal import Templating
internal import Values

/// The block `switch.table`: the figures that could make another option the cheapest, the nearest first.
struct SwitchTable: PageModel {
    let summary: String
    let rows: [Row]
    let remarks: [Remark]
    let method: String

    init(_ switching: Switching, in setting: BlockSetting) {
        let phrases = setting.phrases.switching
        let (option, rivals) = (switching.subject.label, switching.rivals)
        let drivers = switching.drivers
        let places = drivers.compactMap { driver in
            switching.place(of: driver, among: rivals).map { (driver, $0) }
        }
        let points = places.flatMap { driver, place in place.points.map { (driver, $0) } }
        rows = points.enumerated().sorted { left, right in
            (left.element.1.distance(from: left.element.0), left.offset)
                < (right.element.1.distance(from: right.element.0), right.offset)
        }.map { Row($0.element.0, $0.element.1, of: switching) }
        remarks = Self.remarks(on: drivers, places, of: switching, phrases).map(Remark.init)
        summary = phrases.summary(option, isCheapest: places.first?.1.isCheapest ?? true)
        method = phrases.method(hasTried: points.contains { !$0.1.isExact })
    }

    static let title = "Table of switching values"
    static let fields: [Field<Self>] = [
        .text("summary", "What the table shows, in a few words", \.summary),
        .list("rows", "The figures whose change matters, the nearest change first", \.rows),
        .list("remarks", "Figures of which no value is in the rows, and why, in sentences", \.remarks),
        .text("method", "How the values were worked out, in sentences", \.method),
    ]

    struct Row: PageModel {
        let figure: String
        let now: String
        let value: String
        let change: String
        let other: String

        init(_ driver: Figure, _ point: SwitchPoint, of switching: Switching) {
            figure = switching.label(of: driver)
            now = switching.printed(driver.quantity.value, of: driver)
            value = switching.printed(point, of: driver)
            change = switching.change(point, of: driver)
            other = point.other
        }

        static let title = "Row of the table of switching values"
        static let fields: [Field<Self>] = [
            .text("figure", "The figure that changes", \.figure),
            .text("now", "Its value in the paper", \.now),
            .text("value", "The value at which the place of the option changes", \.value),
            .text("change", "How much more or less that is", \.change),
            .text("other", "The option that costs as much there", \.other),
        ]
    }
}

extension SwitchTable {
    struct Remark: PageModel {
        let text: String

        static let title = "Remark below the table of switching values"
        static let fields: [Field<Self>] = [.text("text", "The sentence", \.text)]
    }

    /// On figures that stand in no row: those whose change surely does not matter, those of which only more can be said
    /// than that, and those for which nothing could be worked out.
    private static func remarks(
        on drivers: [Figure], _ places: [(Figure, SwitchPlace)], of switching: Switching, _ phrases: SwitchPhrases
    ) -> [String] {
        let without = places.filter { $0.1.isSettled }.map { switching.label(of: $0.0) }
        var seen: Set<String> = []
        let told = places.filter { $0.1.points.isEmpty && !$0.1.isSettled }
            .compactMap { switching.sentence(on: $0.0).map { "\($0)." } }.filter { seen.insert($0).inserted }
        let known = Set(places.map(\.0.name))
        let left = drivers.filter { !known.contains($0.name) }.map(switching.label)
        return (without.isEmpty ? [] : [phrases.none(switching.subject.label, without)]) + told
            + (left.isEmpty ? [] : [phrases.unknown(left)])
    }
}

extension SwitchPlace {
    /// Whether it is sure that no value changes the place.
    fileprivate var isSettled: Bool {
        switch self {
        case .cheapest(nil, nil, tried: nil), .dearer(_, _, at: .none): true
        default: false
        }
    }

    fileprivate var isCheapest: Bool {
        switch self {
        case .cheapest, .level: true
        case .dearer: false
        }
    }

    fileprivate var points: [SwitchPoint] {
        switch self {
        case .cheapest(let above, let below, _), .dearer(let above, let below, _):
            [above, below].compactMap(\.self)
        case .level: []
        }
    }
}

extension SwitchPoint {
    /// As a part of the present value; of a figure that is nought, more than any.
    fileprivate func distance(from driver: Figure) -> Rational {
        let now = driver.quantity.value
        return (try? value.subtracting(now).divided(by: now).magnitude) ?? Rational(1_000_000)
    }
}
