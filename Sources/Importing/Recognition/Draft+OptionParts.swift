internal import Settings
internal import SourceDocuments

extension Draft {
    /// Opens tables that only arrange an option, and makes headings of what opens an option or a part of one.
    mutating func openOptionParts(_ site: Site) {
        blocks = blocks.flatMap { block in
            guard case .block(.table(let table)) = block, let box = OptionBox(table, site) else { return [block] }
            return box.blocks.map(DraftBlock.block)
        }
        nameOptions(site)
        nameParts(site)
    }

    /// A paragraph opens an option where a part of the option follows before the next one.
    private mutating func nameOptions(_ site: Site) {
        var hasPart = false
        for index in blocks.indices.reversed() {
            guard let line = blocks[index].line else { continue }
            if OptionName.isHeading(line, site.optionWords) {
                if hasPart, blocks[index].headingLevel == nil { blocks[index] = .block(.heading(level: 0, line)) }
                hasPart = false
            } else if site.roles.role(ofHeading: line.text) != nil || RoleLead(line, site) != nil {
                hasPart = true
            }
        }
    }

    /// Inside an option: to the next heading of its level.
    private mutating func nameParts(_ site: Site) {
        var named: [DraftBlock] = []
        var option: Int?
        for block in blocks {
            if let level = block.headingLevel, let line = block.line {
                if OptionName.isHeading(line, site.optionWords) {
                    option = level
                } else if let open = option, level > 0, site.roles.role(ofHeading: line.text) == nil {
                    option = open > 0 && level > open ? open : nil
                }
                named.append(block)
            } else if option != nil, case .block(.paragraph(let line)) = block {
                named += parts(of: line, site)
            } else {
                named.append(block)
            }
        }
        blocks = named
    }

    private func parts(of line: SourceLine, _ site: Site) -> [DraftBlock] {
        if site.roles.role(ofHeading: line.text) != nil { return [.block(.heading(level: 0, line))] }
        guard let lead = RoleLead(line, site) else { return [.block(.paragraph(line))] }
        return [.block(.heading(level: 0, lead.heading)), .block(.paragraph(lead.rest))]
    }
}
