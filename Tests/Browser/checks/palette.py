"""The colours of the style sheet's root differ enough: text 4.5:1 from its grounds, graphics 3:1.

A colour is what its name says: `--on-NAME` is text upon `--NAME`; every other one stands in a table here, and a new
one is a fault until it does."""

from collections.abc import Iterator

from playwright.sync_api import Page

import css
from browser import Visit
from findings import Fault
from website import Website

_TEXT = 4.5
_GRAPHIC = 3.0

_PAGE = ("paper", "tint", "target")
_RISKS = ("risk-1", "risk-2", "risk-3")

# What is read, and what it stands on.
_TEXTS = {
    "ink": _PAGE + _RISKS,
    "muted": _PAGE,
    "link": _PAGE,
    "visited": _PAGE,
    "accent": ("paper", "tint"),
    "plus": _PAGE,
    "minus": _PAGE,
}

# Lines and signs that mean something.
_GRAPHICS = {
    "edge": ("paper", "tint"),
    "focus": _PAGE,
}

# What others stand on, and hair lines that only lead the eye.
_GROUNDS = {"paper", "tint", "target", "band", "risk-1", "risk-2", "risk-3", "risk-4"}
_DECORATION = {"line"}

# A colour as red, green and blue, 0 to 255; nothing where the value is no colour.
_COLOUR = """name => {
  const value = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  if (!CSS.supports('color', value)) return null;
  const pen = document.createElement('canvas').getContext('2d');
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  return Array.from(pen.getImageData(0, 0, 1, 1).data.slice(0, 3));
}"""

Colour = tuple[int, int, int]


def palette(site: Website, visit: Visit) -> Iterator[Fault]:
    colours = _colours(site, visit.page)
    for name in colours:
        least, grounds = _demand(name)
        if least is None and name not in _GROUNDS | _DECORATION:
            yield Fault(f"--{name}", "is a new colour: say in checks/palette.py what it is for")
        for ground in grounds:
            if least and ground in colours and (ratio := _contrast(colours[name], colours[ground])) < least:
                yield Fault(f"--{name}", f"on --{ground} has {ratio:.2f}:1, less than {least}:1")
    if not colours:
        yield Fault("palette", "no colour was found")


def _demand(name: str) -> tuple[float | None, tuple[str, ...]]:
    if name.startswith("on-"):
        return _TEXT, (name.removeprefix("on-"),)
    if name in _TEXTS:
        return _TEXT, _TEXTS[name]
    if name in _GRAPHICS:
        return _GRAPHIC, _GRAPHICS[name]
    return None, ()


def _colours(site: Website, page: Page) -> dict[str, Colour]:
    values = {name: page.evaluate(_COLOUR, name) for name in _names(site)}
    return {name: (value[0], value[1], value[2]) for name, value in values.items() if value}


def _names(site: Website) -> list[str]:
    names = {
        statement.property.removeprefix("--")
        for sheet in site.style_sheets
        for statement in css.statements(sheet.read_text(encoding="utf-8"))
        if isinstance(statement, css.Declaration)
        and statement.within == ":root"
        and statement.property.startswith("--")
    }
    return sorted(names)


def _contrast(one: Colour, other: Colour) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    """As WCAG defines it, 0 for black to 1 for white."""
    shares = [part / 255 for part in colour]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
