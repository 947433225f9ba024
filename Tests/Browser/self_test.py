"""Breaks a sound site in one place at a time, and sees that the check that is for it complains."""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

from breaks import BREAKS, Break
from examination import FILE_CHECKS, PAGE_CHECKS, examine
from findings import Fault, Outcome
from website import Website

_SAMPLE = Path(__file__).parent / "sample"
_SHOW_PIECE = "paper/index.html"


def self_test(folder: Path, browser: Browser) -> Iterator[Outcome]:
    """Works in folders of its own within the folder."""
    sound = Website.copied(_SAMPLE, folder / "sound" / "site", _SHOW_PIECE)
    yield from examine(sound, browser)
    yield Outcome.of("self-test", "list of breaks", _unproved())
    for number, fault in enumerate(BREAKS):
        site = Website.copied(_SAMPLE, folder / str(number) / "site", _SHOW_PIECE)
        _apply(fault, site)
        outcomes = list(examine(site, browser, only=fault.check))
        yield Outcome.of(fault.check, f"“{fault.old}” as “{fault.new}”"[:120], _missed(fault, outcomes))


def _unproved() -> Iterator[Fault]:
    names = [check.name for check in FILE_CHECKS] + [check.name for check in PAGE_CHECKS]
    for name in names:
        if not any(fault.check == name for fault in BREAKS):
            yield Fault(name, "has no break in breaks.py that shows that it can fail")


def _apply(fault: Break, site: Website) -> None:
    file = site.folder / fault.file
    text = file.read_text(encoding="utf-8")
    if text.count(fault.old) != 1:
        raise ValueError(f"{fault.file} of the sample has “{fault.old}” {text.count(fault.old)} times, not once")
    file.write_text(text.replace(fault.old, fault.new), encoding="utf-8")


def _missed(fault: Break, outcomes: list[Outcome]) -> Iterator[Fault]:
    """What the check did not say, and said where nothing is wrong."""
    where = [outcome for outcome in outcomes if fault.where in outcome.place]
    said = [f"{found.place}: {found.message}" for outcome in where for found in outcome.faults]
    if not any(fault.said in words for words in said):
        yield Fault("missed", f"was to say “{fault.said}”; said: {'; '.join(said) or 'nothing'}")
    for outcome in outcomes:
        if outcome not in where and outcome.faults:
            yield Fault("false alarm", f"{outcome.place}: {outcome.faults[0].message}")
