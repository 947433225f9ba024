"""The names of values: completed, explained, followed, changed."""

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

pytestmark = pytest.mark.asyncio

REPORT, FIGURES, RATES = (f"Content/home-visits/{name}" for name in ("report.md", "figures.csv", "rates.csv"))
MEALS = "Content/meals/appraisal.md"


async def complete(editor, file: str, word: str, within: int) -> dict[str, types.CompletionItem]:
    result = await editor.client.text_document_completion_async(types.CompletionParams(**editor.at(file, word, within)))
    return {item.label: item for item in result.items} if result else {}


async def test_names_are_completed_with_their_values(editor):
    await editor.open(REPORT)
    await editor.replace(REPORT, "The median", "{{ The median")
    items = await complete(editor, REPORT, "{{ The", 3)
    assert items["rates.own"].detail == "£21.50"
    assert items["figures.cost"].detail == "£8.6m"
    assert items["figures.cost.source"].detail == "Finance model"
    assert items["rates.table"].detail == "the rates, ranked from the lowest, with a chart"


async def test_a_part_of_a_name_is_completed(editor):
    await editor.open(REPORT)
    await editor.replace(REPORT, "{{ rates.median }}", "😀 {{ rates.med }}")
    items = await complete(editor, REPORT, "{{ rates.med }}", len("{{ rates.med"))
    assert set(items) == {"rates.median"}
    edit = items["rates.median"].text_edit
    start = editor.text(REPORT).index("rates.med }}")
    assert edit.range == editor.range(REPORT, start, start + len("rates.med"))
    assert edit.new_text == "rates.median"


async def test_a_part_from_the_middle_of_a_name_is_completed(editor):
    await editor.open(REPORT)
    await editor.replace(REPORT, "{{ rates.median }}", "{{ median }}")
    items = await complete(editor, REPORT, "{{ median }}", len("{{ median"))
    assert set(items) == {"rates.median", "rates.comparators.median", "rates.own.against-median"}


async def test_braces_are_closed_where_they_are_not(editor):
    await editor.open(REPORT)
    await editor.replace(REPORT, "{{ rates.median }}", "{{ rates.med and more")
    items = await complete(editor, REPORT, "rates.med and", len("rates.med"))
    assert items["rates.median"].text_edit.new_text == "rates.median }}"


async def test_names_are_completed_in_settings(editor):
    await editor.open(REPORT)
    assert "rates.own" in await complete(editor, REPORT, 'value: "{{ ', len('value: "{{ '))


@pytest.mark.parametrize("word, within", [("Fennick pays", 3), ("{{ rates.own }} an hour", 1), ("}} an hour", 2)])
async def test_no_name_is_completed_outside_of_braces(editor, word, within):
    await editor.open(REPORT)
    params = types.CompletionParams(**editor.at(REPORT, word, within))
    assert await editor.client.text_document_completion_async(params) is None


async def hover(editor, file: str, word: str, within: int = 0) -> types.Hover | None:
    return await editor.client.text_document_hover_async(types.HoverParams(**editor.at(file, word, within)))


async def test_a_rate_is_explained(editor):
    await editor.open(REPORT)
    shown = await hover(editor, REPORT, "rates.own }} an hour", 2)
    assert shown.contents.value.split("\n") == [
        "£21.50",
        "Content/home-visits/rates.csv, row 2, column B, rate",
        "Source: Fee schedule of Fennick",
        "Used in: Summary",
        "Figures worked out from it: cost",
    ]
    start = editor.text(REPORT).index("rates.own }} an hour")
    assert shown.range == editor.range(REPORT, start, start + len("rates.own"))


async def test_a_figure_is_explained_with_its_working(editor):
    await editor.open(REPORT)
    shown = await hover(editor, REPORT, "figures.cost }}, which", 0)
    assert shown.contents.value.split("\n") == [
        "£8.6m",
        "Content/home-visits/figures.csv, row 3, column D, formula",
        "Source: Finance model",
        "Worked out as: £21.50 × 400,000",
        "Used in: Key figures; Summary; Paragraph 1.1",
    ]


async def test_a_cell_is_explained_where_it_is_named(editor):
    await editor.open(FIGURES, language="csv")
    assert (await hover(editor, FIGURES, "hours,", 2)).contents.value.split("\n") == [
        "400,000",
        "Content/home-visits/figures.csv, row 2, column C, value",
        "Source: Contract monitoring",
        "Figures worked out from it: cost",
    ]


async def test_a_cell_of_a_workbook_is_explained(editor):
    await editor.open(MEALS)
    assert (await hover(editor, MEALS, "figures.meal", 4)).contents.value.split("\n") == [
        "£6.50",
        "Content/meals/figures.xlsx, sheet figures, cell C2",
        "Used in: Introduction",
    ]


async def test_words_without_a_name_are_not_explained(editor):
    await editor.open(REPORT)
    assert await hover(editor, REPORT, "Fennick pays") is None


async def definition(editor, file: str, word: str, within: int = 0) -> types.Location | None:
    params = types.DefinitionParams(**editor.at(file, word, within))
    return await editor.client.text_document_definition_async(params)


async def test_a_name_leads_to_its_cell(editor):
    await editor.open(REPORT)
    assert editor.marked(await definition(editor, REPORT, "rates.own }} an")) == (RATES, "£21.50")
    assert editor.marked(await definition(editor, REPORT, "figures.cost }}, which")) == (FIGURES, "rates.own * hours")


async def test_a_name_leads_to_the_file_that_it_is_worked_out_from(editor):
    await editor.open(REPORT)
    place = await definition(editor, REPORT, "rates.median")
    assert editor.marked(place) == (RATES, "")
    assert place.range.start == types.Position(line=0, character=0)


async def test_a_name_of_a_workbook_leads_to_the_file(editor):
    await editor.open(MEALS)
    place = await definition(editor, MEALS, "figures.meal")
    assert place.uri == editor.uri("Content/meals/figures.xlsx")
    assert place.range.end == types.Position(line=0, character=0)


async def test_a_word_leads_nowhere(editor):
    await editor.open(REPORT)
    assert await definition(editor, REPORT, "Fennick pays") is None


async def references(editor, file: str, word: str, within: int, declaration: bool) -> list[tuple[str, str]]:
    context = types.ReferenceContext(include_declaration=declaration)
    params = types.ReferenceParams(**editor.at(file, word, within), context=context)
    return [editor.marked(place) for place in await editor.client.text_document_references_async(params)]


async def test_every_use_of_a_name_is_found(editor):
    await editor.open(REPORT)
    text = editor.text(REPORT)
    await editor.replace(REPORT, "The median", "Once more {{ rates.own }}, and `{{ rates.own }}` in code. The median")
    assert text.count("rates.own") == 1
    assert await references(editor, REPORT, "rates.own }} an", 2, False) == [(REPORT, "rates.own")] * 2
    assert (RATES, "£21.50") in await references(editor, REPORT, "rates.own }} an", 2, True)


async def test_every_use_of_a_figure_is_found_from_its_cell(editor):
    await editor.open(REPORT)
    await editor.open(FIGURES, language="csv")
    assert await references(editor, FIGURES, "cost,", 1, True) == [(FIGURES, "cost")] + [(REPORT, "cost")] * 4
    assert await references(editor, FIGURES, "hours,", 1, False) == [(FIGURES, "hours")]


async def rename(editor, file: str, word: str, within: int, name: str) -> dict[str, str]:
    params = types.RenameParams(**editor.at(file, word, within), new_name=name)
    return editor.edited(await editor.client.text_document_rename_async(params))


async def test_a_figure_is_renamed_wherever_it_stands(editor):
    await editor.open(REPORT)
    before = {file: editor.text(file) for file in (REPORT, FIGURES)}
    params = types.PrepareRenameParams(**editor.at(REPORT, "figures.cost.working", 9))
    prepared = await editor.client.text_document_prepare_rename_async(params)
    start = editor.text(REPORT).index("figures.cost.working") + len("figures.")
    assert (prepared.range, prepared.placeholder) == (editor.range(REPORT, start, start + 4), "cost")
    after = await rename(editor, REPORT, "figures.cost.working", 9, "cost-of-visits")
    assert after[REPORT] == before[REPORT].replace("figures.cost", "figures.cost-of-visits")
    assert after[FIGURES] == before[FIGURES].replace("cost,Cost", "cost-of-visits,Cost")


async def test_a_figure_is_renamed_in_formulas_and_settings(editor):
    switch = "switch:\n  compare: {option-1: cost, option-2: hours}\n---\n\nFennick"
    await editor.open(REPORT)
    await editor.open(FIGURES, language="csv")
    await editor.replace(REPORT, "---\n\nFennick", switch)
    after = await rename(editor, FIGURES, "hours,", 0, "figures.visit-hours")
    assert "\nvisit-hours,Hours" in after[FIGURES] and "rates.own * visit-hours" in after[FIGURES]
    assert "{option-1: cost, option-2: visit-hours}" in after[REPORT]


@pytest.mark.parametrize("name, reason", [
    ("Cost Of Visits", "cannot be the name of a figure"), ("hours", "there is a figure “hours” already"),
    ("round", "cannot be the name of a figure"), ("", "cannot be the name of a figure"),
])
async def test_a_name_that_cannot_be_is_refused(editor, name, reason):
    await editor.open(REPORT)
    with pytest.raises(JsonRpcException, match=reason):
        await rename(editor, REPORT, "figures.cost", 9, name)


async def test_a_figure_of_a_workbook_is_not_renamed(editor):
    await editor.open(MEALS)
    with pytest.raises(JsonRpcException, match="figures.xlsx is a workbook: change “meal” there, in sheet figures, cell A2"):
        await rename(editor, MEALS, "figures.meal", 9, "price")
    with pytest.raises(JsonRpcException, match="is a workbook"):
        params = types.PrepareRenameParams(**editor.at(MEALS, "figures.meal", 9))
        await editor.client.text_document_prepare_rename_async(params)


async def test_only_figures_are_renamed(editor):
    await editor.open(REPORT)
    with pytest.raises(JsonRpcException, match="only the names of figures"):
        await rename(editor, REPORT, "rates.own", 2, "rates.ours")
    params = types.PrepareRenameParams(**editor.at(REPORT, "rates.own", 2))
    assert await editor.client.text_document_prepare_rename_async(params) is None
