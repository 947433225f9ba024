"""The ways in which a page is looked at."""

from dataclasses import dataclass
from itertools import product
from typing import Literal

Scheme = Literal["light", "dark"]


@dataclass(frozen=True)
class Mode:
    width: int
    """Of the window, in CSS pixels."""
    scheme: Scheme = "light"
    spaced: bool = False
    """Whether text is spaced as wide as WCAG 1.4.12 lets a reader ask."""
    doubled: bool = False
    """Whether text is twice as large, as WCAG 1.4.4 lets a reader ask."""

    def __str__(self) -> str:
        spaced, doubled = ", text spaced" if self.spaced else "", ", text doubled" if self.doubled else ""
        return f"{self.width} px, {self.scheme}{spaced}{doubled}"


WIDE = Mode(1280)
WIDE_DARK = Mode(1280, "dark")
TABLET = Mode(768)
PHONE = Mode(390)
NARROW = Mode(320)
_SCHEMES: tuple[Scheme, ...] = ("light", "dark")

ALL = [Mode(*mode) for mode in product((1280, 320), _SCHEMES, (False, True))]

READING = [WIDE, TABLET, PHONE, NARROW, Mode(640, doubled=True), Mode(390, doubled=True)]
"""Those in which lines break at other places."""

EVERY = list(dict.fromkeys(ALL + READING))
