"""The show-piece as Chromium prints it: few numbered A4 pages, the first of which names the council, with title,
language, tags and bookmarks; a picture and its caption stand on one page."""

import re
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


# The captions, and whether each stands below its picture.
_CAPTIONS = """() => Array.from(document.querySelectorAll('figcaption'),
  caption => [caption.textContent, caption !== caption.parentElement.firstElementChild])"""

_MOST_PAGES = 9


def printed(site: Website, visit: Visit) -> Iterator[Fault]:
    page, pdf = visit.page, Path(site.folder.parent, "printed.pdf")
    page.pdf(path=pdf, prefer_css_page_size=True, tagged=True, outline=True)
    yield from _properties(page, pdf)
    yield from _bookmarks(page, pdf)
    pages = _poppler("pdftotext", "-layout", pdf, "-").removesuffix("\f").split("\f")
    yield from _page_numbers(pages)
    if len(pages) > _MOST_PAGES and not site.is_stress:
        yield Fault("PDF", f"has {len(pages)} pages, more than {_MOST_PAGES}")
    yield from _council(page, pages)
    yield from _captions(page, pages)


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
    for number, text in enumerate(pages, start=1):
        if f"Page {number} of {len(pages)}" not in text:
            yield Fault(f"PDF, page {number}", f"does not say “Page {number} of {len(pages)}”")


def _council(page: Page, pages: list[str]) -> Iterator[Fault]:
    council = page.evaluate("document.documentElement.dataset.council")
    if not council or _without_spaces(council) not in _without_spaces(pages[0]):
        yield Fault("PDF, page 1", f"does not name the council, “{council or ''}”")


def _captions(page: Page, pages: list[str]) -> Iterator[Fault]:
    for caption, is_below in page.evaluate(_CAPTIONS):
        words = _without_spaces(caption)
        for number, text in enumerate(pages, start=1):
            inside = _inside(text, pages)
            if is_below and inside.startswith(words[:20]):
                yield Fault(f"PDF, page {number}", "begins with the caption of a picture on the page before")
            if not is_below and inside.endswith(words):
                yield Fault(f"PDF, page {number}", "ends with the caption of a picture on the next page")


def _inside(text: str, pages: list[str]) -> str:
    """The words of a page without what stands in its margins: those on its first and last line that others have too."""
    lines = [_without_spaces(line) for line in text.splitlines() if line.strip()]
    if lines and re.search(r"Page\d+of\d+$", lines[-1]):
        lines = lines[:-1]
    if lines and sum(_without_spaces(page).startswith(lines[0]) for page in pages) > 1:
        lines = lines[1:]
    return "".join(lines)


def _poppler(name: str, *arguments: Path | str) -> str:
    return subprocess.run([tools.poppler(name), *arguments], capture_output=True, text=True, check=True).stdout


def _catalogue(pdf: Path) -> str:
    """The object at the root of the file, which no tool of poppler shows."""
    before, _, after = pdf.read_bytes().partition(b"/Type /Catalog")
    return (before.rpartition(b" obj")[2] + after.partition(b"endobj")[0]).decode("latin-1")


def _without_spaces(text: str) -> str:
    return "".join(text.split())
