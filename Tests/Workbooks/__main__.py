"""Reads workbooks that other programs wrote: openpyxl and XlsxWriter, and files that were made to do harm.

    python3 Tests/Workbooks BINARY

Needs the packages of requirements.txt. Prints what failed, and how much passed and failed."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment

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

    def build(self) -> tuple[int, str]:
        done = subprocess.run([self._binary, "build"], cwd=self._folder, capture_output=True, text=True, timeout=5)
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


def main(binary: Path, folder: Path) -> int:
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
        found = all(word in said for word in ["row 5", "column F", "comments", "Canary lookup"])
        check(f"{name}: an error with the list", status == 1 and found and "[workbook-hides]" in said, said)
        check(f"{name}: nothing written", not trial.output())
        trial = Trial(binary, folder / f"{name}, left out", "data: {hidden: leave-out}\n")
        write(trial.paper / "rates.xlsx", harm=harm)
        status, said = trial.build()
        leaks = [file for file, content in trial.output().items() if _CANARY in content.decode(errors="ignore").lower()]
        check(f"{name}: builds when left out", status == 0, said)
        check(f"{name}: in no byte of Output", trial.output() and not leaks, str(leaks))
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
        sys.exit(main(Path(sys.argv[1]).resolve(), Path(place)))
