internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension PaperCard: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(signpost.slug)
        writer.write(signpost.title)
        writer.write(signpost.date?.iso)
        writer.write(signpost.body)
        writer.write(signpost.item)
        writer.write(signpost.isDraft)
        writer.write(meetingFolder)
        writer.write(agendaEntry?.item)
        writer.write(agendaEntry?.place)
        writer.write(meetingName?.place)
        writer.write(moved) { writer, address in
            writer.write(address.slug)
            writer.write(address.place)
        }
        writer.write(language)
        writer.write(council)
        writer.write(councilName?.place)
        writer.write(topic)
        writer.write(status?.rawValue)
        writer.write(recommended)
        writer.write(addresses) { $0.write($1) }
        writer.write(welshAddresses) { $0.write($1) }
        writer.write(meeting)
        writer.write(reference?.words)
        writer.write(reference?.place)
        writer.write(published?.iso)
        writer.write(decided?.rawValue)
        writer.write(exempt)
        writer.write(prints)
        writer.write(isWelsh)
        writer.write(welsh)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let (slug, title) = (try reader.text(), try reader.text())
        let date = try reader.optionalText().flatMap { CalendarDate.parse($0) }
        signpost = Signpost(
            slug: slug, title: title, date: date, body: try reader.optionalText(), item: try reader.optionalText(),
            isDraft: try reader.flag())
        let folder = try reader.optionalText()
        meetingFolder = folder
        let (item, itemPlace): (String?, SettledSpan?) = (try reader.optionalText(), try reader.optionalValue())
        agendaEntry = folder.flatMap { folder in
            item.flatMap { item in itemPlace.map { AgendaEntry(meeting: folder, item: item, place: $0) } }
        }
        let (body, bodyPlace): (String?, SettledSpan?) = (signpost.body, try reader.optionalValue())
        meetingName = folder.flatMap { folder in
            body.flatMap { body in bodyPlace.map { MeetingName(meeting: folder, body: body, place: $0) } }
        }
        moved = try reader.list { reader throws(StoreDamage) in
            MovedAddress(try reader.text(), at: try reader.value())
        }
        language = try reader.text()
        let (name, namePlace): (String?, SettledSpan?) = (try reader.optionalText(), try reader.optionalValue())
        council = name
        councilName = name.flatMap { name in namePlace.map { CouncilName(name, at: $0) } }
        topic = try reader.optionalText()
        status = try reader.optionalText().flatMap { Status(rawValue: $0) }
        recommended = try reader.optionalText()
        addresses = try reader.list { reader throws(StoreDamage) in try reader.text() }
        welshAddresses = try reader.list { reader throws(StoreDamage) in try reader.text() }
        meeting = try reader.optionalValue()
        let words = try reader.optionalText()
        let place: SettledSpan? = try reader.optionalValue()
        reference = words.flatMap { words in place.map { ReportReference(words, at: $0) } }
        published = try reader.optionalText().flatMap { CalendarDate.parse($0) }
        decided = try reader.optionalText().flatMap { MeetingOutcome.Whole(rawValue: $0) }
        exempt = try reader.values()
        prints = try reader.values()
        isWelsh = try reader.flag()
        welsh = try reader.values()
    }
}

extension PaperCard.Exempt: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(place)
        writer.write(address)
        writer.write(paragraph)
        writer.write(because)
        writer.write(until?.iso)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        place = try reader.text()
        address = try reader.optionalText()
        paragraph = try reader.int()
        because = try reader.optionalText()
        until = try reader.optionalText().flatMap { CalendarDate.parse($0) }
    }
}

extension PaperCard.Meeting: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(body)
        writer.write(decision.rawValue)
        writer.write(reportOf)
        writer.write(summary)
        writer.write(contact)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        body = try reader.text()
        guard let decision = Decision(rawValue: try reader.text()) else { throw StoreDamage() }
        self.decision = decision
        reportOf = try reader.text()
        summary = try reader.text()
        contact = try reader.optionalText()
    }
}
