"""What is exempt from publication is in no printed document of the public edition: neither in its text nor in its
metadata, bookmarks or any other part; and it is in those of the exempt edition, so that the search is known to see it."""

import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pdf

_SLUG = "pool-repairs"
_WORD = "Canaryexempt"
_NUMBER = "817263545"


def plant(folder: Path) -> None:
    """Puts the word or the number into every exempt place of the sample paper."""
    paper = folder / "Content" / _SLUG
    figures = paper / "figures.csv"
    lines = figures.read_text(encoding="utf-8").splitlines()
    rows = [f'{line.split(",")[0]},{_WORD},£{_NUMBER},£,{_WORD},{_WORD}' if line.startswith("offer-") else line for line in lines]
    figures.write_text("\n".join(rows) + "\n", encoding="utf-8")
    report = paper / "report.md"
    text = report.read_text(encoding="utf-8")
    text = re.sub(r'because(=|: )"', rf'because\1"{_WORD} ', text)
    text = re.sub(r"(?ms)^(::: exempt [^\n]*\n)(.*?)^:::$", rf"\1{_WORD} says so. ![{_WORD}]({_WORD}.png)\n\n\2\n\n> {_WORD}\n:::", text)
    report.write_text(text, encoding="utf-8")
    (paper / f"{_WORD}.png").write_bytes(_PICTURE)
    tenders = paper / "tenders.md"
    text = tenders.read_text(encoding="utf-8")
    tenders.write_text(text.replace("# Evaluation", f"# {_WORD}: evaluation", 1) + f"\n## {_WORD}\n\n{_WORD}[^1]\n\n[^1]: {_WORD}\n", encoding="utf-8")


def faults(folder: Path, ending: str) -> Iterator[str]:
    """- What is in the documents of `Output`, and what is missing in those of `Output-exempt`."""
    public, exempt = (sorted((folder / output).glob(f"**/*.{ending}")) for output in ("Output", "Output-exempt"))
    if not public or not exempt:
        yield "the paper was not printed"
    for document in public:
        for canary in _found(document):
            yield f"“{canary}” stands in {document.name}, which everybody reads"
    for canary in (_WORD, _NUMBER):
        if not any(canary in _found(document) for document in exempt):
            yield f"the search does not see “{canary}” in the exempt edition"


def _found(document: Path) -> list[str]:
    parts = _of_pdf(document) if document.suffix == ".pdf" else _of_word(document)
    return [canary for canary in (_WORD, _NUMBER) if any(_holds(part, canary) for part in parts)]


def _holds(part: bytes, canary: str) -> bool:
    plain = part.lower().replace(b",", b"")
    word = canary.lower()
    return any(form in plain for form in (word.encode(), word.encode("utf-16-be"), word.encode("utf-16-be").hex().encode()))


def _of_pdf(document: Path) -> list[bytes]:
    asked = [["pdftotext", document, "-"], ["pdfinfo", document], ["pdfinfo", "-meta", document], ["pdftohtml", "-xml", "-i", "-stdout", document]]
    return [document.name.encode(), pdf.unpacked(document)] + [
        subprocess.run(command, capture_output=True, check=True).stdout for command in asked
    ]


def _of_word(document: Path) -> list[bytes]:
    with zipfile.ZipFile(document) as archive:
        parts = [archive.read(name) for name in archive.namelist()]
        names = "\n".join(archive.namelist()).encode()
    # A word may stand in several runs.
    return [document.name.encode(), names, *parts, *(re.sub(rb"<[^>]*>", b"", part) for part in parts)]


_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46"
    "b80000000049454e44ae426082"
)
