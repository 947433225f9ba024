"""A style sheet taken apart into its rules and declarations. The browser cannot be asked for them: what it does not
know, it has dropped."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Declaration:
    line: int
    within: str
    """The head of the rule around it: a selector, or a rule such as “@page”."""
    property: str
    value: str


@dataclass(frozen=True)
class RuleHead:
    line: int
    text: str

    @property
    def selectors(self) -> list[str]:
        """Those of a style rule; none of a rule such as “@media”."""
        return [] if self.text.startswith("@") else _divided(self.text, ",")


def statements(text: str) -> Iterator[Declaration | RuleHead]:
    """The rules and declarations of a style sheet, nested ones too, in their order."""
    around: list[str] = []
    for line, statement, end in _pieces(text):
        if end == "{":
            around.append(statement)
            yield RuleHead(line, statement)
        elif statement and not statement.startswith("@"):
            property, _, value = statement.partition(":")
            yield Declaration(line, around[-1] if around else "", property.strip(), value.strip())
        if end == "}" and around:
            around.pop()


def _pieces(text: str) -> Iterator[tuple[int, str, str]]:
    """The text between braces and semicolons, with its line and the sign that ends it."""
    piece, line, start = "", 1, 1
    for token in _tokens(text):
        if token in ("{", "}", ";"):
            yield start, " ".join(piece.split()), token
            piece = ""
        elif not token.startswith("/*"):
            start = line if not piece.strip() else start
            piece += token
        line += token.count("\n")


def _divided(text: str, separator: str) -> list[str]:
    parts = [""]
    for token in _tokens(text):
        if token == separator:
            parts.append("")
        else:
            parts[-1] += token
    return [part.strip() for part in parts]


def _tokens(text: str) -> Iterator[str]:
    """Comments, strings and bracketed text whole, everything else sign by sign."""
    position = 0
    while position < len(text):
        end = _end(text, position)
        yield text[position:end]
        position = end


def _end(text: str, start: int) -> int:
    if text.startswith("/*", start):
        return _after(text.find("*/", start + 2), 2, text)
    if text[start] in "\"'":
        return _end_of_string(text, start)
    if text[start] in "([":
        position = start + 1
        while position < len(text) and text[position] not in ")]":
            position = _end(text, position)
        return position + 1
    return start + (2 if text[start] == "\\" else 1)


def _end_of_string(text: str, start: int) -> int:
    position = start + 1
    while position < len(text) and text[position] != text[start]:
        position += 2 if text[position] == "\\" else 1
    return position + 1


def _after(position: int, length: int, text: str) -> int:
    return len(text) if position < 0 else position + length
