"""The pack of a meeting, asked with poppler: the contents say on which page each paper begins, the margin of that page
says the same number, and so do the bookmarks and the labels of the pages."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pdf
from page import Page, missing


def faults(document: Path, papers: list[Page]) -> Iterator[str]:
    """- papers: The pages in the pack, in the order of the agenda: of each paper the report, then its appendices."""
    for fault in [*_properties(document), *_order(document, papers), *_words(document, papers)]:
        yield f"{document.name}: {fault}"


def count(document: Path) -> int:
    found = re.search(r"^Pages: +(\d+)$", _poppler("pdfinfo", document), re.MULTILINE)
    return int(found.group(1)) if found else 0


def _properties(document: Path) -> Iterator[str]:
    if not re.search(r"^Tagged: +yes$", _poppler("pdfinfo", document), re.MULTILINE):
        yield "is not tagged"
    if "pdfuaid:part" not in pdf.metadata(document):
        yield "is not marked as PDF/UA"
    # Without labels of their own, pages are called by their numbers.
    if b"/PageLabels" in pdf.unpacked(document):
        yield "has labels of pages"
    pages = _pages(document)
    for number, text in enumerate(pages, start=1):
        if f"Page {number} of {len(pages)}" not in text:
            yield f"page {number} does not say “Page {number} of {len(pages)}”"
    yield from pdf.links(document)


def _order(document: Path, papers: list[Page]) -> Iterator[str]:
    """Where each page of a paper begins, by the contents, by the bookmarks and by its own heading."""
    contents = _contents(document, len(papers))
    bookmarks = _bookmarks(document)
    if len(contents) != len(papers) or len(bookmarks) != len(papers):
        yield f"has {len(contents)} lines of contents and {len(bookmarks)} bookmarks for {len(papers)} pages of papers"
        return
    pages = _pages(document)
    for paper, number, (label, place) in zip(papers, contents, bookmarks):
        title = _without_spaces(paper.headings[0])
        if title not in _without_spaces(pages[number - 1]):
            yield f"the contents say page {number} for “{paper.headings[0]}”, which does not begin there"
        # Before the first stand the contents, which have all titles.
        if number > contents[0] and title in _without_spaces(_without_margin(pages[number - 2])):
            yield f"“{paper.headings[0]}” stands on page {number - 1} too, before the page that the contents say"
        if place != number:
            yield f"the bookmark “{label}” leads to page {place}, and the contents say {number}"
        # A report lists its appendices by titles of its own.
        if paper.is_main and title not in _without_spaces(label):
            yield f"the bookmark “{label}” stands where “{paper.headings[0]}” is expected"
    if contents != sorted(contents):
        yield f"the numbers of the contents do not rise: {contents}"


def _contents(document: Path, lines: int) -> list[int]:
    """The numbers at the right edge of the first pages, as far as the contents go; a year is no page."""
    last = count(document)
    numbers: list[int] = []
    for text in _pages(document):
        found = (int(number) for number in re.findall(r" (\d+)$", _without_margin(text), re.MULTILINE))
        numbers += [number for number in found if number <= last]
        if len(numbers) >= lines:
            break
    return numbers[:lines]


def _bookmarks(document: Path) -> list[tuple[str, int]]:
    """Those of papers and appendices, with their pages: the first two levels but for headings inside papers."""
    outline = ElementTree.fromstring(_poppler("pdftohtml", "-xml", "-i", "-stdout", document)).find("outline")
    items = [] if outline is None else [("".join(item.itertext()), int(item.get("page", "0"))) for item in outline.iter("item")]
    return [item for item in items if re.match(r"Item \S+: |Appendix \d+: ", item[0])]


def _words(document: Path, papers: list[Page]) -> Iterator[str]:
    text = _poppler("pdftotext", "-layout", document, "-")
    for paper in papers:
        lost = missing(paper.words, text)
        if lost:
            yield f"lost {len(lost)} words of {paper.name}: {' '.join(lost[:20])}"


def _without_margin(text: str) -> str:
    return re.sub(r"^.*Page \d+ of \d+$", "", text, flags=re.MULTILINE)


def _pages(document: Path) -> list[str]:
    return _poppler("pdftotext", "-layout", document, "-").removesuffix("\f").split("\f")


def _poppler(name: str, *arguments: Path | str) -> str:
    return subprocess.run([name, *arguments], capture_output=True, text=True, check=True).stdout


def _without_spaces(text: str) -> str:
    return "".join(text.split())
