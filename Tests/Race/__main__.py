"""How fast the program is, as ratios in one run.

    python3 Tests/Race race BINARY          builds the same papers with the program, with Hugo and with a script
    python3 Tests/Race instructions BINARY  counts the instructions a paper takes, by stage, against budgets
    python3 Tests/Race hostile BINARY       repeats what rules look for: no text of 200 KB takes longer than a second
    python3 Tests/Race serving BINARY       saves a cell fifty times while Chromium shows its page; needs the Python
                                            that .ci/browser makes: .build/browser-tools/bin/python
    python3 Tests/Race shards BINARY        makes the papers in 1, 3 and 8 parts: put together, they are those of one build

A race needs a quiet machine, and python3-venv for the peers, which are installed once into .build/race-tools. Counting
needs valgrind and a C compiler; it gives the same numbers on any machine of the same kind, so that CI can fail at
five per cent. Give it a release build."""

import argparse
import sys
import tempfile
from pathlib import Path

from hostile import hostile
from instructions import count
from race import race
from serving import serving
from shards import shards


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 Tests/Race", description="How fast the program is.")
    parser.add_argument("what", choices=["race", "instructions", "hostile", "serving", "shards"])
    parser.add_argument("binary", type=Path, help="a release build of the program")
    parser.add_argument("--papers", type=int, default=1000, help="how many papers race (1000)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each runs (5); medians are printed")
    arguments = parser.parse_args()
    binary = arguments.binary.resolve()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="race-", dir=memory if memory.is_dir() else None) as folder:
        if arguments.what == "race":
            return race(binary, Path(folder), arguments.papers, arguments.rounds)
        if arguments.what == "instructions":
            return count(binary, Path(folder))
        if arguments.what == "serving":
            return serving(binary, Path(folder), arguments.papers)
        if arguments.what == "shards":
            return shards(binary, Path(folder), arguments.papers)
        return hostile(binary, Path(folder))


sys.exit(main())
