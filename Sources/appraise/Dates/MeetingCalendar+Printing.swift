import Datasets
import Diagnostics
import Settings

extension MeetingCalendar {
    /// For people, the latest day first; ends with a line's end.
    var text: String {
        let head = "\(title)\n\(meeting), \(day.weekdayName) \(day.printed), by the law of \(nation.name)\n\n"
        let days = entries.map { "\($0.day.weekdayName) \($0.day.printed)" }
        let width = days.map(\.unicodeScalars.count).max() ?? 0
        let lines = zip(entries, days).map { entry, day in
            let indent = String(repeating: " ", count: width + 2)
            return "\(day.padded(to: width))  \(entry.event)\n"
                + entry.details.map { "\(indent)\($0)\n" }.joined()
        }
        return head + lines.joined() + "\n" + remarks.map { "\($0)\n" }.joined()
    }

    /// For programs.
    ///
    /// - Parameter slug: The name of the paper's folder.
    func json(slug: String) -> [UInt8] {
        JSONWriter.file { json in
            json.text("paper", slug)
            json.text("title", title)
            json.text("meeting", meeting)
            json.text("date", day.iso)
            json.text("nation", nation.rawValue)
            json.objects("dates", entries) { entry, json in
                json.text("id", entry.id)
                json.text("date", entry.day.iso)
                json.text("event", entry.event)
                json.optionalText("done", entry.done?.iso)
                json.optionalText("source", entry.authority.isEmpty ? nil : entry.authority)
                json.optionalText("from", entry.from?.iso)
                json.optionalText("address", entry.address)
            }
            json.texts("closedDays", closedDays.map(\.iso))
            json.texts("yearsWithUnknownBankHolidays", unknownYears.map { "\($0)" })
        }
    }

    private var remarks: [String] {
        let closed = closedDays.map(\.printed).joined(separator: ", ")
        return [
            closedDays.isEmpty
                ? "Working days are all but weekends."
                : "Working days are all but weekends, \(closed) (\(BankHolidays.source); “closed-days”)."
        ]
            + unknownYears.map {
                "The bank holidays of \($0) are not known to this program: write them under “closed-days” in site.yml."
            }
    }
}

extension MeetingCalendar.Entry {
    fileprivate var details: [String] {
        let from = from.map { ", from \($0.printed)" } ?? ""
        return [
            done.map { "the report says: \($0.printed)" + (isLate ? ", which is too late" : "") },
            authority.isEmpty ? nil : authority + from, address,
        ].compactMap(\.self)
    }
}
