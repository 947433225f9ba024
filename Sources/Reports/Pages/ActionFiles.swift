internal import Datasets
internal import Diagnostics
internal import Papers
internal import Settings

/// What is to be done after a decision, as a table for spreadsheets and as entries for calendars.
struct ActionFiles {
    private let decided: DecidedPaper
    private let phrases: Phrases
    /// The full address of the record; nil where the site has none.
    private let address: String?

    init(_ decided: DecidedPaper, address: String?, phrases: Phrases) {
        (self.decided, self.address, self.phrases) = (decided, address, phrases)
    }

    var csv: [UInt8] {
        let (report, outcome) = (decided.report, decided.outcome)
        let heads = ["Action", "Who", "By", "Report", "Meeting", "Decided", "Minute"]
        let rows = outcome.actions.map { action in
            [
                action.what, action.who, action.by.value.iso, report.title, report.frontSheet.meeting,
                outcome.date.value.iso, outcome.minute ?? "",
            ]
        }
        return SpreadsheetFile.csv([heads] + rows)
    }

    /// A calendar (RFC 5545) with an entry for the day by which each is to be done. Its stamp is the day of the decision,
    /// and its name stays when only its day is moved, so that a calendar that has it moves it too.
    var calendar: [UInt8] {
        var calendar = CalendarText()
        calendar.add("BEGIN", "VCALENDAR")
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//appraise//decisions//EN")
        calendar.add("METHOD", "PUBLISH")
        var known: [String: Int] = [:]
        for action in decided.outcome.actions {
            let name = name(of: action)
            known[name, default: 0] += 1
            let count = known[name] ?? 1
            add(action, named: count == 1 ? name : "\(name)-\(count)", to: &calendar)
        }
        calendar.add("END", "VCALENDAR")
        return calendar.bytes
    }

    private func add(_ action: AgreedAction, named name: String, to calendar: inout CalendarText) {
        let (outcome, report) = (decided.outcome, decided.report)
        let minute = outcome.minute.map { ", \(phrases.decision.minute($0))" } ?? ""
        let meeting = "\(report.frontSheet.meeting), \(phrases.paper.dates.day(outcome.date.value))\(minute)"
        calendar.add("BEGIN", "VEVENT")
        calendar.add("UID", name)
        calendar.add("DTSTAMP", "\(outcome.date.value.digits)T000000Z")
        calendar.add("DTSTART;VALUE=DATE", action.by.value.digits)
        calendar.add("SUMMARY", text: phrases.decision.action(action))
        calendar.add("DESCRIPTION", text: "\(report.title)\n\(meeting)")
        if let address { calendar.add("URL", address) }
        calendar.add("TRANSP", "TRANSPARENT")
        calendar.add("END", "VEVENT")
    }

    /// `home-care-9f2c61aa03d4e8b7`: of the paper, what is to be done and who does it.
    private func name(of action: AgreedAction) -> String {
        let words = [action.what, action.who].map(\.withSingleBlanks).joined(separator: "\n")
        let digits = String(DamageCheck(of: Array(words.utf8)).value, radix: 16)
        return "\(decided.paper.slug)-\(String(repeating: "0", count: 16 - digits.utf8.count))\(digits)"
    }
}

extension CalendarDate {
    /// `20270115`
    fileprivate var digits: String { iso.split(separator: "-").joined() }
}
