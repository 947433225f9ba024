"""The tools: each makes a page of a paper, and says what it has to say of it."""

import csv
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path


_SHORTCODE = '{{{{< figure-of "{}" >}}}}'


@dataclass
class Answer:
    status: int
    said: str


def appraise(binary: Path, folder: Path, text: str, figures: str) -> Answer:
    paper = folder / "Content" / "paper"
    paper.mkdir(parents=True)
    (paper / "appraisal.md").write_text(f"# Meals at home\n\n{_named(text, '{{{{ figures.{} }}}}')}")
    (paper / "figures.csv").write_text(figures)
    return _run([binary, "build"], folder)


def hugo(binary: Path, folder: Path, text: str, figures: str) -> Answer:
    files = {
        "hugo.toml": 'baseURL = "https://papers.example.org/"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap", "home"]\n',
        "layouts/single.html": "<!doctype html><title>{{ .Title }}</title>{{ .Content }}",
        # As its manual looks up a row of a file of data.
        "layouts/_shortcodes/figure-of.html":
            '{{ $name := .Get 0 }}{{ range .Page.Resources.Get "figures.csv" | transform.Unmarshal }}'
            "{{ if eq (index . 0) $name }}£{{ index . 2 }}{{ end }}{{ end }}",
        "content/paper/figures.csv": figures,
        "content/paper/index.md": f"---\ntitle: Meals at home\n---\n\n{_named(text, _SHORTCODE)}",
    }
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content)
    return _run([binary], folder)


def pandoc(folder: Path, text: str) -> Answer:
    """It has no figures: a value is typed."""
    (folder / "paper.md").write_text(f"# Meals at home\n\n{_named(text, '£314,600')}")
    return _run(["pandoc", "--from", "gfm+footnotes", "--to", "html", "--output", "paper.html", "paper.md"], folder)


def script(folder: Path, text: str, figures: str) -> Answer:
    """cmark-gfm and Jinja2, as a developer puts them together."""
    import cmarkgfm
    import jinja2

    try:
        rows = {row["name"]: f"£{row['value']}" for row in csv.DictReader(figures.splitlines())}
        body = jinja2.Template(_named(text, "{{{{ figures.{} }}}}")).render(figures=rows)
        (folder / "page.html").write_text(cmarkgfm.github_flavored_markdown_to_html(body))
    except Exception as error:  # whatever it says is what its user sees
        return Answer(1, str(error))
    return Answer(0, "")


def _named(text: str, form: str) -> str:
    return re.sub(r"@(\w+)@", lambda name: form.format(name[1]), text)


def _run(command: list[object], folder: Path) -> Answer:
    done = subprocess.run([str(word) for word in command], cwd=folder, capture_output=True, text=True)
    return Answer(done.returncode, done.stdout + done.stderr)
