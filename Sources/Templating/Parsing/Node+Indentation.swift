import Diagnostics

extension [Node] {
    /// The blanks that every line in here begins with; those of tags alone on their lines do not count.
    var lineIndentations: [ArraySlice<UInt8>] {
        flatMap { node -> [ArraySlice<UInt8>] in
            switch node {
            case .lineStart(let blanks): [blanks]
            case .partial(let call): call.indentation.map { [$0] } ?? []
            case .block(let block): block.indentation.map { [$0] } ?? block.nodes.lineIndentations
            case .section(let section): section.nodes.lineIndentations
            case .text, .variable: []
            }
        }
    }

    /// The same with so many blanks fewer at the start of each line.
    func withoutIndentation(_ count: Int) -> [Node] {
        count == 0 ? self : map { $0.withoutIndentation(count) }
    }
}

extension [ArraySlice<UInt8>] {
    /// The longest start that all have in common; nil when there are none.
    var sharedStart: ArraySlice<UInt8>? {
        first.map { first in
            dropFirst().reduce(first) { shared, next in
                shared.prefix(zip(shared, next).prefix { $0 == $1 }.count)
            }
        }
    }
}

extension Node {
    fileprivate func withoutIndentation(_ count: Int) -> Node {
        switch self {
        case .text, .variable: self
        case .lineStart(let blanks): .lineStart(blanks.dropFirst(count))
        case .section(let section):
            .section(
                Section(
                    name: section.name, isInverted: section.isInverted, nodes: section.nodes.withoutIndentation(count)))
        case .partial(let call):
            .partial(
                Call(
                    name: call.name, span: call.span, indentation: call.indentation?.dropFirst(count),
                    blocks: call.blocks))
        case .block(let block): .block(block.withoutIndentation(count))
        }
    }
}

extension Block {
    /// The lines of a block with an indentation of its own hang on that; those of others are moved themselves.
    fileprivate func withoutIndentation(_ count: Int) -> Block {
        Block(
            name: name, span: span, size: size, indentation: indentation?.dropFirst(count),
            nodes: indentation == nil ? nodes.withoutIndentation(count) : nodes)
    }
}
