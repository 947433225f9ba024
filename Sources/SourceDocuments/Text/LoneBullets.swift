/// Bullets that a program has put into lines of their own, apart from the words of their items.
enum LoneBullets {
    /// Puts each in front of the line right below it. Those with none below are taken out, and that is said once.
    static func join(_ lines: [TextLine], _ doubts: inout [SourceDoubt]) -> [TextLine] {
        guard lines.contains(where: { $0.loneBullet != nil }) else { return lines }
        var joined: [TextLine] = []
        var hasSaid = false
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            guard let bullet = line.loneBullet else {
                joined.append(line)
                continue
            }
            if index < lines.count, !lines[index].isBlank, !lines[index].isRule, lines[index].loneBullet == nil,
                lines[index].label == nil, lines[index].scalars.hasWords
            {
                let text = line.scalars.prefix { $0.isBlank } + [bullet, " "] + lines[index].scalars.trimmed()
                joined.append(
                    TextLine(number: lines[index].number, scalars: Scalars(text), startsPage: line.startsPage))
                index += 1
            } else if Bullets.isStrong(bullet) {
                joined.append(TextLine(number: line.number, scalars: [], startsPage: line.startsPage))
                if !hasSaid {
                    doubts.append(
                        SourceDoubt(
                            "Bullets stand here apart from their items, as some programs take them out of a PDF. Look which of "
                                + "the lines that follow are items of a list.", at: line.place))
                }
                hasSaid = true
            } else {
                joined.append(line)
            }
        }
        return joined
    }
}

extension TextLine {
    /// The bullet that is all it holds.
    fileprivate var loneBullet: Unicode.Scalar? {
        guard !isBlank, scalars.count < 40 else { return nil }
        let signs = scalars.trimmed()
        guard signs.count == 1, let sign = signs.first else { return nil }
        return Bullets.isStrong(sign) || ["-", "\u{2013}", "o"].contains(sign) ? sign : nil
    }
}
