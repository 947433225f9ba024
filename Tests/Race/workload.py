"""Papers of an invented council, all of one shape and 13 KB long: three options, twelve rates, eight risks. They are
written for the program and, with the same words and figures, as page bundles for Hugo."""

import random
import shutil
from pathlib import Path

_COUNCILS = (
    "Aldermere Birchwick Caldbeck Dunmarsh Eastholm Fennick Garside Hallowdale Inverley Kestrelby Larkhill Marrowby"
).split()
_OWN = "Birchwick"
_WORDS = (
    "contract provider residents market quality visit carer travel training supervision demand review notice tender "
    "award transfer payment invoice schedule neighbourhood reablement discharge assessment wages pension overhead"
).split()
_TABLE = {"program": "{{ rates.table }}", "hugo": "{{< rates >}}"}
_REGISTER = {"program": "{{ risks.register }}", "hugo": "{{< risks >}}"}
_RATE = {"program": "{{ rates.birchwick }}", "hugo": '{{< rate "Birchwick" >}}'}


def write(papers: int, folder: Path, seed: int = 1) -> None:
    """Writes `program/Content` and `hugo` below the folder."""
    program = folder / "program" / "Content"
    program.mkdir(parents=True)
    (program / "site.yml").write_text(
        f"council: {_OWN} Council\nauthority: {_OWN}\nbase-url: https://papers.example.org\n")
    shutil.copytree(Path(__file__).parent / "hugo", folder / "hugo")
    for number in range(papers):
        _write_paper(number, seed, program, folder / "hugo" / "content")


def _write_paper(number: int, seed: int, program: Path, hugo: Path) -> None:
    name = f"paper-{number:06}"
    for kind, place, text in [("program", program, "appraisal.md"), ("hugo", hugo, "index.md")]:
        dice = random.Random(seed * 1_000_003 + number)
        paper = place / name
        paper.mkdir(parents=True)
        (paper / text).write_text(_appraisal(number, dice, kind))
        (paper / "rates.csv").write_text(_rates(dice))
        (paper / "risks.csv").write_text(_risks(dice))


def _appraisal(number: int, dice: random.Random, kind: str) -> str:
    options = "".join(_option(option, dice, kind) for option in (1, 2, 3))
    return f"---\ntitle: Paper {number}\n---\n\n{_sentence(40, dice)}\n{options}\n## Risks\n\n{_REGISTER[kind]}\n"


def _option(number: int, dice: random.Random, kind: str) -> str:
    name = _sentence(4, dice)[:-1] + (" (do nothing)" if number == 1 else "")
    table = f"{_TABLE[kind]}\n\n" if number == 2 else ""
    points = lambda: "".join(f"- {_sentence(14, dice)}\n" for _ in range(8))
    return (
        f"\n## Option {number} – {name}\n\n### Benchmarking\n\n{_sentence(60, dice)} {_OWN} pays {_RATE[kind]} an hour."
        f"\n\n{_sentence(70, dice)}\n\n{table}### Pros\n\n{points()}\n### Cons\n\n{points()}\n"
        f"### Financial assessment\n\n{_sentence(50, dice)}\n\n"
        f"### Outcome\n\n{'Recommended' if number == 2 else 'Not recommended'}\n")


def _rates(dice: random.Random) -> str:
    rows = [f"{council},{dice.randrange(1700, 3000) / 100:.2f},£ per hour,2026/27,Survey\n" for council in _COUNCILS]
    return "authority,rate,unit,year,source\n" + "".join(rows)


def _risks(dice: random.Random) -> str:
    rows = [
        f"r{number},option-{1 + number % 3},{_sentence(8, dice)[:-1]},{dice.randint(1, 5)},{dice.randint(1, 5)},Director\n"
        for number in range(1, 9)
    ]
    return "id,option,risk,likelihood,impact,owner\n" + "".join(rows)


def _sentence(length: int, dice: random.Random) -> str:
    """No word stands twice within seven: that would be a finding."""
    words: list[str] = []
    while len(words) < length:
        word = dice.choice(_WORDS)
        if word not in words[-6:]:
            words.append(word)
    return " ".join(words).capitalize() + "."
