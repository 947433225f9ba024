internal import CCMarkGFM
internal import Synchronization

/// The C library cmark-gfm. This is the only file that imports it: what leaves it are Swift values.
package enum CMark {
    /// `0.29.0.gfm.6`
    package static var version: String { String(cString: cmark_version_string()) }

    /// Parses Markdown that `InputScan` let through. Nodes deeper than `maximumDepth` are left out, and the first of
    /// them is named, so that nothing built from the result can be too deep for the stack.
    static func parse(_ markdown: ArraySlice<UInt8>, maximumDepth: Int) -> (nodes: [RawNode], tooDeep: RawPosition?) {
        // The library keeps a table of special characters in a global that each parse switches to its own
        // extensions and back: parsed side by side, documents lose links and strikethrough.
        oneAtATime.withLock { _ in
            _ = registration
            return CTree(parsing: markdown).copied(maximumDepth: maximumDepth)
        }
    }

    private static let oneAtATime = Mutex(())
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()
}

/// Owns the tree that the library made, and frees it.
private struct CTree: ~Copyable {
    private let root: OpaquePointer?

    init(parsing markdown: ArraySlice<UInt8>) {
        let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES)
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
    func copied(maximumDepth: Int) -> (nodes: [RawNode], tooDeep: RawPosition?) {
        var nodes: [RawNode] = []
        var tooDeep: RawPosition?
        var depth = 0
        var next = cmark_node_first_child(root)
        while let node = next {
            if let kind = RawNode.Kind(node) { nodes.append(RawNode(node, kind, depth: depth)) }
            if let child = cmark_node_first_child(node), depth < maximumDepth {
                next = child
                depth += 1
                continue
            } else if cmark_node_first_child(node) != nil, tooDeep == nil {
                tooDeep = nodes.last { $0.start.column > 0 }?.start
            }
            next = following(node, depth: &depth)
        }
        return (nodes, tooDeep)
    }

    /// The next node that is not below `node`; nil after the last.
    private func following(_ node: OpaquePointer, depth: inout Int) -> OpaquePointer? {
        var node = node
        while cmark_node_next(node) == nil {
            guard let parent = cmark_node_parent(node), parent != root else { return nil }
            node = parent
            depth -= 1
        }
        return cmark_node_next(node)
    }
}

extension RawNode {
    fileprivate init(_ node: OpaquePointer, _ kind: Kind, depth: Int) {
        self.init(
            kind: kind, depth: depth,
            start: RawPosition(
                line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node))),
            end: RawPosition(line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)))
        )
    }
}

extension RawNode.Kind {
    fileprivate init?(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: self = .quote
        case CMARK_NODE_LIST: self = Self.list(node)
        // A task's item has the type of any item; only the name of its type tells it apart.
        case CMARK_NODE_ITEM: self = .item(isTask: swiftString(cmark_node_get_type_string(node)) == "tasklist")
        case CMARK_NODE_CODE_BLOCK:
            self = .code(
                info: swiftString(cmark_node_get_fence_info(node)), literal: swiftString(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_BLOCK: self = .html(swiftString(cmark_node_get_literal(node)))
        case CMARK_NODE_PARAGRAPH: self = .paragraph(isBeforeTable: false)
        case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
        case CMARK_NODE_TEXT: self = .text(swiftString(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_LINEBREAK: self = .hardBreak
        case CMARK_NODE_CODE: self = .inlineCode(swiftString(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: self = .inlineHTML(swiftString(cmark_node_get_literal(node)))
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_LINK:
            self = .link(
                destination: swiftString(cmark_node_get_url(node)), title: swiftString(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            self = .image(source: swiftString(cmark_node_get_url(node)), title: swiftString(cmark_node_get_title(node)))
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            self = .footnoteReference(Int(swiftString(cmark_node_get_literal(node))) ?? 0)
        case appraise_table_type(): self = Self.table(node)
        case appraise_table_row_type(): self = .row
        case appraise_table_cell_type(): self = .cell
        case appraise_strikethrough_type(): self = .strikethrough
        default: return nil
        }
    }

    private static func list(_ node: OpaquePointer) -> Self {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0
        )
    }

    private static func table(_ node: OpaquePointer) -> Self {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let letters = cmark_gfm_extensions_get_table_alignments(node)
        return .table((0..<columns).map { Block.Alignment(letter: letters?[$0] ?? 0) })
    }
}

extension Block.Alignment {
    fileprivate init(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "l"): self = .left
        case UInt8(ascii: "c"): self = .centre
        case UInt8(ascii: "r"): self = .right
        default: self = .none
        }
    }
}

private func swiftString(_ string: UnsafePointer<CChar>?) -> String {
    string.map { String(cString: $0) } ?? ""
}
