internal import Diagnostics

// MARK: - Questions about a place

extension LanguageServer {
    mutating func completion(_ params: PlaceParams) -> CompletionList? {
        guard let (path, offset) = place(params.textDocument, params.position),
            let choices = papers.names(at: offset, of: path)
        else { return nil }
        let written = range(choices.written)
        return CompletionList(
            isIncomplete: !choices.areAll,
            items: choices.choices.map { choice in
                CompletionList.Item(
                    label: choice.name, kind: choice.isBlock ? .module : .value, detail: choice.meaning.printable,
                    textEdit: EditorEdit(range: written, newText: choice.name + choices.ending))
            })
    }

    mutating func hover(_ params: PlaceParams) -> Hover? {
        guard let (path, offset) = place(params.textDocument, params.position),
            let explanation = papers.explanation(at: offset, of: path)
        else { return nil }
        return Hover(contents: Hover.Contents(value: explanation.text), range: range(explanation.span))
    }

    mutating func definition(_ params: PlaceParams) -> EditorLocation? {
        guard let (path, offset) = place(params.textDocument, params.position) else { return nil }
        return papers.definition(at: offset, of: path).map(location)
    }

    mutating func references(_ params: ReferenceParams) -> [EditorLocation] {
        guard let (path, offset) = place(params.textDocument, params.position) else { return [] }
        return papers.uses(at: offset, of: path, withDefinition: params.context.includeDeclaration).map(location)
    }

    mutating func renameRange(_ params: PlaceParams) throws(Refusal) -> RenameRange? {
        guard let (path, offset) = place(params.textDocument, params.position) else { return nil }
        do throws(RenameFault) {
            return try papers.nameToChange(at: offset, of: path).map {
                RenameRange(range: range($0.span), placeholder: $0.span.text)
            }
        } catch {
            throw Refusal(.requestFailed, error.message)
        }
    }

    mutating func rename(_ params: RenameParams) throws(Refusal) -> EditorChanges {
        guard let (path, offset) = place(params.textDocument, params.position) else {
            throw Refusal(.requestFailed, "here stands no figure that can be renamed")
        }
        do throws(RenameFault) {
            return edits(try papers.changes(renaming: offset, of: path, to: params.newName))
        } catch {
            throw Refusal(.requestFailed, error.message)
        }
    }

    mutating func codeActions(_ params: CodeActionParams) -> [CodeAction] {
        let wanted = params.context.only
        guard wanted?.contains(where: { CodeAction.quickFix.isKind(of: $0) }) ?? true,
            let path = FileURI.path(of: params.textDocument.uri), let document = documents[path]
        else { return [] }
        let bytes = TextPositions(SourceFile(path: path, bytes: document.text), encoding).bytes(params.range)
        return papers.mendable(in: bytes, of: path).compactMap { shown in
            guard let fix = shown.finding.fix else { return nil }
            return CodeAction(
                title: fix.title ?? "Mend: \((shown.finding.suggestion ?? shown.finding.message).printable)",
                kind: CodeAction.quickFix, diagnostics: [diagnostic(shown)],
                isPreferred: fix.isSafe, edit: edits(fix.changes(root: shown.root)))
        }
    }

    /// In the order of the changes.
    private func edits(_ changes: [FileChange]) -> EditorChanges {
        EditorChanges(
            changes: changes.reduce(into: [:]) { edits, change in
                let uri = documents.uri(of: change.place.path)
                edits[uri, default: []].append(EditorEdit(range: range(change.place.span), newText: change.text))
            })
    }

    /// The file, and the byte of it; nil for a file that is not open.
    private func place(_ document: DocumentID, _ position: EditorPosition) -> (path: String, offset: Int)? {
        guard let path = FileURI.path(of: document.uri), let document = documents[path] else { return nil }
        return (path, TextPositions(SourceFile(path: path, bytes: document.text), encoding).offset(of: position))
    }
}

extension Fix {
    /// `Write “title”`, `Delete “the”`; nil where the change does not tell by itself what it does.
    fileprivate var title: String? {
        guard replacements.count == 1, let change = replacements.first else { return nil }
        let (new, old) = (change.text.printable.words, Span(file, change.range).text.printable.words)
        if !new.isEmpty { return new.utf8.count <= Self.longestTitle ? "Write \(new.quoted)" : nil }
        return change.text.isEmpty && !old.isEmpty && old.utf8.count <= Self.longestTitle ? "Delete \(old.quoted)" : nil
    }

    private static let longestTitle = 60

    fileprivate func changes(root: String) -> [FileChange] {
        replacements.map { FileChange(FilePlace(Span(file, $0.range), root: root), $0.text) }
    }
}

extension String {
    /// Without the blanks around it.
    fileprivate var words: String { String(decoding: Array(utf8)[...].trimmingBlanks(), as: UTF8.self) }

    /// `quickfix` is of the kind `quickfix`, and of the empty one.
    fileprivate func isKind(of kind: String) -> Bool {
        self == kind || kind.isEmpty || utf8.starts(with: "\(kind).".utf8)
    }
}
