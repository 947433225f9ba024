"""Findings while somebody types, and their fixes."""

import pytest
from lsprotocol import types

pytestmark = pytest.mark.asyncio

REPORT, FIGURES, RATES = (f"Content/home-visits/{name}" for name in ("report.md", "figures.csv", "rates.csv"))


async def test_a_clean_paper_has_no_findings(editor):
    assert await editor.open(REPORT) == []


async def test_a_fault_is_told_while_it_is_typed_and_gone_when_it_is_mended(editor):
    await editor.open(REPORT)
    found = await editor.replace(REPORT, "😀 – and {{ figures.cost }}", "😀 – and {{ figures.kost }}")
    assert [(f.code, f.severity, f.source) for f in found] == [("unknown-name", types.DiagnosticSeverity.Error, "appraise")]
    start = editor.text(REPORT).index("{{ figures.kost }}")
    assert found[0].range == editor.range(REPORT, start, start + len("{{ figures.kost }}"))
    assert "did you mean" in found[0].message
    assert found[0].code_description.href.endswith("/Rules.md#unknown-name")
    assert await editor.replace(REPORT, "figures.kost", "figures.cost", version=3) == []


async def test_a_text_may_be_sent_as_a_whole(editor):
    await editor.open(REPORT)
    text = editor.text(REPORT).replace("{{ rates.own }}", "{{ rates.owl }}")
    editor.change(REPORT, [types.TextDocumentContentChangeWholeDocument(text=text)], version=2)
    assert [f.code for f in await editor.findings(REPORT)] == ["unknown-name"]


async def test_several_changes_are_made_one_after_the_other(editor):
    await editor.open(REPORT)
    start = editor.place(REPORT, "Fennick pays")
    empty = types.Range(start=start, end=start)
    changes = [types.TextDocumentContentChangePartial(range=empty, text=text) for text in ("own }} ", "{{ rates.", "It is ")]
    editor.change(REPORT, changes, version=2)
    assert await editor.findings(REPORT) == []
    broken = [types.TextDocumentContentChangePartial(range=empty, text=text) for text in ("own }} ", "{{ rate.")]
    editor.change(REPORT, broken, version=3)
    assert [f.code for f in await editor.findings(REPORT)] == ["unknown-name"]


async def test_a_cell_that_is_not_saved_counts(editor):
    await editor.open(REPORT)
    await editor.open(FIGURES, language="csv")
    found = await editor.replace(FIGURES, '"400,000"', "about 400000")
    start = editor.text(FIGURES).index("about")
    assert [f.code for f in found] == ["not-number"]
    assert found[0].range == editor.range(FIGURES, start, start + len("about 400000"))


async def test_a_closed_file_counts_as_it_is_saved(editor):
    await editor.open(REPORT)
    await editor.open(RATES, language="csv")
    assert [f.code for f in await editor.replace(RATES, "£22.10", "£22.1O")] == ["not-money"]
    editor.client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=editor.document(RATES)))
    assert await editor.findings(RATES) == []


async def test_the_findings_of_a_paper_go_with_its_last_file(editor):
    await editor.open(REPORT, editor.text(REPORT).replace("{{ rates.own }}", "{{ rates.owl }}"))
    editor.client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=editor.document(REPORT)))
    assert await editor.findings(REPORT) == []


async def test_a_file_that_another_program_saves_counts_when_it_is_told_of(editor):
    await editor.open(REPORT)
    (editor.site / RATES).write_text("authority,rate\nFennick,£21.5O\n", encoding="utf-8")
    event = types.FileEvent(uri=editor.uri(RATES), type=types.FileChangeType.Changed)
    editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(changes=[event]))
    assert [f.code for f in await editor.findings(RATES)] == ["not-money"]


async def test_a_file_that_another_program_saves_counts_when_a_text_is_saved(editor):
    await editor.open(REPORT)
    (editor.site / RATES).write_text("authority,rate\nFennick,£21.5O\n", encoding="utf-8")
    editor.client.text_document_did_save(types.DidSaveTextDocumentParams(text_document=editor.document(REPORT)))
    assert [f.code for f in await editor.findings(RATES)] == ["not-money"]


async def test_the_other_place_of_a_finding_is_told(editor):
    await editor.open(REPORT)
    found = await editor.replace(REPORT, "## Costs", "## Costs {#costs-a}\n\nOne.\n\n## More {#costs-a}")
    twice = [f for f in found if f.code == "id-duplicate"]
    assert [editor.marked(r.location) for r in twice[0].related_information] == [(REPORT, "{#costs-a}")]
    assert twice[0].range.start.line > twice[0].related_information[0].location.range.start.line


async def test_settings_of_the_site_are_checked(editor):
    found = await editor.open("Content/site.yml", "languag: en\n", language="yaml")
    assert [f.code for f in found] == ["unknown-key"]


async def test_a_new_paper_is_found_before_it_is_saved(editor):
    (editor.site / "Content/new").mkdir()
    assert "unknown-name" in [f.code for f in await editor.open("Content/new/appraisal.md", "# New\n\n{{ rates.own }}\n")]


async def test_a_file_of_no_site_has_no_findings(editor, tmp_path):
    other = types.TextDocumentItem(uri=(tmp_path / "letter.md").as_uri(), language_id="markdown", version=1, text="{{ x }}")
    for item in (other, types.TextDocumentItem(uri="untitled:Untitled-1", language_id="markdown", version=1, text="{{ x }}")):
        editor.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    assert await editor.open(REPORT) == []
    params = types.HoverParams(
        text_document=types.TextDocumentIdentifier(uri=other.uri), position=types.Position(line=0, character=3)
    )
    assert await editor.client.text_document_hover_async(params) is None
    assert other.uri not in editor.client.diagnostics


async def test_the_editor_is_asked_to_tell_of_files(editor):
    await editor.open(REPORT)
    patterns = [w["globPattern"] for r in editor.client.registered for w in r.register_options["watchers"]]
    assert patterns == ["**/Content/**", "**/Templates/**"]


async def actions(editor, file: str, diagnostic: types.Diagnostic, only=None) -> list[types.CodeAction]:
    context = types.CodeActionContext(diagnostics=[diagnostic], only=only)
    params = types.CodeActionParams(text_document=editor.document(file), range=diagnostic.range, context=context)
    return await editor.client.text_document_code_action_async(params) or []


async def test_a_fix_takes_its_finding_away(editor):
    await editor.open(REPORT)
    found = await editor.replace(REPORT, "{{ rates.median }}", "{{ figures.houses }}")
    offered = await actions(editor, REPORT, found[0])
    assert [(a.kind, a.title) for a in offered] == [("quickfix", "Write “figures.hours”")]
    assert list(offered[0].diagnostics) == found
    mended = editor.edited(offered[0].edit)
    assert "{{ figures.hours }}" in mended[REPORT] and "houses" not in mended[REPORT]


async def test_a_safe_fix_is_preferred(editor):
    await editor.open(REPORT)
    found = await editor.replace(REPORT, "A year of visits", "A year of of visits")
    offered = await actions(editor, REPORT, found[0])
    assert [(a.is_preferred, a.title) for a in offered] == [(True, "Delete “of”")]
    assert "A year of visits" in editor.edited(offered[0].edit)[REPORT]


async def test_fixes_are_offered_only_where_they_are_asked_for(editor):
    await editor.open(REPORT)
    found = await editor.replace(REPORT, "{{ rates.median }}", "{{ figures.houses }}")
    assert await actions(editor, REPORT, found[0], only=["refactor"]) == []
    assert len(await actions(editor, REPORT, found[0], only=["quickfix"])) == 1
    start = types.Range(start=types.Position(line=0, character=0), end=types.Position(line=0, character=0))
    elsewhere = types.Diagnostic(range=start, message="")
    assert await actions(editor, REPORT, elsewhere) == []
