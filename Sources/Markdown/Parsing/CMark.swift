internal import CCMarkGFM
internal import Diagnostics
internal import Synchronization

/// The C library cmark-gfm. This is the only file that imports it: what leaves it are Swift values.
package enum CMark {
    /// `0.29.0.gfm.6`
    package static var version: String { String(cString: cmark_version_string()) }

    /// Parses Markdown that `InputScan` let through. Nodes deeper than `maximumDepth` are left out, and the first of
    /// them is named, so that nothing built from the result can be too deep for the stack.
    static func parse(_ markdown: ArraySlice<UInt8>, maximumDepth: Int) -> RawTree {
        // The library keeps a table of special characters in a global that each parse switches to its own
        // extensions and back: parsed side by side, documents lose links and strikethrough.
        oneAtATime.withLock { _ in
            _ = registration
            return CTree(parsing: markdown).copied(maximumDepth: maximumDepth, textSize: markdown.count)
        }
    }

    private static let oneAtATime = Mutex(())
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()
}

/// Owns the tree that the library made, and frees it.
private struct CTree: ~Copyable {
    private let root: OpaquePointer?

    init(parsing markdown: ArraySlice<UInt8>) {
        // One tilde is a sign like any other: `£21~£22` and `5~10` strike nothing out.
        let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        markdown.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        root = cmark_parser_finish(parser)
    }

    deinit { cmark_node_free(root) }

    /// Walks in a loop: recursion would overflow the stack on deep nesting.
    func copied(maximumDepth: Int, textSize: Int) -> RawTree {
        var tree = RawTree()
        tree.text.reserveCapacity(textSize)
        var depth = 0
        var next = cmark_node_first_child(root)
        while let node = next {
            tree.append(node, depth: depth)
            let child = cmark_node_first_child(node)
            if child != nil, depth < maximumDepth {
                next = child
                depth += 1
                continue
            } else if child != nil, tree.tooDeep == nil {
                tree.tooDeep = tree.nodes.last { $0.start.column > 0 }?.start
            }
            next = following(node, depth: &depth)
        }
        return tree
    }

    /// The next node that is not below `node`; nil after the last.
    private func following(_ node: OpaquePointer, depth: inout Int) -> OpaquePointer? {
        var node = node
        while true {
            if let next = cmark_node_next(node) { return next }
            guard let parent = cmark_node_parent(node), parent != root else { return nil }
            node = parent
            depth -= 1
        }
    }
}

extension RawTree {
    fileprivate mutating func append(_ node: OpaquePointer, depth: Int) {
        guard let kind = kind(of: node) else { return }
        nodes.append(
            RawNode(
                kind: kind, depth: depth,
                start: RawPosition(
                    line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node))),
                end: RawPosition(line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)))
            ))
    }

    private mutating func kind(of node: OpaquePointer) -> RawNode.Kind? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text(copy(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_PARAGRAPH: .paragraph(isBeforeTable: false)
        case appraise_table_cell_type(): .cell
        case appraise_table_row_type(): .row
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: list(node)
        case CMARK_NODE_ITEM: .item(isTask: appraise_is_task(node) != 0)
        case CMARK_NODE_CODE_BLOCK:
            .code(info: copy(cmark_node_get_fence_info(node)), literal: copy(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_BLOCK: html(node)
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_CODE: .inlineCode(copy(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: .inlineHTML(copy(cmark_node_get_literal(node)))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(destination: copy(cmark_node_get_url(node)), title: copy(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(source: copy(cmark_node_get_url(node)), title: copy(cmark_node_get_title(node)))
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(number(cmark_node_get_literal(node)))
        case appraise_table_type(): table(node)
        case appraise_strikethrough_type(): .strikethrough
        default: nil
        }
    }

    private func list(_ node: OpaquePointer) -> RawNode.Kind {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0
        )
    }

    private mutating func html(_ node: OpaquePointer) -> RawNode.Kind {
        let literal = copy(cmark_node_get_literal(node))
        return .html(literal, lineEnds: text[literal.range].count { $0 == .lineFeed })
    }

    private mutating func table(_ node: OpaquePointer) -> RawNode.Kind {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let letters = cmark_gfm_extensions_get_table_alignments(node)
        alignments.append((0..<columns).map { MarkdownTree.Alignment(letter: letters?[$0] ?? 0) })
        return .table(columns: alignments.count - 1)
    }

    /// Puts a string of the library behind the texts before it.
    private mutating func copy(_ string: UnsafePointer<CChar>?) -> TextRange {
        let start = text.count
        text.append(contentsOf: UnsafeRawBufferPointer(start: string, count: appraise_length(string)))
        return TextRange(start..<text.count)
    }

    private func number(_ string: UnsafePointer<CChar>?) -> Int {
        string.flatMap { Int(String(cString: $0)) } ?? 0
    }
}

extension MarkdownTree.Alignment {
    fileprivate init(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "l"): self = .left
        case UInt8(ascii: "c"): self = .centre
        case UInt8(ascii: "r"): self = .right
        default: self = .none
        }
    }
}
