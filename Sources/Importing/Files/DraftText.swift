internal import Diagnostics
internal import Papers
internal import Settings
internal import SourceDocuments

/// One of the texts that a draft becomes.
struct DraftText {
    let document: PaperDocument
    var title: SourceLine?
    var settings: [DraftSetting]
    var blocks: [DraftBlock]
}

extension Draft {
    /// The report, where there is a front sheet or something to be decided, and the appraisal, where there are options. A
    /// document with neither is an appraisal, since that needs no front sheet.
    mutating func texts(_ site: Site) -> [DraftText] {
        let isReport = !settings.isEmpty || blocks.contains { $0.isRecommendations(site) }
        let options = rangeOfOptions(site)
        if isReport, let options { return divided(at: options, site) }
        if isReport { return [DraftText(document: .report, title: title, settings: settings, blocks: blocks)] }
        var own: [DraftSetting] = []
        if let line = title, let (number, words) = line.behindAppendixLabel {
            log.clean("label, which is the setting “appendix” now", from: "\(line.firstWord)", at: line.place)
            own.append(DraftSetting(key: "appendix", value: number))
            title = words
        }
        return [DraftText(document: .appraisal, title: title, settings: own + settings(of: blocks), blocks: blocks)]
    }

    private mutating func divided(at options: Range<Int>, _ site: Site) -> [DraftText] {
        let report = DraftText(
            document: .report, title: title, settings: settings,
            blocks: Array(blocks[..<options.lowerBound] + blocks[options.upperBound...]))
        var moved = Array(blocks[options])
        var name = ownTitle
        if let first = moved.first, !first.isOption(site), let line = first.line {
            moved.removeFirst()
            name = line.behindAppendixLabel?.words ?? line
            if let (number, _) = line.behindAppendixLabel {
                log.clean(
                    "label, which the page prints by itself", from: "\(line.firstWord) \(number)", at: line.place)
            }
        } else {
            log.add(name.text, for: name.place, because: "the appraisal needs a title")
        }
        return [report, DraftText(document: .appraisal, title: name, settings: settings(of: moved), blocks: moved)]
    }

    private var ownTitle: SourceLine { SourceLine("Options appraisal", at: SourcePlace("appraisal.md")) }

    private mutating func settings(of blocks: [DraftBlock]) -> [DraftSetting] {
        var settings: [DraftSetting] = []
        if hasOptionsTable { settings.append(DraftSetting(key: "layout", value: "table")) }
        if blocks.contains(where: { $0.line?.wasNumbered ?? false }) {
            settings.append(DraftSetting(key: "numbered", value: "true"))
        }
        for setting in settings {
            log.add(setting.value, for: SourcePlace("appraisal.md"), because: "it is the setting “\(setting.key)”")
        }
        return settings
    }

    /// From the first option to behind the last; with a heading that stands directly above, which names them all.
    private func rangeOfOptions(_ site: Site) -> Range<Int>? {
        guard let first = blocks.firstIndex(where: { $0.isOption(site) }),
            let last = blocks.lastIndex(where: { $0.isOption(site) })
        else { return nil }
        let end = blocks[(last + 1)...].firstIndex { $0.headingLevel == 2 } ?? blocks.endIndex
        return (first > 0 && blocks[first - 1].headingLevel == 2 ? first - 1 : first)..<end
    }
}

extension DraftBlock {
    fileprivate func isRecommendations(_ site: Site) -> Bool {
        headingLevel == 2 && line.map { site.roles.isRecommendations($0.text) } ?? false
    }

    fileprivate func isOption(_ site: Site) -> Bool {
        headingLevel == 2 && line.map { OptionHeading($0.text, words: site.optionWords).isOption } ?? false
    }
}

extension SourceLine {
    fileprivate var firstWord: String {
        String(Substring(text.withSingleBlanks.utf8.prefix { $0 != .space }))
    }

    /// The number and the title of “Appendix 1: Options appraisal”; nil for any other line.
    fileprivate var behindAppendixLabel: (number: String, words: SourceLine)? {
        let bytes = Array(text.utf8)
        let label = bytes.prefix { $0.isLetter }
        guard ["appendix", "annex"].contains(String(decoding: label, as: UTF8.self).lowercased()) else { return nil }
        let number = bytes[label.endIndex...].droppingWordBlanks
        let digits = number.prefix(while: \.isDigit)
        var rest = number[digits.endIndex...].droppingWordBlanks
        let sign = [":", ".", "–", "—", "-"].first { rest.starts(with: $0.utf8) }
        guard (1...2).contains(digits.count), let sign else { return nil }
        rest = rest.dropFirst(sign.utf8.count).droppingWordBlanks
        return rest.isEmpty ? nil : (String(decoding: digits, as: UTF8.self), dropping(first: rest.startIndex))
    }
}
