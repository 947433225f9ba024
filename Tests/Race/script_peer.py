"""What a developer would write instead: the same C library and Jinja2. It checks nothing.

usage: python script_peer.py FOLDER, with papers in FOLDER/program/Content; writes FOLDER/script"""

import csv
import sys
from pathlib import Path

import cmarkgfm
import jinja2

PAGE = jinja2.Environment(autoescape=True).from_string(
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main>'
    "<h1>{{ title }}</h1>{{ body | safe }}<table>{% for rate in rates %}<tr><td>{{ loop.index }}</td>"
    '<th scope="row">{{ rate.authority }}</th><td>{{ rate.rate }}</td></tr>{% endfor %}</table><table>'
    '{% for risk in risks %}<tr><th scope="row">{{ risk.risk }}</th><td>{{ risk.score }}</td></tr>{% endfor %}</table>'
    "</main></body></html>")

folder = Path(sys.argv[1])
for paper in sorted((folder / "program" / "Content").iterdir()):
    if not paper.is_dir():
        continue
    front, body = (paper / "appraisal.md").read_text().split("\n---\n", 1)
    with (paper / "rates.csv").open() as file:
        rates = sorted(csv.DictReader(file), key=lambda rate: float(rate["rate"]))
    with (paper / "risks.csv").open() as file:
        risks = list(csv.DictReader(file))
    for risk in risks:
        risk["score"] = int(risk["likelihood"]) * int(risk["impact"])
    own = next(rate["rate"] for rate in rates if rate["authority"] == "Birchwick")
    body = body.replace("{{ rates.birchwick }}", "£" + own)
    output = folder / "script" / paper.name
    output.mkdir(parents=True)
    html = cmarkgfm.github_flavored_markdown_to_html(body)
    title = front.removeprefix("---\ntitle: ")
    (output / "index.html").write_text(PAGE.render(title=title, body=html, rates=rates, risks=risks))
    (output / "index.md").write_text(body)
