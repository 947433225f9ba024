"""What other tools say of the faults that this one looks for.

    .build/race-tools/bin/python Tests/Peers BINARY

makes each small paper of `faults.py` with the program, with Hugo, with pandoc and with a script over the same C library and
Jinja2, and prints a table: stops, says (and makes the page), or nothing. `python3 Tests/Race race` installs the peers;
pandoc is Debian's. No part of CI."""

import sys
import tempfile
from pathlib import Path

import tools
from faults import FAULTS
from tools import Answer


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    hugo = next(Path(sys.prefix).glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    print("| fault | appraise | Hugo | pandoc | script |\n|---|---|---|---|---|")
    unseen = 0
    for fault in FAULTS:
        with tempfile.TemporaryDirectory() as scratch:
            folders = [Path(scratch) / name for name in ("appraise", "hugo", "pandoc", "script")]
            for folder in folders:
                folder.mkdir()
            ours = tools.appraise(binary, folders[0], fault.paper, fault.figures)
            peers = [
                tools.hugo(hugo, folders[1], fault.paper, fault.figures), tools.pandoc(folders[2], fault.paper),
                tools.script(folders[3], fault.paper, fault.figures),
            ]
        words = [_words(ours, [" warning: ", " note: "])] + [_words(peer, ["warn"]) for peer in peers]
        print(f"| {fault.title} | {' | '.join(words)} |")
        unseen += words[0] == "–"
    # All but the paper without a fault.
    return 1 if unseen > 1 else 0


def _words(answer: Answer, signs: list[str]) -> str:
    if answer.status:
        return "stops"
    return "says" if any(sign in answer.said.lower() for sign in signs) else "–"


sys.exit(main())
