"""A file outside the paper, which no paper owns: whether anything of it comes into what is built.

It has a word and a colour of its own, so that it is found as text, as bytes and as a picture."""

import base64
import io
import subprocess
import zipfile
from pathlib import Path

from PIL import Image

import pdf
from listener import Listener

WORD = "Canarywordoutside"
_COLOUR = (18, 171, 159)

_SVG = f"""<svg xmlns="http://www.w3.org/2000/svg" id="a" width="90" height="40">
<rect width="90" height="40" fill="rgb{_COLOUR}"/><text y="20">{WORD}</text></svg>
"""


class Canary:
    """The files of the folder `outside`, beside the folder of papers."""

    def __init__(self, folder: Path):
        self._folder = folder / "outside"
        self._folder.mkdir()
        self.svg, self.css, self.text, self.png = (
            self._folder / f"canary.{ending}" for ending in ("svg", "css", "txt", "png")
        )
        self.listener = Listener(self._folder)
        self.svg.write_text(_SVG)
        self.css.write_text(f'body::before {{ content: "{WORD}"; background: rgb{_COLOUR} }}')
        self.text.write_text(WORD)
        Image.new("RGB", (40, 40), _COLOUR).save(self.png)

    def addresses(self, file: Path, depth: int) -> list[str]:
        """The file's address, written in several ways, for a file so many folders below the one of the test."""
        inside = f"outside/{file.name}"
        return [
            f"file://{file}",
            f"FILE://{file}",
            f"&#102;ile://{file}",
            str(file),
            "../" * depth + inside,
            "%2e%2e/" * depth + inside,
            "..\\" * depth + inside.replace("/", "\\"),
            f"{self.listener.address}/{file.name}",
        ]

    def drawings(self) -> list[str]:
        """Pictures that name the file, each in another way."""
        inside = [
            pattern.format(address)
            for address in self.addresses(self.svg, depth=2)
            for pattern in (
                '<image href="{}" width="90" height="40"/>',
                '<image xlink:href="{}" width="90" height="40"/>',
                '<use xlink:href="{}#a"/>',
                '<filter id="f"><feImage href="{}"/></filter><rect width="9" height="9" filter="url(#f)"/>',
                '<rect width="90" height="40" fill="url({}#a)"/>',
                '<rect width="90" height="40" style="mask: url(\'{}#a\')"/>',
                "<style>@import '{}';</style>",
                "<style>rect {{ fill: url({}) }}</style>",
                '<foreignObject width="90" height="40"><img xmlns="http://www.w3.org/1999/xhtml" src="{}"/></foreignObject>',
                '<g xml:base="{}"><use href="#a"/></g>',
                '<n:image xmlns:n="https://www.example.org/notes" href="{}"/>',
            )
        ]
        nested = base64.b64encode(_drawing(f'<image href="file://{self.svg}"/>').encode()).decode()
        inside += [f'<image href="data:image/{kind};base64,{nested}"/>' for kind in ("svg+xml", "png")]
        prologs = [
            f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file://{self.text}">]>',
            f'<!DOCTYPE svg SYSTEM "file://{self.text}">',
            f'<?xml-stylesheet href="file://{self.css}"?>',
        ]
        return [_drawing(part) for part in inside] + [prolog + _drawing("<text>&a;</text>") for prolog in prologs]

    def markup(self) -> str:
        """HTML that names the file in every way in which HTML can name one."""
        names = "".join(
            f"""
            <img src="{address}" alt="a"><object data="{address}">a</object><embed src="{address}">
            <iframe src="{address}"></iframe><video poster="{address}"></video><input type="image" src="{address}">
            <svg width="90" height="40"><image href="{address}"/><use xlink:href="{address}#a"/></svg>
            <p style="background: url({address})">a</p><a rel="attachment" href="{address}">a</a>
            <style>@import "{address}"; p {{ background: url({address}) }} li {{ list-style: url({address}) }}</style>
            <link rel="stylesheet" href="{address}"><link rel="attachment" href="{address}">
            """
            for file in (self.svg, self.png, self.css, self.text)
            for address in self.addresses(file, depth=3)
        )
        drawings = [base64.b64encode(drawing.encode()).decode() for drawing in self.drawings()]
        return names + "".join(f'<img src="data:image/svg+xml;base64,{drawing}" alt="a">' for drawing in drawings)

    def is_in(self, document: Path) -> bool:
        return self._is_in_pdf(document) if document.suffix == ".pdf" else self._is_in_word(document)

    def _is_in_pdf(self, document: Path) -> bool:
        text = subprocess.run(["pdftotext", document, "-"], capture_output=True, check=True).stdout
        parts = pdf.unpacked(document)
        if WORD.encode() in text + parts or b"EmbeddedFile" in parts:
            return True
        pages = document.with_suffix(".pages")
        pages.mkdir()
        subprocess.run(["pdftoppm", "-r", "40", document, pages / "page"], check=True)
        return any(_has_colour(page.read_bytes()) for page in pages.iterdir())

    def _is_in_word(self, document: Path) -> bool:
        with zipfile.ZipFile(document) as parts:
            for name in parts.namelist():
                part = parts.read(name)
                if WORD.encode() in part or name.endswith(".png") and _has_colour(part):
                    return True
        return False


def _drawing(inside: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="40">'
        f"{inside}</svg>"
    )


def _has_colour(picture: bytes) -> bool:
    colours = Image.open(io.BytesIO(picture)).convert("RGB").getcolors(1 << 24) or []
    return any(all(abs(one - other) <= 2 for one, other in zip(colour, _COLOUR)) for _, colour in colours)
