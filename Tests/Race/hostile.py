"""Repeats every word and phrase that a rule knows, up to 200 KB, and checks a paper of it: none may take longer than a
second of processor time, which rules out any that looks at a whole text for each of its words."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

_FIXTURES = Path(__file__).parent.parent / "Fixtures" / "checks"
_SIZE = 200_000
_LIMIT = 1.0


def hostile(binary: Path, folder: Path) -> int:
    """Prints the slowest; 1 when any takes too long, or is no finding and no success."""
    times: list[tuple[float, str]] = []
    faults = 0
    for name, text in _texts():
        seconds, status = _check(binary, folder, text)
        if seconds > _LIMIT:  # something else may have had the processor's caches
            seconds, status = min((seconds, status), _check(binary, folder, text))
        times.append((seconds, name))
        if seconds > _LIMIT or status not in (0, 1):
            faults += 1
            print(f"hostile: {name!r} took {seconds:.2f} s and ended with {status}")
    for seconds, name in sorted(times, reverse=True)[:5]:
        print(f"{seconds:6.2f} s  {name!r}")
    print(f"hostile: {len(times) - faults} passed, {faults} failed")
    return 1 if faults else 0


def _texts() -> Iterator[tuple[str, str]]:
    words = (_FIXTURES / "words.txt").read_text().splitlines()
    phrases = [line.replace("\\n", "\n") for line in (_FIXTURES / "repeated.txt").read_text().splitlines()]
    for phrase in words + phrases:
        yield phrase, _repeated(phrase + " ")
    for phrase in phrases:
        yield phrase + " without blanks", _repeated(phrase)
    for phrase in ["£7 ", "7% ", "TBC ", "2026 ", "(", "“"]:
        yield f"caption of {phrase}", f"Table: {_repeated(phrase)}\n\n| a |\n| --- |\n| b |"
    yield "definitions", _definitions(4_000)


def _repeated(phrase: str) -> str:
    return phrase * (_SIZE // len(phrase.encode()))


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
