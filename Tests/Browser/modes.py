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

    def __str__(self) -> str:
        return f"{self.width} px, {self.scheme}{', text spaced' if self.spaced else ''}"


WIDE = Mode(1280)
WIDE_DARK = Mode(1280, "dark")
NARROW = Mode(320)
_SCHEMES: tuple[Scheme, ...] = ("light", "dark")

ALL = [Mode(*mode) for mode in product((1280, 320), _SCHEMES, (False, True))]
