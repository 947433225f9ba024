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

    forced: bool = False
    """Whether the reader's system chooses the colours."""

    def __str__(self) -> str:
        kinds = {"text spaced": self.spaced, "text doubled": self.doubled, "forced colours": self.forced}
        return ", ".join([f"{self.width} px", self.scheme, *(kind for kind, holds in kinds.items() if holds)])


WIDE = Mode(1280)
WIDE_DARK = Mode(1280, "dark")
TABLET = Mode(768)
PHONE = Mode(390)
NARROW = Mode(320)
_SCHEMES: tuple[Scheme, ...] = ("light", "dark")

DOUBLED = [Mode(640, doubled=True), Mode(390, doubled=True)]
FORCED = Mode(1280, forced=True)

ALL = [*(Mode(*mode) for mode in product((1280, 320), _SCHEMES, (False, True))), *DOUBLED, FORCED]

READING = [WIDE, TABLET, PHONE, NARROW, *DOUBLED]
"""Those in which lines break at other places."""

EVERY = list(dict.fromkeys(ALL + READING))

STRESS = [*READING, FORCED]
"""Those for a paper that strains the page."""
