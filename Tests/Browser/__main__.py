"""Tests of the pages in a real browser.

    python Tests/Browser Output        checks every page of the folder
    python Tests/Browser --self-test   checks that each check sees the fault it is for
    python Tests/Browser --stress Pages   checks pages of Tests/Browser/stress, a paper that strains the page

The command .ci/browser installs what this needs and runs all three. Alone, this installs nothing: it names what is
missing."""

import argparse
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from browser import chromium
from examination import examine
from findings import Outcome
from self_test import self_test
from tools import MissingTool
from website import Website

_SHOW_PIECE = "home-care-recommissioning/index.html"
_STRESS = "housing-and-neighbourhoods/index.html"
_SHOWN = 5


def main() -> int:
    parser = argparse.ArgumentParser(prog="python Tests/Browser", description="Tests pages in a real browser.")
    parser.add_argument("folder", nargs="?", type=Path, help="the folder of pages, such as Output")
    parser.add_argument("--stress", action="store_true", help="the folder holds the paper that strains the page")
    parser.add_argument("--self-test", action="store_true", help="check the checks")
    arguments = parser.parse_args()
    if not arguments.self_test and not (arguments.folder and arguments.folder.is_dir()):
        parser.error("name a folder of pages, such as Output, or --self-test")
    show_piece = _STRESS if arguments.stress else _SHOW_PIECE
    if not arguments.self_test and not (arguments.folder / show_piece).exists():
        parser.error(f"{arguments.folder} has no page {show_piece}")
    with tempfile.TemporaryDirectory() as temporary, chromium() as browser:
        folder = Path(temporary).resolve()
        if arguments.self_test:
            return _report("self-test:", self_test(folder, browser))
        site = Website.copied(arguments.folder, folder / "site", show_piece, arguments.stress)
        return _report("stress:" if arguments.stress else "browser:", examine(site, browser))


def _report(title: str, outcomes: Iterable[Outcome]) -> int:
    """Says the first faults of each check as they are found, and what came of it all; gives the exit code."""
    passed = failed = 0
    for outcome in outcomes:
        for fault in outcome.faults[:_SHOWN]:
            print(f"{outcome.check}: {outcome.place}: {fault.place}: {fault.message}", flush=True)
        if len(outcome.faults) > _SHOWN:
            print(f"{outcome.check}: {outcome.place}: and {len(outcome.faults) - _SHOWN} more", flush=True)
        passed += not outcome.faults
        failed += bool(outcome.faults)
    print(title, f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


try:
    sys.exit(main())
except MissingTool as missing:
    sys.exit(str(missing))
