"""Tries the schemas that the program prints: on every sample, and on the examples of its rules.

    python3 Tests/Schemas BINARY

Needs the packages of requirements.txt. Prints what failed, and how much passed and failed."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from samples import front_matter, rows, settings, sites

_ROOT = Path(__file__).parents[2]
_TEXTS = {"report.md": "report", "appraisal.md": "appraisal"}
# Files with schemas of their own, and the columns without which one is a table like any other.
_SIGNS = {
    "rates": set(), "risks": set(), "figures": set(), "costs": {"option", "year", "amount"}, "scores": {"criterion"},
    "weights": {"criterion", "weight"}, "options": {"criterion"},
}

# What was decided about a report.
_OUTCOME = "outcome.yml"

# Rules whose examples stand in settings, and that no schema can judge: why not.
_OTHER_VALUES = "it takes two settings to see it"
_OTHER_FILES = "it takes another file to see it"
_WORDS = "it is about what the words say"
_LAW = "what the law and the calendar say"
_BEYOND = {
    "acceptance-unused": _OTHER_FILES, "appendix-file": _OTHER_FILES, "data-drawing": _OTHER_FILES,
    "data-workbook": _OTHER_FILES, "logo": _OTHER_FILES, "reference-duplicate": _OTHER_FILES,
    "strings-missing": _OTHER_FILES, "switch-compare": _OTHER_FILES, "switch-options": _OTHER_FILES, "switch-range": _OTHER_FILES,
    "score-recommended": _OTHER_FILES, "score-scale": _OTHER_FILES, "title-twice": _OTHER_FILES,
    "colour-contrast": _OTHER_VALUES, "column-word-twice": _OTHER_VALUES, "option-word-twice": _OTHER_VALUES,
    "role-twice": _OTHER_VALUES, "spelling-twice": _OTHER_VALUES, "risk-levels": _OTHER_VALUES,
    "exemption-missing": _WORDS, "key-figure-typed": _WORDS, "score-reason": _WORDS, "statement-missing": _WORDS,
    "yaml-comment": _WORDS,
    "background-papers-none": _OTHER_FILES, "requirement-lowered": _OTHER_FILES,
    "exemption-over": _OTHER_VALUES, "key-decision-notice": _OTHER_VALUES, "key-decision-unannounced": _OTHER_VALUES,
    "private-notice": _OTHER_VALUES, "private-notice-missing": _OTHER_VALUES, "published-late": _OTHER_VALUES,
    "correction-date": _OTHER_VALUES, "correction-open": _OTHER_FILES, "correction-place": _OTHER_FILES,
    "sign-off-stale": _OTHER_FILES, "sign-off-stale-draft": _OTHER_FILES, "sign-off-unkept": _OTHER_VALUES,
    "agenda-item-duplicate": _OTHER_FILES, "moved-taken": _OTHER_FILES, "meeting-spelling": _OTHER_FILES, "moved-name": _WORDS,
    "council-spelling": _OTHER_FILES,
    "decision-numbers": _OTHER_FILES, "decision-record": _OTHER_VALUES, "decision-reason": _OTHER_VALUES, "decision-day": _OTHER_FILES,
    "decision-changed": _OTHER_FILES, "decision-unkept": _OTHER_FILES, "correction-typed": _OTHER_FILES,
    "urgency": _OTHER_VALUES, "meeting-day": _LAW, "notice-days": _LAW, "retention-years": _LAW,
}


class Trial:
    def __init__(self, binary: Path):
        self._binary = binary
        self.passed = self.failed = 0
        names = [line.split()[0] for line in self.run("schema").splitlines()]
        self._schemas = {name: json.loads(self.run("schema", name)) for name in names}
        for name, schema in self._schemas.items():
            self.check(f"{name} is a schema", self._faults_of(Draft202012Validator(Draft202012Validator.META_SCHEMA), schema))

    def run(self, *arguments: str) -> str:
        """What the program prints on standard output."""
        done = subprocess.run([self._binary, *arguments], cwd=_ROOT, capture_output=True, text=True)
        if done.returncode > 1:
            raise RuntimeError(f"{' '.join(arguments)}: {done.returncode}, {done.stderr}")
        return done.stdout

    def check(self, what: str, fault: str | None) -> None:
        if fault is None:
            self.passed += 1
        else:
            self.failed += 1
            print(f"failed: {what}: {fault}")

    def fault(self, name: str, value) -> str | None:
        """Why a value is not of a schema; None where it is."""
        return self._faults_of(Draft202012Validator(self._schemas[name]), value)

    @staticmethod
    def _faults_of(validator: Draft202012Validator, value) -> str | None:
        fault = next(iter(validator.iter_errors(value)), None)
        return fault and f"{fault.json_path}: {fault.message}"[:300]

    def accepts(self, what: str, name: str, value) -> None:
        self.check(f"{what} is of the schema {name}", self.fault(name, value))


# Samples


class Findings:
    """What `check` says of a folder of papers."""

    def __init__(self, trial: Trial, site: Path):
        report = json.loads(trial.run("check", "--content", str(site), "--format", "json"))
        trial.accepts(f"the findings of {site.relative_to(_ROOT)}", "findings", report)
        self.has_errors = report["summary"]["errors"] > 0
        self._findings = report["findings"]

    def of(self, path: Path) -> list[dict]:
        """What is found in a file."""
        return [one for one in self._findings if one["file"] == str(path)]

    def errors(self, path: Path) -> list[dict]:
        return [one for one in self.of(path) if one["severity"] == "error"]


def try_settings(trial: Trial, findings: Findings, path: Path, name: str) -> dict | None:
    """The settings at the top of a text, where the program finds nothing wrong with them."""
    found = front_matter(path.read_text(encoding="utf-8", errors="replace"))
    if not found:
        return None
    text, end = found
    if any(one.get("start", {"line": 1})["line"] <= end for one in findings.errors(path)):
        return None
    value = settings(text) or {}
    trial.accepts(str(path.relative_to(_ROOT)), name, value)
    return value


def try_paper(trial: Trial, findings: Findings, folder: Path) -> None:
    report = None
    for file, name in _TEXTS.items():
        if (folder / file).is_file():
            value = try_settings(trial, findings, folder / file, name)
            report = value if name == "report" else report
    for appendix in (report or {}).get("appendices", []):
        path = folder / str(appendix.get("file", ""))
        if path.suffix == ".md" and path.name not in _TEXTS and path.is_file():
            try_settings(trial, findings, path, "appendix")
    for path in sorted(folder.iterdir()):
        if path.suffix in {".csv", ".json", ".yml", ".yaml"} and path.is_file():
            try_data(trial, findings, path)


def try_data(trial: Trial, findings: Findings, path: Path) -> None:
    """A data file that is read as it stands: what stands beside its table, and heads in other words, no schema knows."""
    if findings.of(path) or (path.parent.parent / "site.yml").is_file():
        return
    value = rows(path) if path.suffix == ".csv" else settings(path.read_text(encoding="utf-8"))
    if path.name == _OUTCOME:
        return trial.accepts(str(path.relative_to(_ROOT)), "outcome", value)
    name = "rates" if path.stem.startswith("rates-") else path.stem
    is_known = name in _SIGNS and _SIGNS[name] <= {head for row in value for head in row}
    trial.accepts(str(path.relative_to(_ROOT)), name if is_known else "table", value)


def try_built(trial: Trial, site: Path) -> None:
    with tempfile.TemporaryDirectory() as output:
        trial.run("build", "--content", str(site), "--output", f"{output}/Output")
        for path in sorted(Path(output).rglob("paper.json")):
            trial.accepts(f"paper.json of {site.relative_to(_ROOT)}", "paper", json.loads(path.read_text("utf-8")))


def try_site(trial: Trial, site: Path) -> None:
    findings = Findings(trial, site)
    path = site / "site.yml"
    if path.is_file() and not findings.errors(path):
        trial.accepts(str(path.relative_to(_ROOT)), "site", settings(path.read_text(encoding="utf-8")) or {})
    for folder in sorted(site.iterdir()):
        if folder.is_dir():
            try_paper(trial, findings, folder)
    if not findings.has_errors:
        try_built(trial, site)


def try_strings(trial: Trial) -> None:
    """The words of the program, whole, and as a translator may leave them."""
    english = settings((_ROOT / "Templates/strings/en.yml").read_text(encoding="utf-8"))
    trial.accepts("the English words", "strings", english)
    less = {name: text for name, text in english.items() if name != "draft"}
    forms = {**english, "draft": {"one": "Draft", "other": "Drafts"}}
    trial.accepts("a phrase with forms of a number", "strings", forms)
    # English and Welsh of a council's own hold what they change; the program itself asks for all words of another language.
    trial.accepts("a word too few", "strings", less)
    for what, value in [
        ("a word too many", {**english, "drafts": "Drafts"}),
        ("an empty phrase", {**english, "draft": " "}), ("a form of no number", {**forms, "draft": {"two-or-so": "a"}}),
    ]:
        trial.check(f"{what} is rejected", None if trial.fault("strings", value) else "it is not")


# The catalogue

_NEEDED = {
    "appraisal": {"title": "Care at home"},
    "report": {
        "title": "Care at home", "meeting": "Cabinet", "date": "14 January 2027",
        "report-of": "Executive Director Adults and Health", "decision": "information",
    },
}


def settings_of(piece: dict) -> tuple[str, str] | None:
    """The settings that a piece of an example holds, with the name of their schema; None where it holds none."""
    if piece["file"].endswith("site.yml"):
        return "site", piece["text"]
    if piece["file"].split("/")[-1] == _OUTCOME:
        return "outcome", piece["text"]
    name = _TEXTS.get(piece["file"].split("/")[-1])
    if not name:
        return None
    if piece["part"] == "settings":
        given = [line.split(":")[0] for line in piece["text"].splitlines()]
        added = [f"{key}: {value}" for key, value in _NEEDED[name].items() if key not in given]
        return name, "\n".join([*added, piece["text"]])
    found = front_matter(piece["text"])
    return (name, found[0]) if found else None


def fault_of(trial: Trial, piece: tuple[str, str]) -> str | None:
    name, text = piece
    try:
        value = settings(text)
    except yaml.YAMLError as error:
        return f"no YAML: {error}"
    return trial.fault(name, value if value is not None else {})


def try_example(trial: Trial, rule: str) -> None:
    catalogue = json.loads(trial.run("explain", rule, "--format", "json"))
    trial.accepts(f"the entry of {rule}", "rules", catalogue)
    example = catalogue["rules"][0].get("example")
    if not example:
        return
    wrong = [found for found in map(settings_of, example["wrong"]) if found]
    right = [found for found in map(settings_of, example["right"]) if found]
    for piece in right:
        trial.check(f"the mended example of {rule} is of the schema {piece[0]}", fault_of(trial, piece))
    changed = [piece for piece in wrong if piece not in right]
    if not changed:
        return
    is_rejected = any(fault_of(trial, piece) for piece in changed)
    if rule in _BEYOND:
        trial.check(f"{rule} is beyond a schema", "it is rejected all the same" if is_rejected else None)
    else:
        trial.check(f"the example of {rule} is rejected", None if is_rejected else "it is not")


def main(binary: Path) -> int:
    trial = Trial(binary)
    for site in sites(_ROOT):
        try_site(trial, site)
    for path in sorted((_ROOT / "Output").rglob("paper.json")):
        trial.accepts(str(path.relative_to(_ROOT)), "paper", json.loads(path.read_text("utf-8")))
    for folder in sorted((_ROOT / "Content").iterdir()):
        if folder.is_dir() and not folder.name.startswith("."):
            names = json.loads(trial.run("names", folder.name, "--format", "json"))
            trial.accepts(f"the names of {folder.name}", "names", names)
    try_strings(trial)
    rules = json.loads(trial.run("explain", "--format", "json"))
    trial.accepts("the list of rules", "rules", rules)
    for rule in rules["rules"]:
        try_example(trial, rule["rule"])
    print(f"schemas: {trial.passed} passed, {trial.failed} failed")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
