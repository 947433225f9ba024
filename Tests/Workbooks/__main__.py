"""Reads workbooks that other programs wrote: openpyxl and XlsxWriter, and files that were made to do harm.

    python3 Tests/Workbooks BINARY [--pdf] [--docx]

With options, the papers that hold every trap are built with them, and what is packed in PDF and Word files is looked at.
Needs the packages of requirements.txt. Prints what failed, and how much passed and failed."""

import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.cell.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.packaging.relationship import Relationship
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.external_link import ExternalLink
from openpyxl.workbook.external_link.external import ExternalBook

_PAPER = """---
authority: Fennick
{settings}---
# Care at home

We pay {{{{ rates.own }}}} an hour.

Table: What councils pay

{{{{ rates.table }}}}

## Option 1 – Let the contract run (do nothing)

### Pros

- Nothing changes for residents

## Option 2 – Let a new contract

### Pros

- The price is fixed for four years
"""
_HEADS = ["authority", "rate", "unit", "note"]
_ROWS = [
    ["Fennick", 21.87, "£ per hour", "from April"],
    ["Harnham", 20.5, "£ per hour", 'said "firm", not final'],
    ["Oldmere", 22.1, "£ per hour", None],
]
_CSV = """authority,rate,unit,note
Fennick,£21.87,£ per hour,from April
Harnham,£20.50,£ per hour,"said ""firm"", not final"
Oldmere,£22.10,£ per hour,
"""
_CANARY = "canary"


class Trial:
    """A folder of papers with one paper, built with one data file."""

    def __init__(self, binary: Path, folder: Path, settings: str = ""):
        self._binary, self.paper, self._folder = binary, folder / "Content" / "paper", folder
        self.paper.mkdir(parents=True)
        (self.paper / "appraisal.md").write_text(_PAPER.format(settings=settings), encoding="utf-8")

    def build(self, *options: str) -> tuple[int, str]:
        command = [self._binary, "build", *options]
        limit = 300 if options else 5
        done = subprocess.run(command, cwd=self._folder, capture_output=True, text=True, timeout=limit)
        return done.returncode, done.stderr

    def output(self) -> dict[str, bytes]:
        """All files but the manifest, which names what they were made from."""
        files = (self._folder / "Output").rglob("*")
        return {str(f.relative_to(self._folder)): f.read_bytes() for f in files if f.is_file() and f.name != "manifest.json"}


def by_openpyxl(path: Path, rows=_ROWS, harm=None) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Rates"
    for row in [_HEADS, *rows]:
        sheet.append(row)
    for row in range(2, len(rows) + 2):
        sheet.cell(row, 2).number_format = '"£"#,##0.00'
    if harm:
        harm(book, sheet)
    book.save(path)


def by_xlsxwriter(path: Path, rows=_ROWS, harm=None) -> None:
    book = xlsxwriter.Workbook(path)
    sheet, pounds = book.add_worksheet("Rates"), book.add_format({"num_format": "[$£-809]#,##0.00"})
    for index, row in enumerate([_HEADS, *rows]):
        for column, value in enumerate(row):
            if value is not None:
                sheet.write(index, column, value, pounds if column == 1 and index else None)
    if harm:
        harm(book, sheet)
    book.close()


def _hide_by_openpyxl(book, sheet) -> None:
    sheet.append(["Canary row", 99.5, "£ per hour", None])
    sheet.row_dimensions[5].hidden = True
    sheet["F2"] = "canary column"
    sheet.column_dimensions["F"].hidden = True
    sheet["B2"].comment = Comment("canary comment", "Canary author")
    for name, state in [("Canary lookup", "hidden"), ("Canary model", "veryHidden")]:
        other = book.create_sheet(name)
        other["A1"], other.sheet_state = "canary cell", state


def _hide_by_xlsxwriter(book, sheet) -> None:
    sheet.write_row(4, 0, ["Canary row", 99.5, "£ per hour"])
    sheet.autofilter(0, 0, 4, 3)
    sheet.filter_column(0, "x != Canary*")
    sheet.set_row(4, options={"hidden": True})
    sheet.write(1, 5, "canary column")
    sheet.set_column("F:F", None, None, {"hidden": True})
    sheet.write_comment("B2", "canary comment", {"author": "Canary author"})
    other = book.add_worksheet("Canary lookup")
    other.write(0, 0, "canary cell")
    other.very_hidden()


def everything_by_openpyxl(path: Path, mended: bool = False) -> None:
    """All traps at once; those that are errors of single cells only where it is not mended."""
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.properties.creator = book.properties.lastModifiedBy = "Canary author"
    sheet = book.active
    sheet.title = "Rates"
    sheet["A1"] = "Canary title"
    sheet.merge_cells("A1:D1")
    sheet._cells[(1, 2)] = Cell(sheet, row=1, column=2, value="canary under a merge")
    sheet["A2"] = "Applied filters:\nRegion is not canary"
    for column, head in enumerate(["authority", "rate", "unit", "source", "source-date", "note"], 1):
        sheet.cell(4, column, head)
    rows = [
        [CellRichText("Fen", TextBlock(InlineFont(b=True), "nick")), 21.870000000000001, "£ per hour", 1 / 3],
        ["Harnham", "20.50", "£ per hour", True],
        ["Oldmere", 22.1, "£ per hour", 0.027],
        ["Quernby", 21.8651, "£ per hour", 188000000],
        ["Canary row", 99.5, "£ per hour", None],
        ["Stowick", 23, "£ per hour", "canary text"],
        ["Thornbury", 24 if mended else "=B5*2", "£ per hour", 70707],
        ["Westholm", 25 if mended else "#N/A", "£ per hour", None],
    ]
    for row, (authority, rate, unit, note) in enumerate(rows, 5):
        for column, value in enumerate([authority, rate, unit, "survey", 44000.25 if row == 7 else 44000, note], 1):
            sheet.cell(row, column, value)
        sheet.cell(row, 2).number_format = '[>=1000]"£"#,##0;[$£-809]0.00'
        sheet.cell(row, 5).number_format = "mm/dd/yy"
    sheet["F7"].number_format, sheet["F8"].number_format = "0.0%", '"£"0.0,,"m"'
    sheet["F10"].number_format = sheet["F11"].number_format = ";;;"
    sheet.row_dimensions[9].hidden = True
    sheet["G6"] = "canary column"
    sheet.column_dimensions["G"].hidden = True
    sheet["B6"].comment = Comment("canary comment", "Canary author")
    sheet["A14"] = "Note: canary rates are left out"
    sheet["A15"] = "canary"
    sheet.oddFooter.center.text = "canary"
    book.defined_names["Canary"] = DefinedName("Canary", attr_text='"canary"', hidden=True)
    for name, state in [("Canary lookup", "hidden"), ("Canary model", "veryHidden")]:
        other = book.create_sheet(name)
        other["A1"], other.sheet_state = "canary cell", state
    link = ExternalLink(externalBook=ExternalBook(id="rId1"))
    link.file_link = Relationship(type="externalLinkPath", Target="canary.xlsx", TargetMode="External", Id="rId1")
    book._external_links.append(link)
    book.save(path)


def everything_by_xlsxwriter(path: Path, mended: bool = False) -> None:
    book = xlsxwriter.Workbook(path, {"default_date_format": "mm/dd/yy", "date_1904": True})
    book.set_properties({"author": "Canary author", "comments": "canary"})
    sheet = book.add_worksheet("Rates")
    form = lambda code: book.add_format({"num_format": code})  # noqa: E731
    sheet.merge_range("A1:D1", "Canary title")
    sheet.write("B1", "canary under a merge")
    sheet.write("A2", "Applied filters:\nRegion is not canary")
    sheet.write_row("A4", ["authority", "rate", "unit", "source", "source-date", "note"])
    pounds, date = form('[>=1000]"£"#,##0;[$£-809]0.00'), form("mm/dd/yy")
    rates = [21.87, "20.50", 22.1, 21.8651, 99.5, 23, 24, 25]
    names = ["Fennick", "Harnham", "Oldmere", "Quernby", "Canary row", "Stowick", "Thornbury", "Westholm"]
    for row, (name, rate) in enumerate(zip(names, rates), 4):
        sheet.write_row(row, 0, [name, rate, "£ per hour", "survey"], None)
        sheet.write(row, 1, rate, pounds)
        sheet.write(row, 4, 44000.25 if row == 6 else 44000, date)
    sheet.write_rich_string("A5", "Fen", book.add_format({"bold": True}), "nick")
    if not mended:
        sheet.write_formula("B11", "=B5*2", pounds)
        sheet.write_formula("B12", "=NA()", pounds, "#N/A")
    sheet.write("F5", 1 / 3)
    sheet.write_boolean("F6", True)
    sheet.write("F7", 0.027, form("0.0%"))
    sheet.write("F8", 188000000, form('"£"0.0,,"m"'))
    sheet.write("F10", "canary text", form(";;;"))
    sheet.write("F11", 70707, form(";;;"))
    sheet.autofilter("A4:F12")
    sheet.filter_column("A", "x != Canary*")
    sheet.set_row(8, options={"hidden": True})
    sheet.write("G6", "canary column")
    sheet.set_column("G:G", None, None, {"hidden": True})
    sheet.write_comment("B6", "canary comment", {"author": "Canary author"})
    sheet.write("A14", "Note: canary rates are left out")
    sheet.write("A15", "canary")
    sheet.insert_textbox("J2", "canary in a box")
    sheet.set_footer("&Ccanary")
    sheet.data_validation("H5", {"validate": "list", "source": ["canary"]})
    for name, hide in [("Canary lookup", "hide"), ("Canary model", "very_hidden")]:
        other = book.add_worksheet(name)
        other.write(0, 0, "canary cell")
        getattr(other, hide)()
    book.close()


# What is said of all traps, by whichever program made them.
_EVERYTHING = [
    "row 9", "column G", "cells whose format shows nothing, F10, F11", "comment on B6", "“Canary lookup”, “Canary model”",
    "cell under a merged one, B1", "cell B11: error: this cell holds a formula", "shows £21.87 and holds £21.8651",
    "shows 0.333333333 and holds", "holds the time 06:00", "rows 1 to 2 above and rows 14 to 15 below the table are not read",
]
# The dates are counted from 1904, in formats with the month first.
_PUBLISHED = ["£21.87", "20.50", "2.7%", "£188.0m", "2024-06-19", "TRUE"]


def _bomb(path: Path) -> None:
    """A sheet that unpacks to a gigabyte."""
    by_openpyxl(path)
    _replace(path, "xl/worksheets/sheet1.xml", [b"<worksheet>", *[b" " * (1 << 20)] * 1024, b"</worksheet>"])


def _entities(path: Path) -> None:
    """A document type that declares an entity of entities."""
    by_openpyxl(path)
    lines = [b'<!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">']
    lines += [f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">'.encode() for i in range(1, 10)]
    _replace(path, "xl/worksheets/sheet1.xml", [*lines, b"]><worksheet>&a9;</worksheet>"])


def _depth(path: Path) -> None:
    by_openpyxl(path)
    main = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    _replace(path, "xl/worksheets/sheet1.xml", [b"<worksheet " + main + b">", b"<a>" * 100_000])


def _replace(path: Path, part: str, pieces: list[bytes]) -> None:
    old = zipfile.ZipFile(path)
    parts = {name: old.read(name) for name in old.namelist() if name != part}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
        with new.open(part, "w", force_zip64=True) as file:
            for piece in pieces:
                file.write(piece)


def text(content: bytes, file: str) -> str:
    """All words of a file, with those that PDF and Word files hold packed."""
    words = content.decode(errors="ignore")
    if file.endswith(".docx"):
        parts = zipfile.ZipFile(io.BytesIO(content))
        words += "".join(parts.read(name).decode(errors="ignore") for name in parts.namelist())
    if file.endswith(".pdf"):
        done = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True)
        words += done.stdout.decode(errors="ignore")
    return words


def main(binary: Path, folder: Path, also: list[str]) -> int:
    results: list[tuple[str, bool]] = []

    def check(what: str, holds: bool, said: str = "") -> None:
        results.append((what, holds))
        if not holds:
            print(f"failed: {what}\n{said}")

    plain = Trial(binary, folder / "csv")
    (plain.paper / "rates.csv").write_text(_CSV, encoding="utf-8")
    plain.build()
    for write in (by_openpyxl, by_xlsxwriter):
        name = write.__name__
        trial = Trial(binary, folder / name)
        write(trial.paper / "rates.xlsx")
        status, said = trial.build()
        check(f"{name}: a clean workbook builds", status == 0, said)
        check(f"{name}: the same bytes as from the CSV", trial.output() == plain.output())
    for write, harm in [(by_openpyxl, _hide_by_openpyxl), (by_xlsxwriter, _hide_by_xlsxwriter)]:
        name = f"{write.__name__}, hidden parts"
        trial = Trial(binary, folder / name)
        write(trial.paper / "rates.xlsx", harm=harm)
        status, said = trial.build()
        found = all(word in said for word in ["row 5", "column F", "comment on B2", "Canary lookup"])
        check(f"{name}: an error with the list", status == 1 and found and "[workbook-hides]" in said, said)
        check(f"{name}: nothing written", not trial.output())
        trial = Trial(binary, folder / f"{name}, left out", "data: {hidden: leave-out}\n")
        write(trial.paper / "rates.xlsx", harm=harm)
        status, said = trial.build()
        leaks = [file for file, content in trial.output().items() if _CANARY in content.decode(errors="ignore").lower()]
        check(f"{name}: builds when left out", status == 0, said)
        check(f"{name}: in no byte of Output", trial.output() and not leaks, str(leaks))
    for write in (everything_by_openpyxl, everything_by_xlsxwriter):
        name = write.__name__
        trial = Trial(binary, folder / name)
        write(trial.paper / "rates.xlsx")
        status, said = trial.build()
        check(f"{name}: refused, and nothing written", status == 1 and not trial.output(), said)
        for words in _EVERYTHING + (["links to other workbooks", "#N/A"] if "openpyxl" in name else []):
            check(f"{name}: says “{words}”", words in said, said)
        trial = Trial(binary, folder / f"{name}, mended", "data: {hidden: leave-out}\n")
        write(trial.paper / "rates.xlsx", mended=True)
        status, said = trial.build(*also)
        check(f"{name}: builds when left out", status == 0, said)
        files = {file: text(content, file) for file, content in trial.output().items()}
        leaks = [file for file, words in files.items() if _CANARY in words.lower() or "70707" in words]
        check(f"{name}: in no byte of Output", files and not leaks, str(leaks))
        for words in _PUBLISHED:
            check(f"{name}: publishes “{words}”", any(words in file for file in files.values()), str(list(files)))
    trial = Trial(binary, folder / "formula")
    by_openpyxl(trial.paper / "rates.xlsx", rows=[*_ROWS, ["Quernby", "=B2*2", "£ per hour", None]])
    status, said = trial.build()
    check("a formula without its value", status == 1 and "cell B5: error" in said and said.count(" error: ") == 1, said)
    trial = Trial(binary, folder / "zero")
    by_xlsxwriter(trial.paper / "rates.xlsx", rows=[*_ROWS, ["Quernby", "=B2*2", "£ per hour", None]])
    status, said = trial.build()
    check("a formula with 0 for its value", status == 1 and "cell B5: error" in said, said)
    for write, words in [(_bomb, "more bytes"), (_entities, "is damaged"), (_depth, "is damaged")]:
        trial = Trial(binary, folder / write.__name__)
        write(trial.paper / "rates.xlsx")
        status, said = trial.build()
        check(f"{write.__name__} is refused", status == 1 and words in said and said.count(" error: ") == 1, said)
    failed = sum(not holds for _, holds in results)
    print(f"workbooks: {len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="workbooks-") as place:
        sys.exit(main(Path(sys.argv[1]).resolve(), Path(place), sys.argv[2:]))
