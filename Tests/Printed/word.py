"""A Word document: title, language, headings, table heads that repeat, and every word."""

import html
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from page import Page, missing, words


OFFICE = shutil.which("soffice")
"""LibreOffice, which .ci/print does not install: it is as large as all other tools together."""


def faults(page: Page, document: Path) -> Iterator[str]:
    if not document.exists():
        yield f"{page.name}: was not made"
        return
    for check in (_form, _margins, _composition, _text, _opened):
        for fault in check(page, document):
            yield f"{page.name}: {fault}"


def _form(page: Page, document: Path) -> Iterator[str]:
    with zipfile.ZipFile(document) as parts:
        body, core, styles, links = (
            parts.read(name).decode()
            for name in ["word/document.xml", "docProps/core.xml", "word/styles.xml", "word/_rels/document.xml.rels"]
        )
    title = _unescaped(page.markdown.split("\n", 1)[0].removeprefix("# "))
    if f"<dc:title>{title}</dc:title>" not in html.unescape(core):
        yield f"its title is not “{title}”"
    if not re.search(rf'<w:lang [^>]*w:val="{page.language}["-]', styles):
        yield f"does not say that its language is “{page.language}”"
    for what, wanted, found in [
        ("headings", _count(r"^## ", page.markdown), _count(r'w:pStyle w:val="Heading1"', body)),
        ("tables with a head that repeats", _count(r"^\| ?:?-", page.markdown), _count(r"<w:tblHeader", body)),
    ]:
        if wanted != found:
            yield f"has {found} {what}, not {wanted}"
    if not all(side in body for side in ['w:w="11906"', 'w:h="16838"']):
        yield "is not A4"
    for address in re.findall(r'Type="[^"]*/hyperlink"[^>]*Target="([^"]*)"', links):
        if not re.match(r"(https?|mailto|tel):", address):
            yield f"links to a file: {address}"


def _margins(page: Page, document: Path) -> Iterator[str]:
    """Header and footer name the council, the standing and the meeting, in words and in fields."""
    with zipfile.ZipFile(document) as parts:
        margins = " ".join(
            html.unescape(parts.read(name).decode())
            for name in parts.namelist()
            if re.match(r"word/(header|footer)\d*\.xml", name)
        )
    for label in ("Council", "Meeting", "Status"):
        fact = re.search(rf"^- {label}: (.*)$", page.markdown, re.MULTILINE)
        if fact and _unescaped(fact[1]) not in margins:
            yield f"its margins do not say “{fact[1]}”"
    for field in ("DOCPROPERTY council", "DOCPROPERTY status", "DOCPROPERTY paper", "PAGE", "NUMPAGES"):
        if f" {field} " not in margins:
            yield f"its margins have no field {field}"
    if "«" in margins:
        yield "its margins show the name of a property"


def _composition(page: Page, document: Path) -> Iterator[str]:
    """Numbers hang as text, what heads a table is its caption, the front sheet is a table of two columns."""
    with zipfile.ZipFile(document) as parts:
        body = parts.read("word/document.xml").decode()
    paragraphs = re.findall(r"<w:p>.*?</w:p>", body, re.DOTALL)
    for paragraph in paragraphs:
        text = "".join(re.findall(r"<w:t[^>]*>([^<]*)", paragraph))
        has_mark = re.search(r'<w:numId w:val="(?!1000")', paragraph)  # 1000 is pandoc's list without a mark.
        if has_mark and re.match(r"\d+\.\d+|\((\w|[ivx]+)\)", text):
            yield f"“{text[:40]}” has a mark of Word's beside its number"
    for what, pattern, style in [
        ("paragraphs with a number", r"^(- )?\*\*\d+\.\d+\*\* ", "NumberedParagraph"),
        ("captions of tables", r"^\*\*Table \d+:\*\* [^\n]*\n\n\|", "TableCaption"),
        ("captions of pictures", r"^\*\*Figure \d+:\*\* ", "ImageCaption"),
    ]:
        wanted, found = _count(pattern, page.markdown), body.count(f'w:pStyle w:val="{style}"')
        if found < wanted or (style == "NumberedParagraph" and found != wanted):
            yield f"has {found} {what}, not {wanted}"
    before = body.partition('w:pStyle w:val="Heading1"')[0]
    facts = re.findall(r"^- (Council|Meeting|Status): ", page.markdown.partition("\n## ")[0], re.MULTILINE)
    if facts and (before.count("<w:tbl>") != 1 or before.count("<w:gridCol") != 2):
        yield "its front sheet is no table of two columns"
    for table in re.findall(r"<w:tblGrid>.*?</w:tblGrid>", body, re.DOTALL):
        widths = re.findall(r'<w:gridCol w:w="(\d+)"', table)
        if len(widths) > 4 and len(set(widths)) == 1:
            yield f"a table of {len(widths)} columns has them all of one width"


def _text(page: Page, document: Path) -> Iterator[str]:
    text = subprocess.run(
        ["pandoc", document, "--to=plain", "--wrap=none", "--columns=1000"], capture_output=True, text=True, check=True
    ).stdout
    with zipfile.ZipFile(document) as parts:
        body = html.unescape(parts.read("word/document.xml").decode())
    text += " ".join(re.findall(r'descr="([^"]*)"', body))
    title = page.markdown.split("\n", 1)[0]
    lost = missing(words(_shown(page.markdown.removeprefix(title))), text)
    if lost:
        yield f"lost {len(lost)} words: {' '.join(lost[:20])}"


def _opened(page: Page, document: Path) -> Iterator[str]:
    """LibreOffice shows every word, and the margins."""
    if not OFFICE:
        return
    with tempfile.TemporaryDirectory() as temporary:
        profile = f"-env:UserInstallation=file://{temporary}/profile"
        command = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", temporary, document]
        subprocess.run(command, capture_output=True, check=True)
        pdf = Path(temporary, f"{document.stem}.pdf")
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    unpictured = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", page.markdown.removeprefix("# "))
    lost = missing(words(_shown(unpictured)), text)
    if lost:
        yield f"LibreOffice lost {len(lost)} words: {' '.join(lost[:20])}"


def _shown(markdown: str) -> str:
    """What a reader of the Markdown sees: without the addresses of links, the marks of notes and escapes."""
    without_addresses = re.sub(r"\]\([^)\s]*\)", "]", markdown)
    without_marks = re.sub(r"\[\^[^\]]*\]:?|<!--.*?-->|^```.*$", "", without_addresses, flags=re.MULTILINE | re.DOTALL)
    return _unescaped(without_marks)


def _unescaped(markdown: str) -> str:
    """With signs for the backslashes and codes that stand before or for them."""
    return re.sub(r"\\(.)|&(?:lt|#92);", lambda sign: sign[1] or html.unescape(sign[0]), markdown)


def _count(pattern: str, text: str) -> int:
    return len(re.findall(pattern, text, re.MULTILINE))
