"""What a check says."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong, and where."""

    place: str
    message: str


@dataclass(frozen=True)
class Outcome:
    """What one check found in one place: a page, a page in one mode, or the whole site."""

    check: str
    place: str
    faults: tuple[Fault, ...]

    @classmethod
    def of(cls, check: str, place: str, faults: Iterable[Fault]) -> "Outcome":
        return cls(check, place, tuple(faults))
