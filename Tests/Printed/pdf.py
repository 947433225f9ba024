"""A printed PDF, asked with poppler: numbered A4 pages with title, language, tags, bookmarks and every word."""

import re
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from page import Page, missing


_NUMBERED = {"en": "Page {} of {}", "cy": "Tudalen {} o {}"}


def faults(page: Page, pdf: Path) -> Iterator[str]:
    if not pdf.exists():
        yield f"{page.name}: was not printed"
        return
    for fault in [*_properties(page, pdf), *_bookmarks(page, pdf), *_text(page, pdf), *links(pdf)]:
        yield f"{page.name}: {fault}"


def metadata(pdf: Path) -> str:
    return _poppler("pdfinfo", "-meta", pdf)


def _properties(page: Page, pdf: Path) -> Iterator[str]:
    said = dict(line.split(":", 1) for line in _poppler("pdfinfo", pdf).splitlines())
    found = {name.strip(): value.strip() for name, value in said.items()}
    for name, expected in {"Title": page.title, "Tagged": "yes"}.items():
        if found.get(name) != expected:
            yield f"{name} is “{found.get(name, '')}”, not “{expected}”"
    if not found["Page size"].endswith("(A4)"):
        yield f"page size is {found['Page size']}, not A4"
    if page.is_main and int(found["Pages"]) < 2:
        yield "has one page only"
    if not re.search(rb"/Lang \(%s\)" % page.language.encode(), unpacked(pdf)):
        yield f"does not say that its language is “{page.language}”"


def _bookmarks(page: Page, pdf: Path) -> Iterator[str]:
    outline = ElementTree.fromstring(_poppler("pdftohtml", "-xml", "-i", "-stdout", pdf)).iter("item")
    bookmarks = {_without_spaces("".join(item.itertext())) for item in outline}
    for heading in page.headings:
        if _without_spaces(heading) not in bookmarks:
            yield f"has no bookmark “{heading}”"


def _text(page: Page, pdf: Path) -> Iterator[str]:
    text = _poppler("pdftotext", "-layout", pdf, "-").removesuffix("\f")
    lost = missing(page.words, text)
    if lost:
        yield f"lost {len(lost)} words: {' '.join(lost[:20])}"
    pages = text.split("\f")
    for number, on_page in enumerate(pages, start=1):
        said = _NUMBERED.get(page.language, _NUMBERED["en"]).format(number, len(pages))
        if said not in on_page:
            yield f"page {number} does not say “{said}”"


def links(pdf: Path) -> Iterator[str]:
    for address in sorted(set(re.findall(rb"/URI ?\((file:[^)]*)\)", unpacked(pdf)))):
        yield f"links to a file of this machine: {address.decode()}"


def unpacked(pdf: Path) -> bytes:
    """The file with its compressed parts, which hold links and, in newer PDFs, the catalogue."""
    packed = pdf.read_bytes()
    parts = [packed]
    # A packed part may itself end like a line.
    for part in re.finditer(rb"stream\r?\n(.*?)endstream", packed, re.DOTALL):
        try:
            parts.append(zlib.decompressobj().decompress(part.group(1)))
        except zlib.error:
            continue
    return b"\n".join(parts)


def _poppler(name: str, *arguments: Path | str) -> str:
    return subprocess.run([name, *arguments], capture_output=True, text=True, check=True).stdout


def _without_spaces(text: str) -> str:
    return "".join(text.split())
