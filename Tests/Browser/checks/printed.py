"""The show-piece as Chromium prints it: few numbered A4 pages, the first of which names the council, with title,
language, tags and bookmarks; no page begins with the caption of a picture that stands on the page before."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from playwright.sync_api import Page

import tools
from browser import Visit
from findings import Fault
from website import Website

_MAIN_HEADINGS = """() => Array.from(document.querySelectorAll('h1, h2'))
  .filter(heading => heading.checkVisibility()).map(heading => heading.textContent)"""


_CAPTIONS = "() => Array.from(document.querySelectorAll('figcaption'), caption => caption.textContent)"

_MOST_PAGES = 9


def printed(site: Website, visit: Visit) -> Iterator[Fault]:
    page, pdf = visit.page, Path(site.folder.parent, "printed.pdf")
    page.pdf(path=pdf, prefer_css_page_size=True, tagged=True, outline=True)
    yield from _properties(page, pdf)
    yield from _bookmarks(page, pdf)
    pages = _poppler("pdftotext", "-layout", pdf, "-").removesuffix("\f").split("\f")
    yield from _page_numbers(pages)
    yield from _first_words(page, pages)


def _properties(page: Page, pdf: Path) -> Iterator[Fault]:
    said = dict(line.split(":", 1) for line in _poppler("pdfinfo", pdf).splitlines())
    found = {name.strip(): value.strip() for name, value in said.items()}
    for name, expected in {"Title": page.title(), "Tagged": "yes"}.items():
        if found.get(name) != expected:
            yield Fault("PDF", f"{name} is “{found.get(name, '')}”, not “{expected}”")
    if not found["Page size"].endswith("(A4)"):
        yield Fault("PDF", f"Page size is {found['Page size']}, not A4")
    if int(found["Pages"]) < 2:
        yield Fault("PDF", "has one page only")
    language = page.evaluate("document.documentElement.lang")
    if f"/Lang ({language})" not in _catalogue(pdf):
        yield Fault("PDF", f"does not say that its language is “{language}”")


def _bookmarks(page: Page, pdf: Path) -> Iterator[Fault]:
    outline = ElementTree.fromstring(_poppler("pdftohtml", "-xml", "-i", "-stdout", pdf)).iter("item")
    bookmarks = [_without_spaces("".join(item.itertext())) for item in outline]
    page.emulate_media(media="print")
    headings = page.evaluate(_MAIN_HEADINGS)
    page.emulate_media(media="null")
    for heading in headings:
        if _without_spaces(heading) not in bookmarks:
            yield Fault("PDF", f"has no bookmark “{' '.join(heading.split())}”")


def _page_numbers(pages: list[str]) -> Iterator[Fault]:
    if len(pages) > _MOST_PAGES:
        yield Fault("PDF", f"has {len(pages)} pages, more than {_MOST_PAGES}")
    for number, text in enumerate(pages, start=1):
        if f"Page {number} of {len(pages)}" not in text:
            yield Fault(f"PDF, page {number}", f"does not say “Page {number} of {len(pages)}”")


def _first_words(page: Page, pages: list[str]) -> Iterator[Fault]:
    council = page.evaluate("document.documentElement.dataset.council")
    if not council or _without_spaces(council) not in _without_spaces(pages[0]):
        yield Fault("PDF, page 1", f"does not name the council, “{council or ''}”")
    captions = [_without_spaces(caption)[:20] for caption in page.evaluate(_CAPTIONS)]
    for number, text in enumerate(pages, start=1):
        lines = [_without_spaces(line) for line in text.splitlines() if line.strip()]
        if any(line.startswith(tuple(captions)) for line in lines[:2] if captions):
            yield Fault(f"PDF, page {number}", "begins with the caption of a picture on the page before")


def _poppler(name: str, *arguments: Path | str) -> str:
    return subprocess.run([tools.poppler(name), *arguments], capture_output=True, text=True, check=True).stdout


def _catalogue(pdf: Path) -> str:
    """The object at the root of the file, which no tool of poppler shows."""
    before, _, after = pdf.read_bytes().partition(b"/Type /Catalog")
    return (before.rpartition(b" obj")[2] + after.partition(b"endobj")[0]).decode("latin-1")


def _without_spaces(text: str) -> str:
    return "".join(text.split())
