"""Tests of what appraise prints, with the real WeasyPrint, Chromium and pandoc.

    python Tests/Printed .build/debug/appraise

The command .ci/print installs what this needs and runs it."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import exempt
import pack
import pdf
import pdf_ua
import word
from outside import Outside
from page import Page

_CHECKOUT = Path(__file__).resolve().parents[2]
_CHROMIUM = "chromium-headless-shell"


def main() -> int:
    appraise = Path(sys.argv[1]).resolve()
    faults = passed = 0
    for title, check in {
        "PDF by WeasyPrint": lambda folder: _printed_by_weasyprint(appraise, folder),
        "PDF by Chromium": lambda folder: _printed_by_chromium(appraise, folder),
        "Word by pandoc": lambda folder: _made_by_pandoc(appraise, folder),
        "exempt matter in PDF by WeasyPrint": lambda folder: _exempt(
            appraise, folder, "pdf", {"weasyprint": _beside_python("weasyprint")}, "as PDF by WeasyPrint"
        ),
        "exempt matter in PDF by Chromium": lambda folder: _exempt(
            appraise, folder, "pdf", {_CHROMIUM: _found(_CHROMIUM)}, "as PDF by Chromium"
        ),
        "exempt matter in Word by pandoc": lambda folder: _exempt(
            appraise, folder, "docx", {name: _found(name) for name in ["pandoc", "rsvg-convert"]}, "as Word by pandoc"
        ),
        "a paper in Welsh": lambda folder: _in_welsh(appraise, folder),
        "missing programs": lambda folder: _missing(appraise, folder),
        "papers that name a file outside": lambda folder: _outside(appraise, folder).faults_of_papers(_programs()),
        "templates that name a file outside": lambda folder: _outside(appraise, folder).faults_of_templates(_programs()),
        "WeasyPrint told to open a file outside": lambda folder: _outside(appraise, folder).faults_of_program(
            "weasyprint", _beside_python("weasyprint"), ["--quiet", "{page}", "{product}"], {}
        ),
        "Chromium told to open a file outside": lambda folder: _outside(appraise, folder).faults_of_program(
            _CHROMIUM, _found(_CHROMIUM), ["--headless", "--no-sandbox", "--print-to-pdf={product}", "file://{page}"], {}
        ),
        "pandoc told to open a file outside": lambda folder: _outside(appraise, folder).faults_of_program(
            "pandoc", _found("pandoc"), ["{page}", "--output={product}"], {"rsvg-convert": _found("rsvg-convert")}
        ),
    }.items():
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            for papers in (_CHECKOUT / "Content", Path(__file__).parent / "sample"):
                shutil.copytree(papers, folder / "Content", dirs_exist_ok=True)
            found = list(check(folder))
        for fault in found:
            print(f"{title}: {fault}", flush=True)
        passed += not found
        faults += bool(found)
    if not word.OFFICE:
        print("Word by pandoc: LibreOffice is not here, so no document was opened by it")
    print("printed:", f"{passed} passed, {faults} failed")
    return 1 if faults else 0


def _printed_by_weasyprint(appraise: Path, folder: Path) -> Iterator[str]:
    beside_python = _beside_python("weasyprint")
    yield from _build(appraise, folder, ["--pdf"], {"weasyprint": beside_python}, "as PDF by WeasyPrint")
    for page in _pages(folder):
        yield from pdf.faults(page, page.document("pdf"))
        if "pdfuaid:part" not in pdf.metadata(page.document("pdf")):
            yield f"{page.name}: is not marked as PDF/UA"
    packs = _packs(folder)
    if len(packs) < 2:
        yield f"{len(packs)} packs were printed"
    for document in packs:
        yield from pack.faults(document, _papers(document))
        yield from _counted(document)
    yield from pdf_ua.faults([page.document("pdf") for page in _pages(folder)] + packs)
    documents = [page.document("pdf") for page in _pages(folder)] + packs
    first = {document: document.read_bytes() for document in documents}
    yield from _build(appraise, folder, ["--pdf"], {"weasyprint": beside_python}, "as PDF by WeasyPrint")
    for document, before in first.items():
        if document.read_bytes() != before:
            yield f"{document.name}: other bytes when it is printed again"
    yield from _verify(appraise, folder)


def _printed_by_chromium(appraise: Path, folder: Path) -> Iterator[str]:
    yield from _build(appraise, folder, ["--pdf"], {_CHROMIUM: _found(_CHROMIUM)}, "as PDF by Chromium")
    for page in _pages(folder):
        yield from pdf.faults(page, page.document("pdf"))
    if _packs(folder):
        yield "a pack was printed by a program that does not know on which page a link ends"
    yield from _verify(appraise, folder)


def _made_by_pandoc(appraise: Path, folder: Path) -> Iterator[str]:
    yield from _build(appraise, folder, ["--docx"], {name: _found(name) for name in ["pandoc", "rsvg-convert"]}, "as Word by pandoc")
    for page in _pages(folder):
        yield from word.faults(page, page.document("docx"))
    yield from _verify(appraise, folder)


def _exempt(appraise: Path, folder: Path, ending: str, programs: dict[str, Path], deed: str) -> Iterator[str]:
    exempt.plant(folder)
    yield from _build(appraise, folder, [f"--{ending}"], programs, deed)
    yield from _build(appraise, folder, [f"--{ending}", "--edition", "exempt"], programs, deed)
    yield from exempt.faults(folder, ending)


def _in_welsh(appraise: Path, folder: Path) -> Iterator[str]:
    """Of a paper in two languages both are printed, and each page links to its own."""
    shutil.rmtree(folder / "Content")
    shutil.copytree(_CHECKOUT / "Tests/Fixtures/welsh/pair/Content", folder / "Content")
    programs = {"weasyprint": _beside_python("weasyprint")} | {name: _found(name) for name in ["pandoc", "rsvg-convert"]}
    yield from _build(appraise, folder, ["--pdf", "--docx"], programs, "as PDF by WeasyPrint")
    pages = _pages(folder)
    if {page.language for page in pages} != {"cy", "en"}:
        yield f"the pages are in {', '.join(sorted({page.language for page in pages}))}"
    for page in pages:
        yield from pdf.faults(page, page.document("pdf"))
        if not page.document("docx").exists():
            yield f"{page.name}: was not made for Word"
        if f'href="{page.name}.pdf"' not in page.html:
            yield f"{page.name}: its page does not link to it"
    yield from pdf_ua.faults([page.document("pdf") for page in pages])
    yield from _verify(appraise, folder)


def _missing(appraise: Path, folder: Path) -> Iterator[str]:
    for option, package in {"--pdf": "weasyprint", "--docx": "pandoc"}.items():
        run = _run(appraise, folder, ["build", option], path="")
        if run.returncode != 3 or package not in run.stderr:
            yield f"{option} without programs: exit code {run.returncode}, “{run.stderr.strip()}”"
        if (folder / "Output").exists():
            yield f"{option} without programs: wrote pages all the same"


def _outside(appraise: Path, folder: Path) -> Outside:
    return Outside(
        folder,
        _CHECKOUT / "Templates",
        lambda folder, arguments, path, templates: _run(appraise, folder, arguments, path, templates),
    )


def _programs() -> dict[str, Path]:
    return {"weasyprint": _beside_python("weasyprint")} | {name: _found(name) for name in ["pandoc", "rsvg-convert"]}


def _build(
    appraise: Path, folder: Path, options: list[str], programs: dict[str, Path], deed: str
) -> Iterator[str]:
    """Builds the papers while only these programs are found."""
    only = folder / "bin"
    only.mkdir(exist_ok=True)
    for name, program in programs.items():
        if not (only / name).exists():
            (only / name).symlink_to(program)
    run = _run(appraise, folder, ["build", *options], path=str(only))
    if run.returncode or deed not in run.stderr or run.stderr.count("\n") != 1:
        yield f"exit code {run.returncode}, “{run.stderr.strip()}”"


def _verify(appraise: Path, folder: Path) -> Iterator[str]:
    run = _run(appraise, folder, ["verify"], path="")
    if run.returncode:
        yield f"verify: exit code {run.returncode}, “{run.stderr.strip()}”"


def _run(
    appraise: Path, folder: Path, arguments: list[str], path: str, templates: Path = _CHECKOUT / "Templates"
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [appraise, *arguments, "--templates", templates], cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True
    )


def _pages(folder: Path) -> list[Page]:
    """The pages of papers, but for records of decisions."""
    return [Page(page) for page in sorted((folder / "Output").glob("*/*.html")) if page.stem != "decision"]


def _packs(folder: Path) -> list[Path]:
    return sorted((folder / "Output/meetings").glob("*/*-reports-pack.pdf"))


def _papers(document: Path) -> list[Page]:
    """The pages that are in the pack of a meeting, as the page of the meeting and the reports list them."""
    output = document.parents[2]
    agenda = (document.parent / "index.html").read_text(encoding="utf-8")
    pages: list[Page] = []
    for slug in dict.fromkeys(re.findall(r'<h2><a href="\.\./\.\./([^/"]+)/index\.html"', agenda)):
        report = output / slug / "index.html"
        appendices = dict.fromkeys(re.findall(r'<li><a href="(appendix-\d+\.html)"', report.read_text(encoding="utf-8")))
        pages += [Page(report), *(Page(report.parent / name) for name in appendices)]
    return pages


def _counted(document: Path) -> Iterator[str]:
    """Whether the page of the meeting says how many pages the pack has."""
    said = re.search(rf'href="{document.name}">[^<]*</a> \(PDF, (\d+) pages', (document.parent / "index.html").read_text(encoding="utf-8"))
    if not said or int(said.group(1)) != pack.count(document):
        yield f"{document.name}: its page says {said.group(1) if said else 'no number of'} pages, and it has {pack.count(document)}"


def _beside_python(name: str) -> Path:
    return Path(sys.executable).parent / name


def _found(name: str) -> Path:
    path = shutil.which(name)
    if not path:
        sys.exit(f"{name} is missing: .ci/print installs it")
    return Path(path)


if len(sys.argv) != 2:
    sys.exit(__doc__)
sys.exit(main())
