"""A page that was printed: what is to be found again in the document."""

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path


class Page:
    def __init__(self, file: Path):
        self.slug = file.parent.name
        # Of its document: the paper's own, or home-care-appendix-1, and home-care.cy of a page in Welsh.
        self.name = f"{self.slug}-{file.stem}".replace("-index", "", 1)
        self.is_main = file.stem.split(".")[0] == "index"
        self._file = file
        self.html = file.read_text(encoding="utf-8")
        self._reader = _Reader()
        self._reader.feed(self.html)

    def document(self, ending: str) -> Path:
        return self._file.parent / f"{self.name}.{ending}"

    @property
    def title(self) -> str:
        return "".join(self._reader.title)

    @property
    def language(self) -> str:
        return self._reader.language

    @property
    def headings(self) -> list[str]:
        """The headings of the first two levels that are to be seen."""
        return ["".join(heading) for heading in self._reader.headings]

    @property
    def words(self) -> Counter[str]:
        """Those of the page's main part that are to be seen."""
        return words(" ".join(self._reader.text))

    @property
    def markdown(self) -> str:
        """The page in Markdown without the ways around the site, which no document has."""
        text = self._file.with_suffix(".md").read_text(encoding="utf-8")
        text = text[text.index("# ") :].partition("\n## Downloads\n")[0]
        return re.sub(r"; \[Appendix \d+ for \w+\]\([^)]*\) \([^)]*\)", "", text)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def missing(expected: Counter[str], text: str) -> list[str]:
    """The words that a text does not have as often as it should; one may be broken at the end of a line."""
    unbroken = "".join(text.split())
    lost = expected - words(text)
    return [word for word in lost if unbroken.count(word) < expected[word]]


# What stands on a screen only.
_UNPRINTED = {"hidden", "downloads", "on-screen"}


class _Reader(HTMLParser):
    _EMPTY = {"meta", "link", "br", "img", "hr", "col", "input", "wbr"}
    _INLINE = {"a", "abbr", "b", "code", "del", "em", "i", "s", "span", "strong", "sub", "sup"}

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title: list[str] = []
        self.language = ""
        self.headings: list[list[str]] = []
        self.text: list[str] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag not in self._EMPTY:
            classes = set((given.get("class") or "").split())
            hidden = tag in ("svg", "summary") or not _UNPRINTED.isdisjoint(classes)
            self._open.append((tag, hidden))
        if tag in ("h1", "h2") and not any(hidden for _, hidden in self._open):
            self.headings.append([])
        if tag not in self._INLINE:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag not in self._INLINE:
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self._open]
        if "title" in tags and "svg" not in tags:
            self.title.append(data)
        if "main" not in tags or any(hidden for _, hidden in self._open):
            return
        self.text.append(data)
        if "h1" in tags or "h2" in tags:
            self.headings[-1].append(data)
