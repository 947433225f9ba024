"""Repeats every word and phrase that a rule knows, up to 200 KB, and checks a paper of it. A text that takes long is
checked at half its size too: a rule that looks at a whole text for each of its words takes four times as long for twice
the text, and one that reads on takes twice as long, on any machine."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

_FIXTURES = Path(__file__).parent.parent / "Fixtures" / "checks"
_SIZE = 200_000
_DEFINITIONS = 4_000
_LONG = 0.8
_MOST = 3.0


def hostile(binary: Path, folder: Path) -> int:
    """Prints the slowest; 1 when any takes too long, or is no finding and no success."""
    times: list[tuple[float, str]] = []
    faults = 0
    for (name, text), (_, half) in zip(_texts(1), _texts(2), strict=True):
        seconds, status = _check(binary, folder, text)
        times.append((seconds, name))
        growth = _growth(binary, folder, text, half) if seconds > _LONG else 0
        if growth > _MOST or status not in (0, 1):
            faults += 1
            print(f"hostile: {name!r} took {seconds:.2f} s, {growth:.1f} times its half, and ended with {status}")
    for seconds, name in sorted(times, reverse=True)[:5]:
        print(f"{seconds:6.2f} s  {name!r}")
    print(f"hostile: {len(times) - faults} passed, {faults} failed")
    return 1 if faults else 0


def _growth(binary: Path, folder: Path, whole: str, half: str) -> float:
    """How many times as long the whole takes, by the quickest of three runs of each, taken in turn."""
    pairs = [(_check(binary, folder, whole)[0], _check(binary, folder, half)[0]) for _ in range(3)]
    return min(pair[0] for pair in pairs) / min(pair[1] for pair in pairs)


def _texts(divisor: int) -> Iterator[tuple[str, str]]:
    """Gives the name and the text of each paper, of the whole size divided by `divisor`."""
    size = _SIZE // divisor
    words = (_FIXTURES / "words.txt").read_text().splitlines()
    phrases = [line.replace("\\n", "\n") for line in (_FIXTURES / "repeated.txt").read_text().splitlines()]
    for phrase in words + phrases:
        yield phrase, _repeated(phrase + " ", size)
    for phrase in phrases:
        yield phrase + " without blanks", _repeated(phrase, size)
    for phrase in ["£7 ", "7% ", "TBC ", "2026 ", "(", "“"]:
        yield f"caption of {phrase}", f"Table: {_repeated(phrase, size)}\n\n| a |\n| --- |\n| b |"
    yield "definitions", _definitions(_DEFINITIONS // divisor)


def _repeated(phrase: str, size: int) -> str:
    return phrase * (size // len(phrase.encode()))


def _definitions(count: int) -> str:
    names = ["".join(chr(ord("A") + number // place % 10) for place in (1000, 100, 10, 1)) for number in range(count)]
    return "".join(f"Words ({name}). " for name in names) + "\n\n" + "\n".join(f"*[{name}]: words" for name in names)


def _check(binary: Path, folder: Path, text: str) -> tuple[float, int]:
    paper = folder / "Content" / "paper"
    paper.mkdir(parents=True, exist_ok=True)
    (folder / "Content" / "site.yml").write_text("spellings: [[in-house, in house]]\n")
    (paper / "appraisal.md").write_text(f"# Paper\n\n{text}\n\n## Option 1\n")
    (paper / "rates.csv").write_text("authority,rate\nCamden,21.87\n")
    process = subprocess.Popen(
        [binary, "check", "--quiet"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    return used.ru_utime + used.ru_stime, os.waitstatus_to_exitcode(status)
