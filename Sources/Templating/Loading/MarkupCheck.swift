import Diagnostics

/// Looks at where in HTML the values of a template stand. Escaping makes a value safe among words and between quotation
/// marks; in the name of a tag, in an attribute without quotes, in code or in styles nothing does.
///
/// The rule is that of the OWASP Cheat Sheet on Cross Site Scripting Prevention, “Dangerous Contexts”.
///
/// An address that a value begins says what a browser does with the rest of it, so there only a value may stand that
/// is known to be an address. Which names those are is known where a page is, so the places are kept for `Compiler`.
struct MarkupCheck {
    private(set) var faults: [Diagnostic] = []
    private(set) var addresses = TagPlaces()
    /// Phrases that get quotation marks where they need them.
    private(set) var unquoted = TagPlaces()
    private var context = MarkupContext()

    init(of templates: [ParsedTemplate]) {
        for template in templates where template.name.kind == .html {
            context = MarkupContext()
            pass(template.nodes)
            faults += context.helpers.found.map { helper in
                let end = helper.start + helper.text.utf8.count
                return .outsideHelper(helper, at: Span(template.file, helper.start..<end))
            }
        }
    }
}

extension MarkupCheck {
    private mutating func pass(_ nodes: [Node]) {
        for node in nodes {
            switch node {
            case .text(let text), .lineStart(let text): context.pass(text)
            case .variable(let name, _): pass(name)
            case .section(let section): pass(section.nodes)
            case .block(let block): pass(block.nodes)
            case .partial(let call): for block in call.blocks { pass(block.nodes) }
            }
        }
    }

    private mutating func pass(_ name: Name) {
        if context.state == .valueStart, name.parts.first == TemplateWords.group, name.parts.count == 2 {
            unquoted.add(name.span)
        } else if let hazard {
            faults.append(.unsafePlace(name.text, hazard, at: name.span))
        } else if context.beginsAddress {
            addresses.add(name.span)
        }
        context.passValue()
    }

    /// Why no value may be printed here; nil where it may.
    private var hazard: MarkupHazard? {
        switch context.state {
        case .words, .declaration: nil
        case .tagName, .tag, .attributeName: .name
        case .valueStart, .unquoted: .unquoted(attribute: context.attributeName)
        case .code: context.isRefused || context.holdsWords ? nil : .code(tag: context.codeTag)
        case .quoted where context.isRefused: nil
        case .quoted: context.isStyle || isCodeAddress ? .codeAttribute(context.attributeName) : nil
        }
    }

    /// They make code or a page of what follows; `javascript:` is refused by itself.
    private var isCodeAddress: Bool {
        context.isAddress
            && ["vbscript:", "data:"].contains { context.valueStart.starts(with: $0.utf8) }
    }
}

/// A place in HTML where escaping does not make a value safe.
enum MarkupHazard {
    case name
    case unquoted(attribute: String)
    case code(tag: String)
    case codeAttribute(String)
}
