"""All checks, of every page of a site: the show-piece in every mode, the others wide and narrow."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

import modes
from browser import Visit, visit, window
from checks.accessibility import accessibility
from checks.first_screen import first_screen
from checks.forced_colours import forced_colours
from checks.links import links
from checks.markup import markup
from checks.network import network
from checks.order import order
from checks.palette import palette
from checks.printed import printed
from checks.reflow import reflow
from checks.sizes import sizes
from checks.structure import scopes, unique_ids
from checks.style_sheet import style_sheet
from checks.words import printed_words, words
from findings import Fault, Outcome
from modes import Mode
from website import Website


@dataclass(frozen=True)
class FileCheck:
    """A check of the files as they stand, all at once."""

    name: str
    faults: Callable[[Website], Iterator[Fault]]


@dataclass(frozen=True)
class PageCheck:
    """A check of one page in the browser."""

    name: str
    faults: Callable[[Website, Visit], Iterator[Fault]]
    modes: Sequence[Mode]
    show_piece_only: bool = False
    of_stress: bool = True
    """Whether it holds for a paper that strains the page too, and is not told by another paper already."""


FILE_CHECKS = [
    FileCheck("markup", markup),
    FileCheck("links", links),
    FileCheck("size", sizes),
]

PAGE_CHECKS = [
    PageCheck("network", network, modes.ALL),
    PageCheck("reflow", reflow, modes.EVERY),
    PageCheck("words", words, modes.READING),
    PageCheck("printed words", printed_words, [modes.WIDE]),
    PageCheck("first screen", first_screen, [modes.PHONE], show_piece_only=True, of_stress=False),
    PageCheck("order", order, modes.READING),
    PageCheck("forced colours", forced_colours, [modes.FORCED]),
    PageCheck("ids", unique_ids, [modes.WIDE]),
    PageCheck("scopes", scopes, [modes.WIDE]),
    PageCheck("style sheet", style_sheet, [modes.WIDE], show_piece_only=True, of_stress=False),
    PageCheck("palette", palette, [modes.WIDE, modes.WIDE_DARK], show_piece_only=True, of_stress=False),
    PageCheck("print", printed, [modes.WIDE], show_piece_only=True),
    PageCheck("accessibility", accessibility, modes.ALL),
]

_MODES_OF_EVERY_PAGE = [modes.WIDE, modes.PHONE, modes.NARROW]


def examine(site: Website, browser: Browser, only: str | None = None) -> Iterator[Outcome]:
    """What the checks find, or the one that is named."""
    for check in FILE_CHECKS:
        if only in (None, check.name):
            yield Outcome.of(check.name, "every page", check.faults(site))
    for mode in modes.STRESS if site.is_stress else modes.EVERY:
        checks = [check for check in PAGE_CHECKS if _is_meant(check, mode, site, only)]
        if checks:
            yield from _examine(site, browser, mode, checks)


def _is_meant(check: PageCheck, mode: Mode, site: Website, only: str | None) -> bool:
    return mode in check.modes and only in (None, check.name) and (check.of_stress or not site.is_stress)


def _examine(site: Website, browser: Browser, mode: Mode, checks: list[PageCheck]) -> Iterator[Outcome]:
    with window(browser, mode) as context:
        for file in site.pages if mode in _MODES_OF_EVERY_PAGE else [site.show_page]:
            with visit(context, file, mode) as opened:
                for check in checks:
                    if file == site.show_page or not check.show_piece_only:
                        yield Outcome.of(check.name, _place(site, file, mode), check.faults(site, opened))


def _place(site: Website, file: Path, mode: Mode) -> str:
    return f"{site.name(file)}, {mode}"
