"""The files that schemas are tried on, read as an editor reads them."""

import csv
import re
from pathlib import Path

import yaml


class _Loader(yaml.SafeLoader):
    """YAML 1.2 with its core schema, as editors read it: `yes` is a word, and a date is one too."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in [
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    ("float", r"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$",
     list("-+0123456789.")),
]:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict:
    """Names are texts, and none stands twice."""
    pairs = [(loader.construct_scalar(key), loader.construct_object(value, deep=True)) for key, value in node.value]
    if len(dict(pairs)) < len(pairs):
        raise yaml.YAMLError("a name stands twice")
    return dict(pairs)


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def settings(text: str):
    """The value of a text of YAML.

    :raises yaml.YAMLError: where it is none.
    """
    return yaml.load(text, _Loader)


def front_matter(text: str) -> tuple[str, int] | None:
    """The settings at the top of a Markdown file and the line that ends them; None where there are none."""
    lines = text.removeprefix("\ufeff").splitlines()
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if not lines or lines[start].rstrip() != "---":
        return None
    for number in range(start + 1, len(lines)):
        if lines[number].startswith("## "):
            return None
        if lines[number].rstrip() == "---":
            return "\n".join(lines[start + 1:number]) + "\n", number + 1
    return None


def rows(path: Path) -> list[dict]:
    """The rows of a CSV file, each by its heads in small letters."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = [row for row in csv.reader(file, skipinitialspace=True) if any(cell.strip() for cell in row)]
    heads = [head.strip().lower() for head in lines[0]]
    return [dict(zip(heads, row)) for row in lines[1:]]


def sites(root: Path) -> list[Path]:
    """The folders of papers among the samples and fixtures."""
    texts = [path for name in ("report.md", "appraisal.md") for path in root.rglob(name)]
    return sorted({path.parent.parent for path in texts if not _is_built(path.relative_to(root))})


def _is_built(path: Path) -> bool:
    return any(part in {".build", "Output", "node_modules"} or part.endswith(".source") for part in path.parts)
